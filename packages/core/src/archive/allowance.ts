/** Takes from an amount that is granted once; false when it does not suffice any more. */
export type Allowance = (amount: number) => boolean;

/** Grants `total` of something, to be taken bit by bit. */
export function allowance(total: number): Allowance {
  let left = total;
  return (amount) => {
    left -= amount;
    return left >= 0;
  };
}

/** Two things to compare; each run gives how long it took, in milliseconds. */
export interface Contest {
  readonly name: string;
  readonly ours: () => Promise<number>;
  readonly theirs: () => Promise<number>;
  /** Pairs whose times are thrown away. */
  readonly warmUps: number;
  /** Pairs that count; odd, so that a median is one of them. */
  readonly pairs: number;
}

/**
 * Runs both sides in turn, so that what else the machine does meets both alike, and divides the medians.
 * The spread goes to stderr.
 */
export async function ratioOf({ name, ours, theirs, warmUps, pairs }: Contest): Promise<number> {
  const [a, b]: [number[], number[]] = [[], []];
  for (let pair = -warmUps; pair < pairs; pair += 1) {
    const [own, other] = [await ours(), await theirs()];
    if (pair < 0) continue;
    a.push(own);
    b.push(other);
  }
  console.error(`${name}: ours ${spreadOf(a)}, theirs ${spreadOf(b)}, ${pairs} pairs`);
  return medianOf(a) / medianOf(b);
}

/** The middle value; the upper one of two. */
export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function spreadOf(values: readonly number[]): string {
  const [median, least, most] = [medianOf(values), Math.min(...values), Math.max(...values)];
  return `${median.toFixed(0)} ms (${least.toFixed(0)}–${most.toFixed(0)})`;
}

/** A ratio that the project promises; lower is better. */
export interface Figure {
  readonly name: string;
  readonly ratio: number;
  /** The largest ratio that keeps the promise. */
  readonly goal: number;
}

/** The one line that a figure prints. */
export function lineOf({ name, ratio, goal }: Figure): string {
  return `${name} ratio ${ratio.toFixed(2)} goal ${goal.toFixed(2)}`;
}

/** Whether a figure keeps its promise; what the line shows is what counts. */
export function isMet({ ratio, goal }: Figure): boolean {
  return Number(ratio.toFixed(2)) <= goal;
}

/** A text that a file holds, and where its characters are, without quotes. */
export interface TextSpan {
  /** What it says, with escapes resolved. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A text of a file under its keys. */
export interface KeyedSpan {
  readonly path: readonly string[];
  readonly span: TextSpan;
}

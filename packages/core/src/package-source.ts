/** A place in a text; lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A source tree, read-only. Paths are relative to the folder of lockstep.yaml, with `/`. */
export interface PackageSource {
  /** A file's text, or undefined when there is none (or more than 10 MiB of it). */
  readText(file: string): Promise<string | undefined>;
  /** Paths of files that match a glob pattern, sorted; never one below `node_modules` or `.git`. */
  glob(pattern: string): Promise<readonly string[]>;
  /** The value of a JSON or YAML text, or undefined when it is neither. */
  parse(text: string): unknown;
  /** Where a key stands in a JSON or YAML text. */
  locate(text: string, path: readonly (string | number)[]): Place | undefined;
}

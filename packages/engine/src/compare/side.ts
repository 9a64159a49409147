import type { Statement } from './statement.ts';

/** Opens one file from its beginning; may be called again. */
export type OpenFile = () => AsyncIterable<Uint8Array>;

/** One of the things that are compared: what it says of its files, and their bytes where they can be had. */
export interface Side {
  /** As the operator named it. */
  readonly name: string;
  readonly statement: Statement;
  /**
   * Finds the bytes of a file, or undefined where they are not beside the statement.
   * @param size the size that the statement gives, which bounds what is fetched.
   */
  readonly find: (file: string, size: number | undefined) => Promise<OpenFile | undefined>;
  /** Whether the files that lie beside it were named too, and have to be what the statement says. */
  readonly withFiles: boolean;
}

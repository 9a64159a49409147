import { delimiter, dirname } from 'node:path';

/** Where a bench finds the product and puts what it makes. */
export interface Bench {
  /** The repository. */
  readonly root: string;
  /** A build of it, made for this run. */
  readonly dist: string;
  /** An empty folder that is deleted in the end. */
  readonly scratch: string;
}

/** The PATH of every measured program: this very node first. */
export const path: string = [dirname(process.execPath), process.env.PATH ?? ''].join(delimiter);

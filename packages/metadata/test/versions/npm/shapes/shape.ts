import type { Files } from '../memory-tree.ts';

/** A repository, and every place that is found in it. */
export interface Shape {
  readonly title: string;
  readonly files: Files;
  /** As `told` says it, in any order. */
  readonly places: readonly string[];
}

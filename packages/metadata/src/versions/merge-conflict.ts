import type { Place } from '@lockstep/core';
import { lineIndex } from './line-index.ts';

/** Where git left what it could not merge (git-merge(1), “How conflicts are presented”). */
export function conflictIn(text: string): Place | undefined {
  const found = /^<{7} /m.exec(text);
  return found === null ? undefined : lineIndex(text)(found.index);
}

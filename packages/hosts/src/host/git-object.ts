import type { Reply } from '@lockstep/core';
import { malformed, ok } from './answers/reply.ts';

/** What a ref or an annotated tag points at. */
export interface GitObject {
  readonly type: string;
  readonly sha: string;
}

/** Tags of tags are rare, and deeper ones a circle. */
const mostTags = 5;

/** The commit behind an object; tags are read until it is found. */
export async function peeled(
  object: GitObject,
  readTag: (sha: string) => Promise<Reply<{ readonly object: GitObject }>>,
): Promise<Reply<string>> {
  let { type, sha } = object;
  for (let tags = 0; type === 'tag' && tags < mostTags; tags += 1) {
    const tag = await readTag(sha);
    if (tag.outcome !== 'ok') return tag;
    ({ type, sha } = tag.value.object);
  }
  if (type === 'commit') return ok(sha);
  return malformed(
    `the ref leads to ${type === 'tag' ? 'more tags than can be followed' : `a ${type}, not to a commit`}`,
  );
}

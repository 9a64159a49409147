import type { GitHistory, Locate, RemoteRef } from '@lockstep/core';
import { partsOfTag } from '@lockstep/core';
import { type ReleaseTag, releaseTags } from './release-tags.ts';

/** What the checks of a repository's history start from. */
export interface HistoryInput {
  /** `release` of the configuration. */
  readonly release: { readonly tag: string; readonly branch: string };
  /** What is released; undefined before anybody named it. */
  readonly target?: { readonly tag: string; readonly version: string } | undefined;
  /** Where a key stands in lockstep.yaml. */
  readonly locate?: Locate | undefined;
}

/** What checkout and remote say. */
export interface HistoryFacts extends HistoryInput {
  readonly head: string;
  readonly isShallow: boolean;
  /** Release tags of the checkout, the highest first. */
  readonly here: readonly ReleaseTag[];
  /** Those of the remote. */
  readonly there: readonly ReleaseTag[];
  /** Why the remote was not asked; undefined when it was. */
  readonly unreachable: string | undefined;
  /** The tip of the release branch in the checkout. */
  readonly localTip: string | undefined;
  /** The tip that the remote's branch had when it was fetched. */
  readonly fetchedTip: string | undefined;
  readonly remoteTip: RemoteRef;
}

/** Asks for everything at once; undefined outside a checkout with a commit. */
export async function gatherFacts(
  input: HistoryInput,
  history: GitHistory,
): Promise<HistoryFacts | undefined> {
  const { tag: pattern, branch } = input.release;
  const [head, isShallow, tags, remoteTags, remoteTip, localTip, fetchedTip] = await Promise.all([
    history.head(),
    history.isShallow(),
    history.tags(),
    history.remoteTags(),
    history.remoteBranch(branch),
    history.commitOf(`refs/heads/${branch}`),
    history.commitOf(`refs/remotes/origin/${branch}`),
  ]);
  if (head === undefined) return undefined;
  const name = input.target === undefined ? undefined : partsOfTag(pattern, input.target.tag)?.name;
  return {
    ...input,
    head,
    isShallow,
    here: releaseTags(pattern, tags, name),
    there: remoteTags.state === 'found' ? releaseTags(pattern, remoteTags.tags, name) : [],
    unreachable: remoteTags.state === 'unreachable' ? remoteTags.why : undefined,
    localTip,
    fetchedTip,
    remoteTip,
  };
}

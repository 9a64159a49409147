import { fail, type GitHistory, type GitTag, namesPackage } from '@lockstep/core';
import { highestBehind, isPrerelease, type ReleaseTag, releaseTags } from '@lockstep/metadata';

/** The releases that the next one follows. */
export interface ReleasedLine {
  readonly head: string;
  /** The highest release that HEAD was made from. */
  readonly highest: ReleaseTag | undefined;
  /** The highest stable one. */
  readonly stable: ReleaseTag | undefined;
  /** Versions that are tagged anywhere. */
  readonly taken: ReadonlySet<string>;
  /** The package as its tags name it. */
  readonly name: string | undefined;
  /** Why the remote’s tags are not known; undefined when they are. */
  readonly unreachable: string | undefined;
}

/** Whose releases are meant. */
export interface LineQuestion {
  readonly pattern: string;
  readonly package: string | undefined;
  /** Whether a tag at HEAD that the remote lacks is still to be pushed, and no release yet. */
  readonly isPushing: boolean;
}

// A tag may leave out the scope, as `core@1.2.3` does for @acme/core.
function spellingIn(tags: readonly GitTag[], { pattern, package: name }: LineQuestion): string | undefined {
  if (name === undefined) return undefined;
  const bare = name.slice(name.lastIndexOf('/') + 1);
  return releaseTags(pattern, tags, name).length === 0 && releaseTags(pattern, tags, bare).length > 0
    ? bare
    : name;
}

function union(...lists: readonly (readonly GitTag[])[]): readonly GitTag[] {
  return [...new Map(lists.flat().map((tag) => [tag.name, tag])).values()];
}

/**
 * Finds the releases that HEAD was made from, and every version that is gone.
 * @throws LockstepError `GIT_UNUSABLE`, `HISTORY_SHALLOW` where a clone lacks the tags to go by.
 */
export async function releasedLine(history: GitHistory, question: LineQuestion): Promise<ReleasedLine> {
  const [head, tags, remote, isShallow] = await Promise.all([
    ...([history.head(), history.tags(), history.remoteTags(), history.isShallow()] as const),
  ]);
  if (head === undefined) throw fail('GIT_UNUSABLE', 'git names no commit for this folder');
  const there = remote.state === 'found' ? remote.tags : [];
  const open = ({ name, commit }: GitTag) =>
    question.isPushing &&
    remote.state === 'found' &&
    commit === head &&
    !there.some((tag) => tag.name === name);
  const all = union(there, tags).filter((tag) => !open(tag));
  const name = spellingIn(all, question);
  const released = releaseTags(question.pattern, all, name);
  if (
    isShallow &&
    releaseTags(question.pattern, tags, name).length === 0 &&
    (released.length > 0 || remote.state !== 'found')
  )
    throw fail(
      'HISTORY_SHALLOW',
      'the clone is shallow and has no release tag: what comes next cannot be told',
    );
  const [highest, stable] = await Promise.all([
    highestBehind(history, released, head),
    highestBehind(
      history,
      released.filter(({ version }) => !isPrerelease(version)),
      head,
    ),
  ]);
  const unreachable = remote.state === 'unreachable' ? remote.why : undefined;
  return { head, highest, stable, taken: new Set(released.map(({ version }) => version)), name, unreachable };
}

/**
 * The package that `--package` names, where each has tags of its own.
 * @throws LockstepError `USAGE` where tags and option do not go together.
 */
export function packageMeant(pattern: string, named: string | undefined): string | undefined {
  if (namesPackage(pattern) === (named !== undefined)) return named;
  throw fail(
    'USAGE',
    named === undefined
      ? `tags are ${pattern}: name the package with --package`
      : `tags are ${pattern}, so all packages have one version: --package has no place`,
  );
}

import {
  fail,
  type GitHistory,
  historyOf,
  type LedgerEntry,
  LockstepError,
  readSeal,
  releaseOf,
  type Seal,
  sealFile,
} from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import { isPrerelease, type ReleaseTag, releaseTags } from '@lockstep/metadata';
import { identify } from '../identity.ts';
import { openLedger } from '../ledger.ts';
import type { Options } from '../options.ts';
import { sealInLedger } from '../seal-in-ledger.ts';
import type { World } from '../world.ts';

/** A release with what its ledger says of it. */
export interface ReleasedTag {
  readonly release: ReleaseTag;
  readonly chain: readonly LedgerEntry[];
  /** What was released; undefined where no ledger can be read. */
  readonly seal: Seal | undefined;
  /** Why the ledger could not be read. */
  readonly unread?: string;
}

/** Releases below the newest one that are asked whether they are complete. */
const mostAsked = 10;

async function sealInFolder({ workspace }: Project, tag: string): Promise<Seal | undefined> {
  const text = await workspace.readText(sealFile);
  if (text === undefined) return undefined;
  const seal = readSeal(text);
  return releaseOf(seal).id === tag ? seal : undefined;
}

/** Reads what the ledger says of a release; a private one shows itself to nobody without a credential. */
async function readReleased(
  project: Project,
  release: ReleaseTag,
  options: Options,
  world: World,
): Promise<ReleasedTag> {
  const identity = identify(options, world.env);
  const local = await sealInFolder(project, release.name);
  try {
    const ledger = await openLedger({ project, release: release.name, identity, options }, world);
    const chain = await ledger.read();
    const recorded = await sealInLedger(ledger);
    const seal = recorded !== undefined && releaseOf(recorded).id === release.name ? recorded : local;
    return { release, chain, seal };
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    return { release, chain: [], seal: local, unread: error.message };
  }
}

/** The newest of some releases, the stable ones before all others, that a ledger calls complete; else the newest. */
async function newestOf(
  tags: readonly ReleaseTag[],
  read: (tag: ReleaseTag) => Promise<ReleasedTag>,
): Promise<ReleasedTag | undefined> {
  const stable = tags.filter(({ version }) => !isPrerelease(version));
  const inOrder = [...stable, ...tags.filter(({ version }) => isPrerelease(version))];
  let first: ReleasedTag | undefined;
  for (const tag of inOrder.slice(0, mostAsked)) {
    const found = await read(tag);
    const { completed, abandoned } = historyOf(found.chain);
    if (completed && abandoned === undefined) return found;
    // A ledger that was begun and not ended is of a release that is under way, or was given up.
    if (found.chain.length === 0) first ??= found;
  }
  return first;
}

/**
 * The releases that are looked at: the one that is named, or the newest; where each package has a version of its own,
 * the newest of each.
 * @throws LockstepError `SANITY_UNKNOWN`.
 */
export async function releasesToLookAt(
  project: Project,
  history: Pick<GitHistory, 'tags'>,
  options: Options,
  world: World,
): Promise<readonly ReleasedTag[]> {
  const { tag: pattern } = project.config.release;
  const all = releaseTags(pattern, await history.tags());
  const read = (tag: ReleaseTag) => readReleased(project, tag, options, world);
  const { target } = options;
  const named = all.filter(({ name }) => name === target);
  const lines = target === undefined ? [...Map.groupBy(all, (tag) => tag.package).values()] : [named];
  const found = await Promise.all(lines.map((tags) => newestOf(tags, read)));
  const releases = found.filter((each) => each !== undefined);
  if (target !== undefined && releases.length === 0 && named[0] !== undefined) return [await read(named[0])];
  if (releases.length > 0) return releases;
  const [newest] = all;
  const none =
    newest === undefined ? `no tag fits “${pattern}”` : `no release up to ${newest.name} is complete`;
  throw fail('SANITY_UNKNOWN', target === undefined ? none : `there is no release tag ${target} here`);
}

import {
  type ConfiguredChannel,
  type GitHistory,
  type LedgerEntry,
  namesPackage,
  type SanityPlan,
  type SanityStop,
  type SourcePackage,
} from '@lockstep/core';
import { type PlannedChannel, type Project, packagesOfTarget, stopsOf, usualNotices } from '@lockstep/engine';
import { createTree, type Tree, versionFinders, withoutIgnored } from '@lockstep/metadata';
import type { Options } from '../options.ts';
import type { World } from '../world.ts';
import { declaredLicence } from './declared-licence.ts';
import { type ReleasedTag, releasesToLookAt } from './released.ts';

/** What is installed, with how it was found out. */
export interface MadePlan {
  readonly plan: SanityPlan;
  /** What each release’s ledger says, in the order of the plan’s releases. */
  readonly chains: readonly (readonly LedgerEntry[])[];
  /** The releases whose seal can be read, so that channels can be compared with it. */
  readonly sealed: readonly string[];
  readonly notes: readonly string[];
}

/** The files of the repository as they were released. */
async function treeAt(commit: string, { config, workspace }: Project, history: GitHistory): Promise<Tree> {
  const files = withoutIgnored(await history.filesAt(commit), config.versions.ignore);
  return createTree(files, { ...workspace, readText: (file) => history.readAt(commit, file) });
}

type Declared = SourcePackage & { readonly licence?: string | undefined };

async function manifestsIn(
  tree: Tree,
  { release: { name: tag, version, package: named } }: ReleasedTag,
  { config, kinds }: Project,
): Promise<readonly Declared[]> {
  const used = new Set(config.channels.map(({ kind }) => kind));
  const read = await Promise.all(
    kinds.filter(({ kind }) => used.has(kind)).map((kind) => kind.readSource?.(tree) ?? { packages: [] }),
  );
  const open = read.flatMap(({ packages }) => packages).filter((each) => !each.private);
  const own = namesPackage(config.release.tag)
    ? packagesOfTarget(open, { tag, ...(named !== undefined && { name: named }) })
    : open;
  const spelt = (ecosystem: string) =>
    kinds.find(({ kind }) => kind === ecosystem)?.spelling?.(version) ?? version;
  // What carries another version was not released by this tag; what carries none has it from the tag.
  const released = own
    .map((each) => ({ ...each, version: each.version ?? spelt(each.ecosystem) }))
    .filter((each) => each.version === version || each.version === spelt(each.ecosystem));
  return Promise.all(released.map(async (each) => ({ ...each, licence: await declaredLicence(each, tree) })));
}

// Only the module at the root has tags without a folder in them (Go Modules Reference, “Mapping versions to commits”).
async function modulesIn(tree: Tree, { config }: Project): Promise<readonly string[]> {
  const finder = versionFinders(config.versions).find(({ ecosystem }) => ecosystem === 'go');
  const { places } = (await finder?.find(tree)) ?? { places: [] };
  return places.flatMap(({ where, package: path, exemption, role }) =>
    where.file === 'go.mod' && role === 'own' && exemption === undefined && path !== undefined ? [path] : [],
  );
}

function planned(channel: ConfiguredChannel, { kinds }: Project): PlannedChannel {
  const { kind: name, settings } = channel;
  const kind = kinds.find((each) => each.kind === name);
  const from = kind?.installRoot?.(settings) ?? kind?.endpoint(settings) ?? '';
  const isTap = 'tap' in settings && 'formula' in settings;
  return isTap
    ? { ...channel, from: String(settings.tap), formula: String(settings.formula) }
    : { ...channel, from };
}

async function stopsOfRelease(
  released: ReleasedTag,
  tree: Tree,
  project: Project,
): Promise<readonly SanityStop[]> {
  const { release, seal } = released;
  const manifests = await manifestsIn(tree, released, project);
  const modules = await modulesIn(tree, project);
  const channels = project.config.channels.map((each) => planned(each, project));
  const things = { tag: release.name, seal, manifests, modules };
  return stopsOf(things, release.version, channels, project.config.sanity);
}

function noteOf({ release: { name }, seal, unread }: ReleasedTag): string {
  const why = unread === undefined ? '' : ` (${unread})`;
  return seal === undefined
    ? `${name}: no seal can be read${why}, so the packages are those of the manifests at the tag`
    : `${name}: the packages are those of the seal`;
}

// The same channel of several releases is visited once.
function merged(stops: readonly SanityStop[]): SanityStop[] {
  const byChannel = Map.groupBy(stops, ({ channel, kind }) => `${kind} ${channel}`);
  return [...byChannel.values()].flatMap(([first, ...rest]) =>
    first === undefined ? [] : [{ ...first, packages: [first, ...rest].flatMap(({ packages }) => packages) }],
  );
}

/**
 * Finds out what is to be installed, and what must be in it.
 * @throws LockstepError `SANITY_UNKNOWN`, `HISTORY_UNREADABLE`.
 */
export async function makePlan(
  project: Project,
  history: GitHistory,
  options: Options,
  world: World,
): Promise<MadePlan> {
  const releases = await releasesToLookAt(project, history, options, world);
  const trees = await Promise.all(releases.map(({ release }) => treeAt(release.commit, project, history)));
  const stops = await Promise.all(
    releases.map((each, index) =>
      stopsOfRelease(each, trees[index] ?? createTree([], project.workspace), project),
    ),
  );
  const { licences, contains, notices } = project.config.sanity;
  const plan: SanityPlan = {
    schema: 1,
    releases: releases.map(({ release }) => release.name),
    stops: merged(stops.flat()),
    licences,
    notices: [...(notices ?? usualNotices(trees[0]?.files ?? []))],
    contains: Object.fromEntries(Object.entries(contains).filter(([, patterns]) => patterns !== undefined)),
  };
  const sealed = releases.filter(({ seal }) => seal !== undefined).map(({ release }) => release.name);
  return { plan, chains: releases.map(({ chain }) => chain), sealed, notes: releases.map(noteOf) };
}

import type {
  ChannelSettings,
  Installed,
  Problem,
  Sandbox,
  SanityKind,
  SanityPackage,
  SanityPlan,
  SanityStop,
  Upstream,
} from '@lockstep/core';
import { checkPackage, type InstalledFrom } from '@lockstep/engine';
import { standInKinds } from '@lockstep/standins';
import { readFrom } from '../upstream.ts';
import type { World } from '../world.ts';
import { brewClient } from './clients/brew.ts';
import { cargoClient } from './clients/cargo.ts';
import type { Attempt, ReadyPackage, SanityClient } from './clients/client.ts';
import { goClient } from './clients/go.ts';
import { npmClient } from './clients/npm.ts';
import { pipClient } from './clients/pip.ts';
import { runInstalled } from './running.ts';

const clients: Readonly<Record<SanityKind, SanityClient>> = {
  npm: npmClient,
  pypi: pipClient,
  crates: cargoClient,
  go: goClient,
  homebrew: brewClient,
};

/** What visits of channels share. */
export interface VisitTerms {
  readonly plan: SanityPlan;
  readonly sandbox: Sandbox;
  /** Lines that are run in the surroundings of each package. */
  readonly commands: readonly string[];
  /** The machine's own registry of a kind, for everybody else's packages. */
  readonly upstreamOf: (kind: string) => Upstream | undefined;
  readonly world: World;
}

/** What came of installing from one channel. */
export interface Visit {
  readonly installed: readonly Installed[];
  readonly problems: readonly Problem[];
}

/** The keys by which the kinds of channels say where they are read. */
const addressKeys: Readonly<Record<string, string>> = { npm: 'registry', pypi: 'index', crates: 'index' };

function settingsOf({ kind, from = '' }: SanityStop): ChannelSettings {
  const key = addressKeys[kind] ?? 'registry';
  return { artifacts: [], ...{ upload: from, [key]: from } };
}

function registryIn(settings: ChannelSettings, kind: string): string {
  const found = Object.entries(settings).find(([key]) => key === addressKeys[kind])?.[1];
  return typeof found === 'string' ? found : '';
}

/**
 * Lends the address of a registry that passes everything on: the released names to the channel, all others to the
 * machine’s own registry, so that nobody can slip in a package of the same name on the one or the other.
 */
async function withRegistry<T>(
  stop: SanityStop,
  { upstreamOf, world }: VisitTerms,
  use: (registry: string) => Promise<T>,
): Promise<T> {
  const kind = standInKinds.find((each) => each.kind === stop.kind);
  if (kind === undefined || addressKeys[stop.kind] === undefined) return use('');
  const upstream = upstreamOf(stop.kind);
  const standIn = await kind.start({
    settings: settingsOf(stop),
    packages: stop.packages.map(({ name, version }) => ({
      ecosystem: stop.kind,
      name,
      version,
      needs: [],
      commands: [],
    })),
    published: readFrom(stop.from ?? '', world),
    log: world.log,
    ...(upstream !== undefined && { upstream }),
  });
  try {
    return await use(registryIn(standIn.settings, stop.kind));
  } finally {
    await standIn.close();
  }
}

async function lookInto(
  from: InstalledFrom,
  ready: ReadyPackage,
  summary: Installed,
  { plan, commands, sandbox }: VisitTerms,
): Promise<Visit> {
  try {
    const runs = await runInstalled(from, ready, commands, sandbox);
    const installed = runs.length === 0 ? [summary] : runs.map(({ ran }) => ({ ...summary, ran }));
    return {
      installed,
      problems: [...checkPackage(from, ready, plan), ...runs.flatMap((each) => each.problems)],
    };
  } finally {
    await ready.leave?.();
  }
}

async function visitPackage(
  stop: SanityStop,
  wanted: SanityPackage,
  registry: string,
  terms: VisitTerms,
): Promise<Visit> {
  const client = clients[stop.kind];
  const summary: Installed = { client: client.name, package: wanted.name, version: wanted.version };
  const from: InstalledFrom = { stop, wanted };
  const attempt: Attempt = await client.install(from, {
    sandbox: terms.sandbox,
    registry,
    from: stop.from ?? '',
  });
  if ('problem' in attempt) return { installed: [{ ...summary, failed: true }], problems: [attempt.problem] };
  if ('skipped' in attempt) return { installed: [{ ...summary, skipped: attempt.skipped }], problems: [] };
  return lookInto(from, attempt, summary, terms);
}

/** Installs every package of one channel, one after the other, looks into it and runs it. */
export async function visit(stop: SanityStop, terms: VisitTerms): Promise<Visit> {
  return withRegistry(stop, terms, async (registry) => {
    const visits: Visit[] = [];
    for (const wanted of stop.packages)
      if (!terms.world.signal.aborted) visits.push(await visitPackage(stop, wanted, registry, terms));
    return {
      installed: visits.flatMap((each) => each.installed),
      problems: visits.flatMap((each) => each.problems),
    };
  });
}

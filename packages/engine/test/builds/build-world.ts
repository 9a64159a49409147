import {
  type BuildStorage,
  digestOf,
  type EntryBody,
  fail,
  type Host,
  type HostRun,
  type Ledger,
  type Reply,
  type Seal,
  sealDigest,
  writeSeal,
} from '@lockstep/core';
import type { BuildSources } from '../../src/builds/resolve-build.ts';
import { createMemoryLedger } from '../../src/memory-ledger.ts';
import type { Project } from '../../src/seal/project.ts';
import { type SampleProject, sampleProject } from '../seal/sample-project.ts';
import { createVirtualClock } from '../simulation/virtual-clock.ts';

export const commit = 'c'.repeat(40);

const ok = <T>(value: T): Reply<T> => ({ outcome: 'ok', value });
const missing = { outcome: 'refused', reason: 'missing', message: 'not found' } as const;

/** A run as the host describes one that may be published. */
export function runOf(id: string, change: Partial<HostRun> = {}): HostRun {
  return {
    id,
    attempt: 1,
    workflow: 'release.yml',
    event: 'push',
    commit,
    ref: 'v1.0.0',
    isOver: true,
    conclusion: 'success',
    repository: 'grove/trees',
    url: `http://git.example.org/grove/trees/actions/runs/${id}`,
    createdAt: `2026-03-01T12:00:${id}Z`,
    ...change,
  };
}

/** The seal that a run made. */
export function sealBy(run: string, change: Partial<Seal> = {}): Seal {
  return {
    schema: 1,
    releases: [
      {
        id: 'v1.0.0',
        commit,
        packages: [{ ecosystem: 'sample', name: 'lib', version: '1.0.0', tag: 'v1.0.0' }],
      },
    ],
    build: {
      run: `http://git.example.org/grove/trees/actions/runs/${run}`,
      attempt: 1,
      workflow: 'release.yml',
    },
    tools: [{ name: 'sampler', version: '1.2.3' }],
    artifacts: [{ file: 'dist/lib.tgz', digest: digestOf(Buffer.from('lib')), channels: ['main'] }],
    ...change,
  };
}

/** A seal of other bytes. */
export const otherBytes: Pick<Seal, 'artifacts'> = {
  artifacts: [{ file: 'dist/lib.tgz', digest: digestOf(Buffer.from('LIB')), channels: ['main'] }],
};

export interface BuildWorld {
  readonly runs?: readonly HostRun[];
  /** What the storage holds, by run. */
  readonly stored?: Readonly<Record<string, Seal | string>>;
  /** Where the tag points on the host. */
  readonly tag?: Reply<string | undefined>;
  readonly ledger?: readonly EntryBody[];
  readonly project?: SampleProject;
  readonly tools?: Record<string, string>;
  /** Files that the storage cannot give back. */
  readonly broken?: boolean;
  readonly listing?: Reply<never>;
}

function hostOf({ runs = [runOf('57')], tag = ok<string | undefined>(commit), listing }: BuildWorld): Host {
  const found = (id: string) => runs.find((run) => run.id === id);
  return {
    address: { kind: 'gitea', api: 'http://git.example.org/api/v1/', owner: 'grove', name: 'trees' },
    refs: { get: async (ref: string) => (ref === 'tags/v1.0.0' ? tag : missing) },
    runs: {
      get: async (id: string) => {
        const run = found(id);
        return run === undefined ? missing : ok(run);
      },
      ofCommit: async () => listing ?? ok(runs),
    },
  } as unknown as Host;
}

function storageOf(
  { stored = { 57: sealBy('57') }, broken = false }: BuildWorld,
  placed: Seal[],
): BuildStorage {
  return {
    name: 'shelves',
    store: async () => undefined,
    remove: async () => 0,
    async find(build) {
      const text = stored[build.run];
      if (text === undefined) return undefined;
      return {
        build: { ...build, attempt: 1 },
        location: `shelf ${build.run}`,
        readSeal: async () => (typeof text === 'string' ? text : writeSeal(text)),
        async fetch(seal) {
          if (broken) throw fail('SEAL_BROKEN', 'dist/lib.tgz holds other bytes');
          return async () => void placed.push(seal);
        },
      };
    },
  };
}

async function ledgerOf(bodies: readonly EntryBody[]): Promise<Ledger> {
  const ledger = createMemoryLedger('run-1', createVirtualClock());
  if (bodies.length > 0) await ledger.append(bodies);
  return ledger;
}

/** The entry by which a build records its seal. */
export function sealedEntry(seal: Seal): EntryBody {
  return { kind: 'sealed', seal: sealDigest(seal), document: seal };
}

/** The intent that binds a release to a seal. */
export function commitEntry(seal: Seal): EntryBody {
  const hash = sealDigest(seal);
  const step = { step: 'publish lib', target: 'lib', channel: 'main', phase: 'commit' } as const;
  return { kind: 'intent', ...step, seal: hash, sha256: hash };
}

/** A release v1.0.0 whose build ran as run 57, unless it is said otherwise. */
export function buildWorld(world: BuildWorld = {}) {
  const placed: Seal[] = [];
  const sample = sampleProject(world.project);
  const project: Project = world.tools
    ? { ...sample, config: { ...sample.config, tools: world.tools } }
    : sample;
  const sources: BuildSources = {
    project,
    host: hostOf(world),
    storage: storageOf(world, placed),
    ledgerOf: () => ledgerOf(world.ledger ?? []),
  };
  return { sources, placed };
}

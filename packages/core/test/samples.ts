import type { Limits, Target } from '../src/channel.ts';
import { digestOf } from '../src/digest.ts';
import type { EntryBody, LedgerEntry } from '../src/ledger/entry.ts';
import { chainEntry } from '../src/ledger/entry.ts';
import type { Artifact } from '../src/seal/artifact.ts';
import type { Seal } from '../src/seal/seal.ts';

/** A sealed package. */
export function sampleArtifact(name: string, change: Partial<Artifact> = {}): Artifact {
  return {
    file: `dist/${name}.tgz`,
    digest: digestOf(Buffer.from(name)),
    channels: ['npm'],
    package: { ecosystem: 'npm', name, version: '1.0.0', needs: [], commands: [] },
    ...change,
  };
}

/** A seal of two packages. */
export const sampleSeal: Seal = {
  schema: 1,
  releases: [
    {
      id: 'v1.0.0',
      commit: 'c'.repeat(40),
      packages: [{ ecosystem: 'npm', name: 'lib', version: '1.0.0', tag: 'v1.0.0' }],
    },
  ],
  build: { run: 'local', attempt: 1 },
  tools: [{ name: 'npm', version: '11.0.0' }],
  artifacts: [sampleArtifact('lib'), sampleArtifact('app')],
};

/** A target of the channel `npm`. */
export function sampleTarget(name: string, change: Partial<Target> = {}): Target {
  return {
    key: `npm:${name}@1.0.0`,
    channel: 'npm',
    kind: 'version',
    artifact: sampleArtifact(name),
    title: `${name}@1.0.0`,
    needs: [],
    ...change,
  };
}

/** A server that shows what it took within five minutes, and refuses the same version twice. */
export const sampleLimits: Limits = {
  concurrency: 4,
  visibilityWindowMs: 300_000,
  refusesDuplicates: true,
  origins: [],
  source: 'a sample',
};

/** The time of the nth entry of a sample chain, in ISO 8601. */
export function sampleTime(minute: number): string {
  return `2026-03-01T12:${String(minute).padStart(2, '0')}:00.000Z`;
}

/** A chain of entries, a minute apart, of one run unless another is named. */
export function chainOf(
  bodies: readonly (EntryBody | { readonly run: string; readonly body: EntryBody })[],
): readonly LedgerEntry[] {
  const chain: LedgerEntry[] = [];
  for (const each of bodies) {
    const { run, body } = 'body' in each ? each : { run: 'run-1', body: each };
    chain.push(chainEntry(body, sampleTime(chain.length), run, chain.at(-1)));
  }
  return chain;
}

const hash = 'a'.repeat(64);

/** Sample entries. */
export const bodies = {
  opened: (seal = hash, operator = 'ada'): EntryBody => ({
    kind: 'opened',
    mode: 'live',
    target: 'v1.0.0',
    operator,
    seal,
    rehearsalSkipped: false,
  }),
  intent: (target: string, phase: 'reserve' | 'commit' = 'commit', seal = hash): EntryBody => ({
    kind: 'intent',
    step: `publish ${target}`,
    target,
    channel: 'npm',
    phase,
    seal,
    sha256: hash,
  }),
  receipt: (target: string, outcome: 'stored' | 'pending' | 'refused' | 'unknown' | 'unsent'): EntryBody => ({
    kind: 'receipt',
    step: `publish ${target}`,
    target,
    outcome,
    answer: {},
  }),
  observed: (target: string, state: 'present' | 'absent', adopted = false): EntryBody => ({
    kind: 'observed',
    target,
    state,
    adopted,
  }),
  abandoned: (operator = 'ada'): EntryBody => ({ kind: 'abandoned', operator, reason: 'wrong version' }),
} as const;

import { type Artifact, digestOf, type Seal } from '@lockstep/core';
import type { ServerTraits } from './servers.ts';

/** A sealed package of a sample release. */
export function sampleArtifact(
  name: string,
  channels: readonly string[],
  needs: readonly string[] = [],
): Artifact {
  return {
    file: `dist/${name}.tgz`,
    digest: digestOf(Buffer.from(name)),
    channels: [...channels],
    package: { ecosystem: 'simulated', name, version: '1.0.0', needs: [...needs], commands: [] },
  };
}

/** A seal over some artifacts. */
export function sampleSeal(artifacts: readonly Artifact[]): Seal {
  const names = artifacts.map((artifact) => artifact.package?.name ?? artifact.file);
  return {
    schema: 1,
    releases: [
      {
        id: 'v1.0.0',
        commit: 'c'.repeat(40),
        packages: names.map((name) => ({ ecosystem: 'sample', name, version: '1.0.0', tag: 'v1.0.0' })),
      },
    ],
    build: { run: 'local', attempt: 1 },
    tools: [],
    artifacts: [...artifacts],
  };
}

const traits = {
  concurrency: 2,
  visibilityWindowMs: 60_000,
  refusesDuplicates: true,
} as const;

/** A draft with assets, two registries of different rank, and a tap that points at them. */
export const servers: readonly ServerTraits[] = [
  { ...traits, id: 'draft', phase: 'reserve', undo: 'free', refusesDuplicates: false },
  { ...traits, id: 'mild', phase: 'commit', undo: 'limited' },
  { ...traits, id: 'strict', phase: 'commit', undo: 'never', refusesDuplicates: false },
  { ...traits, id: 'tap', phase: 'reveal', undo: 'free' },
];

/** Five packages that need each other, on four channels. */
export const sample: Seal = sampleSeal([
  sampleArtifact('app', ['draft', 'mild'], ['lib', 'cli']),
  sampleArtifact('lib', ['draft', 'mild', 'strict'], ['base']),
  sampleArtifact('cli', ['mild'], ['base']),
  sampleArtifact('base', ['mild', 'strict']),
  sampleArtifact('formula', ['tap']),
]);

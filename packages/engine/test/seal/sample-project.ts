import { type ChannelKind, type Config, fail, type Problem, type SourcePackage } from '@lockstep/core';
import { z } from 'zod';
import type { Project } from '../../src/seal/project.ts';
import { type MemoryFolder, memoryWorkspace } from './memory-workspace.ts';

const commit = 'c'.repeat(40);

/** A built file: what it holds is its own description. */
export function built(name: string, version = '1.0.0', needs: readonly string[] = []): string {
  return JSON.stringify({ ecosystem: 'sample', name, version, needs, commands: [] });
}

/** A manifest. */
export function manifest(name: string, change: Partial<SourcePackage> = {}): SourcePackage {
  const where = { file: `${name}/manifest` };
  return { ecosystem: 'sample', name, version: '1.0.0', private: false, where, ...change };
}

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts).toString();
}

function sampleKind(packages: readonly SourcePackage[], problems: readonly Problem[]): ChannelKind {
  return {
    kind: 'sample',
    settings: z.strictObject({}),
    tools: ['sampler'],
    endpoint: () => 'http://sample.test/',
    open: () => {
      throw new Error('not part of sealing');
    },
    async readPackage(file, chunks) {
      const text = await textOf(chunks);
      if (!text.startsWith('{'))
        throw fail('ARTIFACT_UNREADABLE', `${file} cannot be read`, { where: { file } });
      return JSON.parse(text);
    },
    readSource: async () => ({ packages, problems }),
  };
}

const config: Config = {
  release: {
    tag: 'v{version}',
    branch: 'main',
    versioning: 'fixed',
    changelog: 'CHANGELOG.md',
    workflow: 'release.yml',
    trigger: 'dispatch',
    security: false,
    'gate-age': 86_400_000,
  },
  build: [],
  channels: [
    { id: 'main', kind: 'sample', settings: { artifacts: ['dist/*.tgz'] } },
    { id: 'mirror', kind: 'sample', settings: { artifacts: ['dist/app*.tgz'] } },
  ],
  ledger: { file: 'auto' },
  versions: { files: [], ignore: [], independent: [] },
  gates: [],
  except: [],
  sanity: { licences: true, contains: {}, without: [] },
  announce: { milestone: true, comments: true, comment: 'Released in {tag}: {url}', webhooks: [] },
  triage: { patterns: [] },
  blocker: { labels: ['lockstep-blocker', 'release-blocker'] },
};

export interface SampleProject extends Partial<MemoryFolder> {
  readonly packages?: readonly SourcePackage[];
  readonly sourceProblems?: readonly Problem[];
}

/** Two built packages that agree with their manifests, at the tag v1.0.0, unless it is said otherwise. */
export function sampleProject(change: SampleProject = {}): Project {
  const { packages = [manifest('app'), manifest('lib')], sourceProblems = [], ...folder } = change;
  const files = {
    'dist/app.tgz': built('app', '1.0.0', ['lib', 'elsewhere']),
    'dist/lib.tgz': built('lib'),
  };
  const git = { commit, tags: ['v1.0.0'], changed: [] };
  return {
    config,
    locate: () => ({ line: 7, column: 3 }),
    kinds: [sampleKind(packages, sourceProblems)],
    workspace: memoryWorkspace({ files, git, tags: { 'v1.0.0': commit }, ...folder }),
  };
}

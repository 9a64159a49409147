import { join } from 'node:path';
import type { Surroundings } from '@lockstep/core';
import { parse } from 'yaml';
import type { WorkflowFolder } from '../../packages/cli/src/init/workflow-plan.ts';
import { configIn, prepareWorkflows } from '../../packages/cli/src/init/workflows.ts';
import { root } from '../architecture/repository.ts';
import type { Checkout } from '../support/checkout.ts';
import type { Start } from './hosts-runner.ts';

/** A repository that gets workflows. */
export interface Project {
  readonly name: string;
  readonly folder: WorkflowFolder;
  readonly config: object;
  readonly isTrusted?: boolean;
}

const npm = { artifacts: ['dist/*.tgz'], token: { env: 'NPM_TOKEN' } };
const pypi = { artifacts: ['py/dist/*'], token: { env: 'PYPI_API_TOKEN' } };
const crates = { artifacts: ['target/package/*.crate'], token: { env: 'CARGO_REGISTRY_TOKEN' } };
const testpypi = {
  ...{ kind: 'pypi', artifacts: ['py/dist/*'], before: ['pypi'], token: { env: 'TESTPYPI_TOKEN' } },
  ...{ upload: 'https://upload.example.org/legacy/', index: 'https://upload.example.org/simple/' },
};
const github = {
  ...{ kind: 'github-release', artifacts: ['dist/*.tgz'], repository: 'acme/app' },
  token: { env: 'GITHUB_TOKEN' },
};
const mirror = {
  ...{ kind: 'npm', artifacts: ['dist/*.tgz'], registry: 'https://git.example.org/api/packages/acme/npm/' },
  token: { env: 'MIRROR_TOKEN' },
};
const mounted = { ...mirror, token: { file: '/run/secrets/registry_token' } };
const gitea = {
  ...{ kind: 'gitea-release', artifacts: ['dist/*.tgz'], repository: 'acme/app' },
  ...{ server: 'https://git.example.org/', token: { env: 'GITEA_TOKEN' } },
};
const ledger = { git: 'origin' };
const all = { testpypi, npm, pypi, crates, github };

/** What `init` is asked for by different people. */
export const projects: readonly Project[] = [
  { name: 'npm', folder: '.github/workflows', config: { channels: { npm, github }, ledger } },
  { name: 'all', folder: '.github/workflows', config: { channels: all, ledger } },
  { name: 'release-alone', folder: '.github/workflows', config: { channels: { github }, ledger } },
  { name: 'two-registries', folder: '.github/workflows', config: { channels: { npm, mirror }, ledger } },
  {
    name: 'trusted',
    folder: '.github/workflows',
    isTrusted: true,
    config: { channels: { npm: { artifacts: ['dist/*.tgz'], 'trusted-publishing': true } }, ledger },
  },
  { name: 'trusted-all', folder: '.github/workflows', isTrusted: true, config: { channels: all, ledger } },
  {
    name: 'by-tag',
    folder: '.github/workflows',
    config: { release: { trigger: 'tag', tag: '{version}' }, channels: { npm, crates }, ledger },
  },
  { name: 'gitea', folder: '.gitea/workflows', config: { channels: { npm: mirror, gitea }, ledger } },
  {
    name: 'gitea-by-tag',
    folder: '.gitea/workflows',
    config: {
      release: { trigger: 'tag', workflow: 'publish-packages.yml' },
      channels: { npm: mounted, gitea },
      ledger,
    },
  },
  {
    name: 'forgejo',
    folder: '.forgejo/workflows',
    config: { release: { trigger: 'tag' }, channels: { npm: mirror }, ledger },
  },
];

/** The workflows of a project, by their paths; what the server is called matters to addresses that follow from it. */
export async function initialWorkflows(
  { folder, config, isTrusted = false }: Omit<Project, 'name'>,
  surroundings: Surroundings = {},
): Promise<ReadonlyMap<string, string>> {
  const world = { self: ['node', join(root, 'scripts/lockstep.ts')] } as const;
  const parsed = configIn(JSON.stringify(config), surroundings);
  const { files } = await prepareWorkflows(join(root, 'nowhere'), parsed, folder, isTrusted, world);
  return files;
}

/** The workflows that `init --workflows` gives to a repository, by the names of their files. */
export async function workflowsFor(
  checkout: Checkout,
  { folder = '.github/workflows', isTrusted = false }: Partial<Pick<Project, 'folder' | 'isTrusted'>> = {},
  surroundings: Surroundings = {},
): Promise<(name: string) => Pick<Start, 'workflow' | 'text'>> {
  const config: object = parse(await checkout.read('lockstep.yaml'));
  const files = await initialWorkflows({ folder, config, isTrusted }, surroundings);
  return (name) => {
    const text = files.get(`${folder}/${name}`);
    if (text === undefined) throw new Error(`init writes no ${name} but ${[...files.keys()].join(', ')}`);
    return { workflow: `${folder}/${name}`, text };
  };
}

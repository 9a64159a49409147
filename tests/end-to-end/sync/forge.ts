import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GitRepository, type GitServer, startGitServer } from '@lockstep/standins';
import { bareFolder, type Checkout } from '../../support/checkout.ts';

export const token = 'sesame-open-the-forge-0123456789';

/** Where the file goes. */
export const target = '.github/workflows/release-publish.yml';

export const names = Array.from({ length: 25 }, (_, at) => `tool-${String(at + 1).padStart(2, '0')}`);

/** Which of them are broken, each in its own way. */
export const broken = { guarded: 'tool-07', missing: 'tool-13', busy: 'tool-19' };

/** A git server with many repositories, and a folder that holds their list. */
export interface Forge {
  readonly server: GitServer;
  readonly repositories: ReadonlyMap<string, GitRepository>;
  readonly desk: Checkout;
  close(): Promise<void>;
}

const template = `name: release-publish
on:
  push:
    branches: [{{branch}}]
jobs:
  publish:
    runs-on: {{runner}}
    steps:
      - run: echo "\${{ github.ref }}"
`;

async function seeded(server: GitServer, name: string): Promise<GitRepository> {
  const branch = name === 'tool-03' ? 'trunk' : 'main';
  const repository = await server.create(`acme/${name}`, branch);
  const files = {
    'README.md': `# ${name}\n`,
    'run.sh': { mode: '100755', text: '#!/bin/sh\n' } as const,
    // Somebody wrote a workflow of their own before the list was made.
    ...(name === 'tool-05' && { [target]: 'on: push\n' }),
  };
  await repository.commit({ ref: `refs/heads/${branch}`, files });
  return repository;
}

/** Has somebody push to the branch in the very moment between a look at it and the next push; once. */
async function disturb(repository: GitRepository): Promise<void> {
  const main = await repository.git('rev-parse', 'refs/heads/main');
  const other = await repository.commit({
    ref: 'refs/heads/other',
    parent: main,
    files: { 'README.md': '# faster\n' },
  });
  await repository.setRef('refs/heads/other', undefined);
  const hook = join(repository.folder, 'hooks', 'pre-receive');
  const lines = [
    '#!/bin/sh',
    'unset GIT_QUARANTINE_PATH',
    `git update-ref refs/heads/main ${other}`,
    'rm "$0"',
  ];
  await writeFile(hook, `${lines.join('\n')}\n`);
  await chmod(hook, 0o755);
}

function listOf(server: GitServer): string {
  const entry = (name: string) => {
    const url = `url: ${server.urlOf(`acme/${name}`)}`;
    if (name === 'tool-09') return `  - { ${url}, variables: { runner: self-hosted } }`;
    if (name === 'tool-11') return `  - { ${url}, except: [{ file: ${target}, reason: releases by hand }] }`;
    return name === 'tool-21' ? `  - { ${url}, enabled: false }` : `  - { ${url} }`;
  };
  return [
    'source: stubs',
    'files:',
    `  - { template: release-publish.yml, to: ${target} }`,
    'variables: { runner: ubuntu-24.04 }',
    'servers:',
    `  - { url: ${server.url}, token: { env: FORGE_CREDENTIAL } }`,
    'repositories:',
    ...names.map(entry),
    `  - { url: ${server.urlOf('acme/stubs')} }`,
    '',
  ].join('\n');
}

async function deskAt(server: GitServer): Promise<Checkout> {
  const desk = await bareFolder({
    'repos.yaml': listOf(server),
    'stubs/release-publish.yml': template,
  });
  await desk.git('init', '--quiet', '--initial-branch', 'main');
  await desk.git('remote', 'add', 'origin', server.urlOf('acme/stubs'));
  return desk;
}

/** Starts it, with three of the repositories broken. */
export async function startForge(): Promise<Forge> {
  const server = await startGitServer({ tokens: [{ text: token, access: 'write' }], anonymous: 'none' });
  const there = names.filter((name) => name !== broken.missing);
  const made = await Promise.all(there.map(async (name) => [name, await seeded(server, name)] as const));
  const source = await server.create('acme/stubs');
  await source.commit({ ref: 'refs/heads/main', files: { 'README.md': '# stubs\n' } });
  const repositories = new Map([...made, ['stubs', source] as const]);
  await repositories.get(broken.guarded)?.protect('refs/heads/main');
  const busy = repositories.get(broken.busy);
  if (busy !== undefined) await disturb(busy);
  const desk = await deskAt(server);
  return {
    server,
    repositories,
    desk,
    close: async () => {
      await server.close();
      await desk.remove();
    },
  };
}

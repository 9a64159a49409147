import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bareFolder, type Checkout, type Files } from '../../support/checkout.ts';
import { lockstep } from '../../support/lockstep.ts';

const execute = promisify(execFile);

/** Whose commits these are, and nobody’s configuration. */
export const identity = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Ada',
  GIT_AUTHOR_EMAIL: 'ada@example.test',
  GIT_COMMITTER_NAME: 'Ada',
  GIT_COMMITTER_EMAIL: 'ada@example.test',
};

/** A repository with a release, and a bare one as its remote. */
export interface Repository {
  readonly checkout: Checkout;
  readonly remote: string;
  git(...args: readonly string[]): Promise<string>;
  /** Asks the remote. */
  there(...args: readonly string[]): Promise<string>;
  commit(subject: string, files?: Files): Promise<void>;
  /** Runs `lockstep bump` with `--json`. */
  bump(...args: readonly string[]): Promise<Bumped>;
}

/** How a bump ended. */
export interface Bumped {
  readonly exit: number | null;
  readonly codes: readonly string[];
  readonly version: string | undefined;
  /** All that was told, as one text. */
  readonly told: string;
}

const config = `channels:
  npm:
    registry: http://127.0.0.1:9/
    artifacts: [dist/*.tgz]
    token: { env: NPM_TOKEN }
`;

const changelog = `# Changelog

## [Unreleased]

### Added

- A thing.

## [1.4.0] - 2026-01-02

### Added

- The first thing.
`;

/** An npm workspace at 1.4.0 with two packages, of which one needs the other. */
export const workspace: Files = {
  'lockstep.yaml': config,
  'CHANGELOG.md': changelog,
  'package.json':
    '{\n  "name": "root",\n  "private": true,\n  "version": "1.4.0",\n  "workspaces": ["packages/*"]\n}\n',
  'packages/a/package.json': '{\n\t"name": "a",\n\t"version": "1.4.0"\n}',
  'packages/b/package.json': '{ "name": "b", "version": "1.4.0", "dependencies": { "a": "1.4.0" } }\n',
  '.gitignore': 'dist/\n.lockstep/\nlockstep.seal.json\n',
};

interface Document {
  readonly version?: string;
  readonly notes?: readonly string[];
  readonly next?: string;
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

/** Makes the repository, with an annotated v1.4.0 that is pushed. */
export async function released(
  files: Files = workspace,
  tags: readonly string[] = ['v1.4.0'],
): Promise<Repository> {
  const checkout = await bareFolder(files);
  const remote = join(checkout.scratch, 'remote.git');
  const env = { PATH: process.env.PATH, HOME: checkout.home, ...identity };
  const at =
    (cwd: string) =>
    async (...args: readonly string[]) =>
      (await execute('git', args, { cwd, env })).stdout.trim();
  const git = at(checkout.folder);
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('init', '--quiet', '--bare', '--initial-branch', 'main', remote);
  await git('remote', 'add', 'origin', remote);
  const commit = async (subject: string, more: Files = {}) => {
    await checkout.write(more);
    await git('add', '--all');
    await git('commit', '--quiet', '--allow-empty', '--message', subject);
  };
  await commit('feat: everything');
  for (const tag of tags) await git('tag', '--annotate', tag, '--message', tag);
  await git('push', '--quiet', 'origin', 'main', ...tags);
  const bump = async (...args: readonly string[]): Promise<Bumped> => {
    const { exit, stdout, stderr } = await lockstep(checkout, ['bump', ...args, '--json'], identity);
    if (stdout === '') throw new Error(stderr);
    const { version, notes = [], next = '', problems }: Document = JSON.parse(stdout);
    const told = [...notes, next, ...problems.map(({ message }) => message)].join('\n');
    return { exit, codes: problems.map(({ code }) => code), version, told };
  };
  return { checkout, remote, git, there: at(remote), commit, bump };
}

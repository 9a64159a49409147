import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { runTerminal } from '../../packages/cli/src/terminal.ts';
import { bareFolder, type Checkout, type Files } from '../support/checkout.ts';
import type { Example, Git, Mutation } from './mutation.ts';
import { baseOf } from './sources.ts';

const execute = promisify(execFile);

const reported = z.array(
  z.object({
    code: z.string(),
    message: z.string(),
    where: z.object({ file: z.string().optional(), line: z.number().optional() }).optional(),
  }),
);

const document = z.object({ problems: reported, warnings: reported.default([]) });

/** What `lockstep check` made of a repository. */
export interface Finding {
  readonly exit: number;
  /** Each problem and each warning as `CODE file:line`, sorted. */
  readonly places: readonly string[];
  readonly messages: readonly string[];
  /** Everything that was printed. */
  readonly printed: string;
}

/** An example as a repository that was released twice, with a remote of its own. */
export interface Repository {
  readonly git: Git;
  readonly remote: Git;
  /** Breaks the example, checks it, and puts it back. */
  find(mutation: Partial<Mutation>, built?: Files): Promise<Finding>;
  remove(): Promise<void>;
}

function placeOf(code: string, where: { file?: string | undefined; line?: number | undefined } = {}): string {
  const place = [where.file, where.line].filter((part) => part !== undefined).join(':');
  return place === '' ? code : `${code} ${place}`;
}

// What a workflow says of itself tells the example on Gitea which server it is for.
function environmentOf({ home, temporary }: Checkout, name: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: home,
    TMPDIR: temporary,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GITHUB_SERVER_URL: 'https://git.example.org',
    GITHUB_REPOSITORY: 'acme/ownership',
    ...(name === 'gitea-monorepo' && { GITEA_ACTIONS: 'true' }),
  };
}

async function check(checkout: Checkout, example: Example, args: readonly string[]): Promise<Finding> {
  const [out, err]: [string[], string[]] = [[], []];
  const sinkOf = (into: string[]) => ({ colour: false, write: (text: string) => void into.push(text) });
  const exit = await runTerminal({
    args: ['check', '--workflows', '--json', ...args],
    env: environmentOf(checkout, example.name),
    cwd: checkout.folder,
    stdout: sinkOf(out),
    stderr: sinkOf(err),
    signal: new AbortController().signal,
  });
  const { problems, warnings } = document.parse(JSON.parse(out.join('')));
  const all = [...problems, ...warnings];
  return {
    exit,
    places: all.map(({ code, where }) => placeOf(code, where)).sort(),
    messages: all.map(({ message }) => message),
    printed: out.join('') + err.join(''),
  };
}

function gitIn(folder: string, home: string): Git {
  const env = {
    PATH: process.env.PATH,
    HOME: home,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.test',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.test',
  };
  return async (...args) => (await execute('git', [...args], { cwd: folder, env })).stdout;
}

async function release(checkout: Checkout, git: Git, files: Files, version: string): Promise<void> {
  await checkout.write(files);
  await git('add', '--all', '--force');
  await git('commit', '--quiet', '--message', `release ${version}`);
  await git('tag', '--annotate', '--message', version, `v${version}`);
}

async function change(checkout: Checkout, changes: Mutation['changes'] = {}): Promise<void> {
  for (const [file, content] of Object.entries(changes)) {
    if (content === undefined) await rm(join(checkout.folder, file));
    else await checkout.write({ [file]: content });
  }
}

async function putBack({ folder }: Checkout, files: Files, changes: Mutation['changes'] = {}) {
  for (const file of Object.keys(changes))
    if (!(file in files)) await rm(join(folder, file), { force: true });
}

/** Tags and branches by name, so that all of them can be put back. */
async function refsOf(git: Git): Promise<ReadonlyMap<string, string>> {
  const listed = await git('for-each-ref', '--format=%(objectname) %(refname)');
  return new Map(
    listed
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(41), line.slice(0, 40)]),
  );
}

async function restore(git: Git, refs: ReadonlyMap<string, string>): Promise<void> {
  for (const name of (await refsOf(git)).keys())
    if (!refs.has(name)) await git('update-ref', '--no-deref', '-d', name);
  for (const [name, id] of refs) await git('update-ref', '--no-deref', name, id);
}

/** Makes a repository of an example; nothing of the machine's git counts. */
export async function repositoryOf(example: Example): Promise<Repository> {
  const checkout = await bareFolder({});
  const bare = join(checkout.scratch, 'origin.git');
  const [git, remote] = [gitIn(checkout.folder, checkout.home), gitIn(bare, checkout.home)];
  await git('init', '--quiet', '--bare', '--initial-branch', 'main', bare);
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('remote', 'add', 'origin', bare);
  await release(checkout, git, baseOf(example), example.base);
  const files: Files = Object.fromEntries(example.files);
  await release(checkout, git, files, example.version);
  await git('push', '--quiet', 'origin', 'main', '--tags');
  const [refs, remoteRefs, head] = [
    await refsOf(git),
    await refsOf(remote),
    (await git('rev-parse', 'HEAD')).trim(),
  ];
  return {
    git,
    remote,
    async find({ changes, history, target, isBuilt = false }, built = {}) {
      const all = { ...built, ...changes };
      await change(checkout, all);
      await history?.(git, remote);
      try {
        const named = target === undefined ? [] : [`--target=${target}`];
        return await check(checkout, example, [...(isBuilt ? [] : ['--source-only']), ...named]);
      } finally {
        await putBack(checkout, files, all);
        if (history !== undefined) {
          await git('checkout', '--quiet', '--force', '--detach', head);
          await restore(git, refs);
          await restore(remote, remoteRefs);
          await git('checkout', '--quiet', '--force', 'main');
        }
        const touched = Object.keys(all).filter((file) => file in files);
        await checkout.write(Object.fromEntries(touched.map((file) => [file, files[file] ?? ''])));
      }
    },
    remove: () => checkout.remove(),
  };
}

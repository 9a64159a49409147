import type { GitState } from '@lockstep/core';
import { allowListed, type Environment } from '../environment.ts';
import { runCommand } from '../processes.ts';

/** Questions to git about one folder. */
export interface Git {
  state(): Promise<GitState | undefined>;
  /** Tags that point at the commit; none outside a checkout. */
  tagsAtHead(): Promise<readonly string[]>;
  commitOf(tag: string): Promise<string | undefined>;
  /** Files that belong to the folder: tracked ones and new ones that are not ignored; undefined outside a checkout. */
  files(): Promise<readonly string[] | undefined>;
  /** Where the repository comes from, as its remote `origin` says. */
  origin(): Promise<string | undefined>;
  /** What tells this repository from others: where it comes from, else where it is. */
  identity(): Promise<string | undefined>;
}

/** Repositories of a hundred thousand files fit; in characters. */
const longestListing = 64 * 1024 * 1024;

// A repository's own configuration must not run programs or prompt.
const safety = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null'];

/** Asks the git on the PATH. */
export function createGit(folder: string, env: Environment): Git {
  const childEnv = {
    ...allowListed(env),
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
    HOME: env.HOME ?? '',
  };
  const ask = async (...args: readonly string[]): Promise<string | undefined> => {
    const command = {
      file: 'git',
      args: [...safety, ...args],
      cwd: folder,
      env: childEnv,
      keep: longestListing,
    };
    const { code, stdout } = await runCommand(command);
    return code === 0 ? stdout : undefined;
  };
  const lines = (text: string | undefined) => (text ?? '').split('\n').filter((line) => line !== '');
  return {
    async state() {
      const commit = (await ask('rev-parse', '--verify', 'HEAD^{commit}'))?.trim();
      if (commit === undefined) return undefined;
      const [tags, changed] = await Promise.all([
        ask('tag', '--points-at', 'HEAD'),
        ask('status', '--porcelain=v1', '--untracked-files=no', '--', '.'),
      ]);
      return { commit, tags: lines(tags), changed: lines(changed).map((line) => line.slice(3)) };
    },
    async tagsAtHead() {
      return lines(await ask('tag', '--points-at', 'HEAD'));
    },
    async commitOf(tag) {
      return (await ask('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`))?.trim();
    },
    async files() {
      const listed = await ask('ls-files', '-z', '--cached', '--others', '--exclude-standard');
      return listed
        ?.replace(/\n$/, '')
        .split('\0')
        .filter((file) => file !== '');
    },
    async origin() {
      const origin = (await ask('config', '--get', 'remote.origin.url'))?.trim();
      return origin === '' ? undefined : origin;
    },
    async identity() {
      const [origin, place] = await Promise.all([
        ask('config', '--get', 'remote.origin.url'),
        ask('rev-parse', '--show-toplevel', '--show-prefix'),
      ]);
      if (place === undefined) return undefined;
      const [top = '', prefix = ''] = place.split('\n');
      return `${origin?.trim() || top}//${prefix}`;
    },
  };
}

import type { GitState } from '@lockstep/core';
import type { Environment } from '../environment.ts';
import { gitProcess, linesOf, recordsOf } from './git-process.ts';

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

/** Asks the git on the PATH. */
export function createGit(folder: string, env: Environment): Git {
  const { ask } = gitProcess(folder, env);
  return {
    async state() {
      const commit = (await ask('rev-parse', '--verify', 'HEAD^{commit}'))?.trim();
      if (commit === undefined) return undefined;
      const [tags, changed] = await Promise.all([
        ask('tag', '--points-at', 'HEAD'),
        ask('status', '--porcelain=v1', '--untracked-files=no', '--', '.'),
      ]);
      return { commit, tags: linesOf(tags), changed: linesOf(changed).map((line) => line.slice(3)) };
    },
    async tagsAtHead() {
      return linesOf(await ask('tag', '--points-at', 'HEAD'));
    },
    async commitOf(tag) {
      return (await ask('rev-parse', '--verify', '--quiet', `refs/tags/${tag}^{commit}`))?.trim();
    },
    async files() {
      const sorts = ['--cached', '--others', '--deleted', '--exclude-standard'];
      const listed = await ask('ls-files', '-z', '-t', ...sorts);
      if (listed === undefined) return undefined;
      const records = recordsOf(listed);
      // The index names what was removed from the folder, too, until that is committed; it is listed again as “R”.
      const removed = new Set(records.filter((each) => each.startsWith('R ')).map((each) => each.slice(2)));
      return records.map((each) => each.slice(2)).filter((file) => !removed.has(file));
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

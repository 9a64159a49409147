import { join } from 'node:path';
import { gitOutput, runGit, usualSearchPath } from '../../git/child.ts';
import { type FileChange, importText } from './file-change.ts';
import { commitFormat, type GitCommit, type GitTag, parseCommit, parseTag } from './objects.ts';

export interface NamedRef {
  readonly ref: string;
  readonly type: string;
  readonly id: string;
}

/** A file or folder of a commit. */
export interface TreeEntry {
  readonly path: string;
  readonly type: 'blob' | 'tree' | 'commit';
  readonly id: string;
  readonly size: number;
}

/** The branches, tags and files of a bare repository. */
export interface GitStore {
  readonly folder: string;
  /** Refs whose full name starts with a text, in the order of their names. */
  refs(prefix: string): Promise<readonly NamedRef[]>;
  /** The commit behind a branch, a tag or an id, in this order; tags are peeled. */
  resolve(name: string): Promise<string | undefined>;
  commit(id: string): Promise<GitCommit | undefined>;
  tag(id: string): Promise<GitTag | undefined>;
  /** A file, a folder, or what a folder holds when its path ends in a slash. */
  entries(commit: string, path: string): Promise<readonly TreeEntry[]>;
  blob(id: string): Promise<Buffer>;
  /** The last commit that changed a path. */
  lastChange(commit: string, path: string): Promise<string>;
  /** Adds a commit to a branch and gives its id. */
  change(branch: string, change: FileChange): Promise<string>;
  /** Points a ref somewhere; undefined removes it. Commits that are not here are taken on trust. */
  setRef(ref: string, commit: string | undefined): Promise<void>;
  contains(commit: string, ancestor: string): Promise<boolean>;
  /** Runs any other git command. */
  run(...args: readonly string[]): Promise<string>;
}

function parseRefs(text: string): readonly NamedRef[] {
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const [ref = '', type = '', id = ''] = line.split(' ');
    return { ref, type, id };
  });
}

function parseEntry(line: string): TreeEntry {
  const [, type = '', id = '', size = '', path = ''] = /^\d+ (\w+) (\w+) +(\S+)\t(.*)$/s.exec(line) ?? [];
  return { type: type === 'tree' || type === 'commit' ? type : 'blob', id, size: Number(size) || 0, path };
}

/** Opens a bare repository that is there. */
export function openGitStore(folder: string): GitStore {
  const call = { cwd: folder, searchPath: usualSearchPath };
  const run = (...args: readonly string[]) => gitOutput({ ...call, args });
  const tried = (...args: readonly string[]) => run(...args).catch(() => undefined);
  // A rehearsal knows the id of the released commit, and has no copy of it.
  const planted = new Map<string, string>();
  const plantedIn = (prefix: string) =>
    [...planted].filter(([ref]) => ref.startsWith(prefix)).map(([ref, id]) => ({ ref, type: 'commit', id }));

  const store: GitStore = {
    folder,
    run,
    async refs(prefix) {
      const all = parseRefs(await run('for-each-ref', '--format=%(refname) %(objecttype) %(objectname)'));
      const real = all.filter(({ ref }) => ref.startsWith(prefix) && !planted.has(ref));
      return [...real, ...plantedIn(prefix)].sort((a, b) => (a.ref < b.ref ? -1 : 1));
    },
    async resolve(name) {
      const known = planted.get(`refs/heads/${name}`) ?? planted.get(`refs/tags/${name}`);
      if (known !== undefined) return known;
      const names = [
        `refs/heads/${name}`,
        `refs/tags/${name}`,
        ...(/^[0-9a-f]{7,64}$/.test(name) ? [name] : []),
      ];
      for (const each of names) {
        const id = await tried('rev-parse', '--verify', '--quiet', '--end-of-options', `${each}^{commit}`);
        if (id !== undefined) return id;
      }
      return [...planted.values()].find((id) => id === name);
    },
    async commit(id) {
      const text = await tried(
        'log',
        '-1',
        '--no-show-signature',
        `--format=${commitFormat}`,
        '--end-of-options',
        id,
      );
      return text === undefined ? undefined : parseCommit(text);
    },
    async tag(id) {
      const text = await tried('cat-file', 'tag', id);
      return text === undefined ? undefined : parseTag(id, text);
    },
    async entries(commit, path) {
      const text = await tried('ls-tree', '-z', '--long', commit, ...(path === '' ? [] : ['--', path]));
      return (text ?? '')
        .split('\0')
        .filter((line) => line !== '')
        .map(parseEntry);
    },
    async blob(id) {
      return (await runGit({ ...call, args: ['cat-file', 'blob', id] })).stdout;
    },
    lastChange: (commit, path) => run('log', '-1', '--format=%H', commit, '--', path),
    async change(branch, change) {
      const tip = await tried('rev-parse', '--verify', '--quiet', `refs/heads/${branch}`);
      const input = importText(`refs/heads/${branch}`, tip, change);
      await gitOutput({ ...call, args: ['fast-import', '--quiet', '--date-format=raw'], input });
      return run('rev-parse', `refs/heads/${branch}`);
    },
    async setRef(ref, commit) {
      planted.delete(ref);
      const isHere = commit !== undefined && (await tried('cat-file', '-e', commit)) !== undefined;
      if (commit !== undefined && !isHere) planted.set(ref, commit);
      else await run('update-ref', ...(commit === undefined ? ['-d', ref] : [ref, commit]));
    },
    async contains(commit, ancestor) {
      return (await tried('merge-base', '--is-ancestor', ancestor, commit)) !== undefined;
    },
  };
  return store;
}

/** The folder of a repository below the root that holds them all. */
export function folderOf(root: string, owner: string, name: string): string {
  return join(root, owner, `${name}.git`);
}

import { runGit, usualSearchPath } from '../../git/child.ts';
import { openGitRepository } from '../../git/index.ts';
import type { GitCommit, GitEntry, GitObject, GitStore, GitTag, Signature } from './git-store.ts';

/** A bare repository on disk, read by git itself. */
export function createBareStore(folder: string): GitStore {
  const repository = openGitRepository(folder);
  const read = (...args: readonly string[]) => output(folder, args);
  const objectAt = async (revision: string): Promise<GitObject | undefined> => {
    const sha = await text(read('rev-parse', '--verify', '--quiet', '--end-of-options', revision));
    return sha === undefined ? undefined : { sha, type: typeOf(await text(read('cat-file', '-t', sha))) };
  };
  return {
    ref: objectAt,
    refs: () => repository.refs(),
    commitOf: async (sha) => (await objectAt(`${sha}^{commit}`))?.sha,
    commit: async (sha) => parseCommit(await text(read('log', '-1', `--format=${commitFormat}`, sha))),
    history: async (sha) => {
      const listed = await text(read('rev-list', '--end-of-options', sha));
      return (listed ?? '').split('\n').filter((each) => each !== '');
    },
    tag: async (sha) => parseTag(await text(read('cat-file', 'tag', sha))),
    entry: (commit, path) => entryAt(read, commit, path),
    setRef: (name, sha) => repository.setRef(name, sha),
    protect: (name) => repository.protect(name),
  };
}

type Read = (...args: readonly string[]) => Promise<Buffer | undefined>;

/** What git prints, or undefined when it fails: there is no such thing then. */
async function output(folder: string, args: readonly string[]): Promise<Buffer | undefined> {
  const { code, stdout } = await runGit({ args, cwd: folder, searchPath: usualSearchPath });
  return code === 0 ? stdout : undefined;
}

async function text(printed: Promise<Buffer | undefined>): Promise<string | undefined> {
  return (await printed)?.toString('utf8').replace(/\n$/, '');
}

function typeOf(name: string | undefined): GitObject['type'] {
  return name === 'tag' || name === 'tree' || name === 'blob' ? name : 'commit';
}

const commitFormat = ['%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%x00');

function parseCommit(printed: string | undefined): GitCommit | undefined {
  if (printed === undefined) return undefined;
  const [tree = '', parents = '', ...rest] = printed.split('\0');
  const [
    name = '',
    email = '',
    date = '',
    committer = '',
    committerEmail = '',
    committed = '',
    message = '',
  ] = rest;
  return {
    tree,
    parents: parents.split(' ').filter((parent) => parent !== ''),
    author: { name, email, date },
    committer: { name: committer, email: committerEmail, date: committed },
    message: message.trimEnd(),
  };
}

function parseTag(printed: string | undefined): GitTag | undefined {
  const [, sha, type, name, tagger = ''] =
    /^object (\w+)\ntype (\w+)\ntag (.+)\n(?:tagger (.*)\n)?/.exec(printed ?? '') ?? [];
  if (printed === undefined || sha === undefined || name === undefined) return undefined;
  const message = printed.slice(printed.indexOf('\n\n') + 2);
  return { name, target: { sha, type: typeOf(type) }, tagger: parseSignature(tagger), message };
}

function parseSignature(line: string): Signature {
  const [, name = '', email = '', seconds = '0'] = /^(.*) <(.*)> (\d+)/.exec(line) ?? [];
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString() };
}

async function entryAt(read: Read, commit: string, path: string): Promise<GitEntry | undefined> {
  const [entry] = path === '' ? [] : rowsOf(await read('ls-tree', '-z', '-l', commit, '--', path));
  if (path !== '' && entry === undefined) return undefined;
  if (entry?.kind === 'file') {
    const bytes = await read('cat-file', 'blob', entry.sha);
    return bytes === undefined ? undefined : { kind: 'file', sha: entry.sha, bytes };
  }
  const sha = entry?.sha ?? (await text(read('rev-parse', `${commit}^{tree}`))) ?? '';
  return { kind: 'folder', sha, entries: rowsOf(await read('ls-tree', '-z', '-l', sha)) };
}

/** Links are files like any other here, and submodules are not shown. */
function rowsOf(listing: Buffer | undefined) {
  const rows = (listing?.toString('utf8') ?? '').split('\0').filter((row) => row !== '');
  return rows.flatMap((row) => {
    const [, type, sha = '', size = '0', path = ''] = /^\d+ (\w+) (\w+) +(\S+)\t(.*)$/s.exec(row) ?? [];
    if (type !== 'blob' && type !== 'tree') return [];
    const name = path.slice(path.lastIndexOf('/') + 1);
    const kind = type === 'blob' ? ('file' as const) : ('folder' as const);
    return [{ kind, name, sha, size: Number(size) || 0 }];
  });
}

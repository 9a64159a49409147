import { posix } from 'node:path';
import { fail, type GitCommit, type GitHistory, isTagName } from '@lockstep/core';
import type { Environment } from '../environment.ts';
import { blobReader } from './git-blobs.ts';
import { branchOf, type OriginRefs, readOrigin, tagsOf } from './git-origin.ts';
import { type GitProcess, gitProcess, recordsOf } from './git-process.ts';
import { readTags } from './git-tags.ts';

const longestText = 10 * 1024 * 1024;
/** More commits than any release has; the newest are given. */
const mostCommits = 20_000;

const isId = (text: string) => /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

/** What git needs to look at: never a name that it could take for an option or a range. */
function known(commit: string): string {
  if (isId(commit)) return commit;
  throw fail('INTERNAL', `“${commit}” is no id of a commit`);
}

function unreadable(commit: string): Error {
  return fail('HISTORY_UNREADABLE', `git cannot read commit ${commit} here`);
}

async function resolve(git: GitProcess, name: string): Promise<string | undefined> {
  return (await git.ask('rev-parse', '--verify', '--quiet', `${name}^{commit}`))?.trim();
}

// As git itself prefers them (gitrevisions(7)), but without its shorthands: a name is not an expression.
async function commitOf(git: GitProcess, ref: string): Promise<string | undefined> {
  if (ref === 'HEAD' || isId(ref)) return resolve(git, ref);
  if (!isTagName(ref)) return undefined;
  const places = ref.startsWith('refs/')
    ? [ref]
    : ['tags', 'heads', 'remotes'].map((kind) => `refs/${kind}/${ref}`);
  const found = await Promise.all(places.map((place) => resolve(git, place)));
  return found.find((commit) => commit !== undefined);
}

async function isShallow(git: GitProcess): Promise<boolean> {
  return (await git.ask('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
}

async function isAncestor(git: GitProcess, commit: string, of: string): Promise<boolean | undefined> {
  if (commit === of) return true;
  const { code } = await git.run(['merge-base', '--is-ancestor', known(commit), known(of)]);
  if (code === 0) return true;
  // 1 says no; anything else, that one of them is not there.
  return code === 1 && !(await isShallow(git)) ? false : undefined;
}

async function changedSince(git: GitProcess, commit: string): Promise<readonly string[]> {
  const words = [
    'diff-tree',
    '-r',
    '-z',
    '--name-only',
    '--no-renames',
    '--relative',
    known(commit),
    'HEAD',
    '--',
    '.',
  ];
  const listed = await git.ask(...words);
  if (listed === undefined) throw unreadable(commit);
  return recordsOf(listed).toSorted();
}

function commitIn(record: string): GitCommit {
  const [id = '', subject = '', ...body] = record.split('\n');
  return { id, subject, body: body.join('\n').trim() };
}

async function commitsSince(git: GitProcess, commit: string | undefined): Promise<readonly GitCommit[]> {
  const inFolder = ((await git.ask('rev-parse', '--show-prefix'))?.trim() ?? '') !== '';
  const range = commit === undefined ? ['HEAD'] : [`${known(commit)}..HEAD`];
  const listed = await git.ask(
    ...['log', '-z', '--topo-order', `--max-count=${mostCommits}`, '--format=%H%n%s%n%b', '--encoding=UTF-8'],
    ...['--no-color', '--no-notes', '--no-decorate', ...range],
    // Without a path git leaves no commit out: one that changes no file may say what the release is.
    ...(inFolder ? ['--full-history', '--', '.'] : ['--']),
  );
  if (listed !== undefined) return recordsOf(listed).map(commitIn);
  if (commit !== undefined) throw unreadable(commit);
  return [];
}

// `<mode> blob <id>\t<file>`: links have mode 120000, submodules are no blobs.
async function filesAt(git: GitProcess, commit: string): Promise<readonly string[]> {
  const listed = await git.ask('ls-tree', '-r', '-z', known(commit));
  if (listed === undefined) throw unreadable(commit);
  const files = recordsOf(listed).flatMap(
    (record) => /^100\d+ blob [0-9a-f]+\t([\s\S]+)$/.exec(record)?.[1] ?? [],
  );
  return files.toSorted();
}

function isInside(file: string): boolean {
  const path = posix.normalize(file);
  return !posix.isAbsolute(path) && path !== '..' && !path.startsWith('../');
}

/**
 * What the checkout knows of its own past, by the git on the PATH.
 *
 * It runs nothing that the repository could choose: no hook, no helper, no transport but http(s), ssh and file. The
 * remote is asked once; without a remote `origin` there is nothing on it.
 * @throws LockstepError `HISTORY_UNREADABLE`, by what needs a commit that is not there.
 */
export function createGitHistory(folder: string, env: Environment): GitHistory {
  const git = gitProcess(folder, env);
  const read = blobReader(git, longestText);
  let asked: Promise<OriginRefs> | undefined;
  const origin = () => {
    asked ??= readOrigin(git);
    return asked;
  };
  return {
    head: () => resolve(git, 'HEAD'),
    branch: async () =>
      (await git.ask('symbolic-ref', '--quiet', 'HEAD'))?.trim().replace(/^refs\/heads\//, ''),
    isShallow: () => isShallow(git),
    tags: () => readTags(git),
    commitOf: (ref) => commitOf(git, ref),
    isAncestor: (commit, of) => isAncestor(git, commit, of),
    changedSince: (commit) => changedSince(git, commit),
    commitsSince: (commit) => commitsSince(git, commit),
    async readAt(commit, file) {
      return isInside(file) ? (await read(`${known(commit)}:./${file}`))?.toString() : undefined;
    },
    filesAt: (commit) => filesAt(git, commit),
    remoteBranch: async (name) => branchOf(await origin(), name),
    remoteTags: async () => tagsOf(await origin()),
  };
}

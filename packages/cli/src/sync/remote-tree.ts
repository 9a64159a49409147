import {
  type FileVerdict,
  fail,
  filesToWrite,
  type GitRemote,
  type RefUpdate,
  usualAuthor,
} from '@lockstep/core';
import type { Keeping } from './keeping.ts';
import { troubleOf, valueIn } from './trouble.ts';

/** The tips of the branches of a repository. */
export interface Branches {
  readonly ids: ReadonlyMap<string, string>;
  /** The short name of the default branch, where the server says it. */
  readonly usual: string | undefined;
}

/** Asks for the branches. */
export async function readBranches(remote: GitRemote): Promise<Branches> {
  const { ids, head } = valueIn(await remote.refs('refs/heads/'), 'the branches cannot be read');
  return { ids, usual: head?.replace(/^refs\/heads\//, '') };
}

// What a tree has at a path and no file is a link, a folder or a submodule; a link would lead a checkout elsewhere.
async function assertFree(remote: GitRemote, commit: string, path: string): Promise<void> {
  const parts = path.split('/');
  for (const [index, name] of parts.entries()) {
    const [above, at] = [parts.slice(0, index).join('/'), parts.slice(0, index + 1).join('/')];
    const names = valueIn(await remote.list(commit, above), `${above} cannot be read`);
    if (names?.includes(name) !== true) return;
    const isFolder = valueIn(await remote.list(commit, at), `${at} cannot be read`) !== undefined;
    if (isFolder && at !== path) continue;
    throw fail('SYNC_REFUSED', `${at} is there already, and is no plain ${at === path ? 'file' : 'folder'}`, {
      where: { file: path },
    });
  }
}

/** Reads files of a commit. */
export function readerAt(remote: GitRemote, commit: string) {
  return async (path: string): Promise<Uint8Array | undefined> => {
    const bytes = valueIn(await remote.read(commit, path), `${path} cannot be read`);
    if (bytes === undefined) await assertFree(remote, commit, path);
    return bytes;
  };
}

/** Makes a commit of what is to be written; it is nowhere but here so far. */
export async function commitOn(
  parent: string,
  verdicts: readonly FileVerdict[],
  remote: GitRemote,
  { list, clock }: Keeping,
): Promise<string> {
  const { message, author = usualAuthor } = list.commit;
  const files = new Map(filesToWrite(verdicts).map(({ file, text }) => [file, Buffer.from(text)] as const));
  const commit = await remote.commit({ parent, files, message, author, at: clock.timestamp() });
  return valueIn(commit, 'the commit cannot be made');
}

/**
 * Moves a branch by one request, which is never repeated; where its fate is not known, the branch is looked at.
 * @throws LockstepError `SYNC_MOVED` when somebody was faster, `SYNC_REFUSED`, `SYNC_UNREACHABLE`.
 */
export async function pushTo(remote: GitRemote, update: RefUpdate): Promise<void> {
  const pushed = await remote.push(update);
  if (pushed.outcome === 'ok') return;
  const what = `${update.ref.replace('refs/heads/', '')} was not pushed`;
  if (pushed.outcome === 'failed' && pushed.sent) {
    const { ids } = await readBranches(remote);
    if (ids.get(update.ref) === update.to) return;
  }
  throw troubleOf(pushed, what);
}

import {
  type FileVerdict,
  fail,
  filesToWrite,
  type GitRemote,
  type SyncPlace,
  type SyncRepository,
} from '@lockstep/core';
import { judge, type Keeping, tokenFor } from './keeping.ts';
import { propose } from './proposal.ts';
import { commitOn, pushTo, readBranches, readerAt } from './remote-tree.ts';
import type { Work } from './work.ts';

/** A place on a server. */
export type RemotePlace = Exclude<SyncPlace, { readonly kind: 'clone' }>;

/** A repository on a server, as it was found. */
export interface RemoteScene {
  readonly repository: SyncRepository;
  readonly place: RemotePlace;
  readonly remote: GitRemote;
  /** Tips by full names. */
  readonly branches: ReadonlyMap<string, string>;
  /** The branch that is kept, and its tip. */
  readonly branch: string;
  readonly tip: string;
}

async function openScene(
  repository: SyncRepository,
  place: RemotePlace,
  keeping: Keeping,
): Promise<RemoteScene> {
  const remote = keeping.git(place.url, tokenFor(place.url, keeping));
  const { ids, usual } = await readBranches(remote);
  const branch = repository.branch ?? usual;
  const tip = branch === undefined ? undefined : ids.get(`refs/heads/${branch}`);
  if (branch === undefined || tip === undefined)
    throw fail('SYNC_REFUSED', `there is no branch ${branch ?? 'at all'}`, {
      remedy: 'Name the branch that is to be kept under branch.',
    });
  return { repository, place, remote, branches: ids, branch, tip };
}

async function write(
  { remote, branch, tip }: RemoteScene,
  verdicts: readonly FileVerdict[],
  keeping: Keeping,
): Promise<Pick<Work, 'state' | 'detail'>> {
  const commit = await commitOn(tip, verdicts, remote, keeping);
  await pushTo(remote, { ref: `refs/heads/${branch}`, from: tip, to: commit });
  return { state: 'written', detail: `commit ${commit.slice(0, 12)}` };
}

/** Works on a repository on a server, without a checkout. */
export async function keepRemote(
  repository: SyncRepository,
  place: RemotePlace,
  keeping: Keeping,
): Promise<Work> {
  const scene = await openScene(repository, place, keeping);
  const { branch, remote, tip } = scene;
  const verdicts = await judge(repository, branch, keeping, readerAt(remote, tip));
  const found: Work = { branch, verdicts };
  if (filesToWrite(verdicts).length === 0 || keeping.deed === 'look') return found;
  if (keeping.deed === 'propose') return propose(scene, verdicts, keeping);
  return { ...found, ...(await write(scene, verdicts, keeping)) };
}

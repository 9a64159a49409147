import {
  type FileVerdict,
  fail,
  filesToWrite,
  type Host,
  type HostPull,
  problem,
  serverOf,
} from '@lockstep/core';
import { hostRepository } from '../builds/host-repository.ts';
import { judge, type Keeping, tokenFor } from './keeping.ts';
import type { RemoteScene } from './remote-repository.ts';
import { commitOn, pushTo, readerAt } from './remote-tree.ts';
import { troubleOf, valueIn } from './trouble.ts';
import type { Work } from './work.ts';

function hostOf({ place }: RemoteScene, keeping: Keeping): Host {
  if (place.kind === 'git')
    throw fail('SYNC_REFUSED', 'an address for git alone has no pull requests', {
      remedy: 'Name the repository by github or gitea, or use --apply.',
    });
  const { kind, server, owner, name, url } = place;
  const api = serverOf(url, keeping.list.servers)?.api;
  const address = { host: kind, server, repository: `${owner}/${name}`, ...(api !== undefined && { api }) };
  return keeping.host(hostRepository(address), tokenFor(url, keeping));
}

/** The open pull request of the branch, else the newest. */
async function pullOf(host: Host, { list }: Keeping): Promise<HostPull | undefined> {
  const pulls = valueIn(await host.pulls.from(list.pullRequest.branch), 'the pull requests cannot be read');
  return pulls.find(({ isOpen }) => isOpen) ?? pulls[0];
}

// A name or a path of the list is no mark-up; the body that was written for the purpose may be.
function bodyOf(verdicts: readonly FileVerdict[], { list }: Keeping): string {
  const files = verdicts.map(({ file, state }) => `- \`${file.replaceAll('`', '')}\` (${state})`);
  const { body } = list.pullRequest;
  return [...(body === '' ? [] : [body.trimEnd(), '']), ...files, ''].join('\n');
}

async function open(host: Host, scene: RemoteScene, verdicts: readonly FileVerdict[], keeping: Keeping) {
  const { branch: head, title } = keeping.list.pullRequest;
  const wanted = { title, body: bodyOf(verdicts, keeping), head, base: scene.branch };
  const created = await host.pulls.create(wanted);
  if (created.outcome === 'ok') return created.value;
  // Another run was faster, or the answer was lost: looking settles it.
  const found = await pullOf(host, keeping);
  if (found?.isOpen) return found;
  throw troubleOf(created, 'the pull request was not opened');
}

/** Brings the proposed branch up to date; its commits stay, and what was edited in it does as well. */
async function update(scene: RemoteScene, from: string, keeping: Keeping): Promise<'same' | 'updated'> {
  const { repository, branch, remote } = scene;
  const verdicts = await judge(repository, branch, keeping, readerAt(remote, from));
  if (filesToWrite(verdicts).length === 0) return 'same';
  const to = await commitOn(from, verdicts, remote, keeping);
  await pushTo(remote, { ref: refOf(keeping), from, to });
  return 'updated';
}

function refOf({ list }: Keeping): string {
  return `refs/heads/${list.pullRequest.branch}`;
}

// A branch without an open pull request is somebody's work, unless it holds this very proposal: then an earlier run was
// interrupted before it opened the request. One that is merged whole may move on.
async function begin(
  host: Host,
  scene: RemoteScene,
  verdicts: readonly FileVerdict[],
  keeping: Keeping,
): Promise<void> {
  const { remote, tip, branches, repository, branch } = scene;
  const ref = refOf(keeping);
  const from = branches.get(ref);
  if (from !== undefined) {
    const there = await judge(repository, branch, keeping, readerAt(remote, from));
    const parent = valueIn(await remote.parentOf(from), 'the branch of the proposal cannot be read');
    const isOurs = filesToWrite(there).length === 0 && parent === tip;
    if (isOurs) return;
    if (!valueIn(await host.branches.contains(tip, from), 'the branches cannot be compared'))
      throw fail('SYNC_BRANCH_TAKEN', `the branch ${keeping.list.pullRequest.branch} is there already`);
  }
  await pushTo(remote, { ref, from, to: await commitOn(tip, verdicts, remote, keeping) });
}

function declined({ number, url }: HostPull, found: Work): Work {
  const message = `pull request ${number} was closed without being merged: ${url}`;
  return { ...found, state: 'skipped', detail: message, problem: problem('SYNC_DECLINED', message) };
}

/**
 * Proposes the changes by one pull request: one that is open is brought up to date, one that was declined is respected.
 * @throws LockstepError `SYNC_BRANCH_TAKEN`, `SYNC_REFUSED`, `SYNC_MOVED`, `SYNC_UNREACHABLE`.
 */
export async function propose(
  scene: RemoteScene,
  verdicts: readonly FileVerdict[],
  keeping: Keeping,
): Promise<Work> {
  if (keeping.list.pullRequest.branch === scene.branch)
    throw fail('SYNC_REFUSED', `${scene.branch} is the branch that is kept; it cannot be proposed to itself`);
  const host = hostOf(scene, keeping);
  const found: Work = { branch: scene.branch, verdicts };
  const pull = await pullOf(host, keeping);
  const proposed = scene.branches.get(refOf(keeping));
  if (pull?.isOpen && proposed !== undefined) {
    const what = await update(scene, proposed, keeping);
    return { ...found, state: 'proposed', detail: `${pull.url}${what === 'updated' ? ' (updated)' : ''}` };
  }
  if (pull !== undefined && !pull.isMerged && !pull.isOpen) return declined(pull, found);
  await begin(host, scene, verdicts, keeping);
  const opened = await open(host, scene, filesToWrite(verdicts), keeping);
  return { ...found, state: 'proposed', detail: opened.url };
}

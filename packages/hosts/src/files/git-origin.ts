import type { GitTag, RemoteRef, RemoteTags } from '@lockstep/core';
import type { GitProcess } from './git-process.ts';
import { linesOf } from './git-process.ts';

/** A server that says nothing for so long counts as unreachable; in milliseconds. */
const patienceMs = 20_000;

/** What the remote `origin` shows: branches and tags by name. */
export type OriginRefs =
  | {
      readonly state: 'found';
      readonly branches: ReadonlyMap<string, string>;
      readonly tags: readonly GitTag[];
    }
  | { readonly state: 'unreachable'; readonly why: string };

/** A repository without a remote has none of its branches and tags elsewhere. */
const noOrigin: OriginRefs = { state: 'found', branches: new Map(), tags: [] };

// Nobody is asked for a password, no helper hands one out, and no program of the repository's choice is started: not by
// `ext::`, not as core.sshCommand, not as remote.origin.uploadpack (git-config(1), git(1) on GIT_ALLOW_PROTOCOL).
const asking = {
  timeoutMs: patienceMs,
  env: {
    GIT_ALLOW_PROTOCOL: 'http:https:ssh:file',
    GIT_SSH_COMMAND: 'ssh -oBatchMode=yes -oConnectTimeout=10',
  },
};
const question = [
  ...['-c', 'credential.helper=', '-c', 'core.askPass='],
  ...['ls-remote', '--quiet', '--heads', '--tags', '--upload-pack=git-upload-pack', 'origin'],
];

// The last line says what happened; the others give advice. A password may stand in the address.
function reasonOf(code: number | undefined, stderr: string): string {
  const lines = linesOf(stderr).filter((line) => /^(fatal|error|ssh|remote): /i.test(line));
  const said = (lines[0] ?? '').replace(/^\w+: /, '').replace(/:\/\/[^\s/@]*@/g, '://');
  if (said !== '') return said.slice(0, 300);
  return code === undefined ? 'it did not answer in time' : `git ended with ${code}`;
}

/** What one line of `git ls-remote` says; `refs/tags/v1^{}` is what the annotated tag v1 leads to. */
function refsIn(listing: string): OriginRefs {
  const branches = new Map<string, string>();
  const tags = new Map<string, GitTag>();
  for (const line of linesOf(listing)) {
    const [, commit = '', kind, name = '', behind] =
      /^([0-9a-f]{40,64})\trefs\/(heads|tags)\/([^^]+)(\^\{\})?$/.exec(line) ?? [];
    if (kind === 'heads') branches.set(name, commit);
    if (kind === 'tags') tags.set(name, { name, commit, isAnnotated: behind !== undefined });
  }
  return { state: 'found', branches, tags: [...tags.values()] };
}

async function hasOrigin(git: GitProcess): Promise<boolean> {
  return ((await git.ask('config', '--get', 'remote.origin.url'))?.trim() ?? '') !== '';
}

/** Asks the remote `origin` for its branches and tags. */
export async function readOrigin(git: GitProcess): Promise<OriginRefs> {
  const [isThere, { code, stdout, stderr }] = await Promise.all([hasOrigin(git), git.run(question, asking)]);
  if (!isThere) return noOrigin;
  return code === 0 ? refsIn(stdout) : { state: 'unreachable', why: reasonOf(code, stderr) };
}

/** One branch of the remote. */
export function branchOf(refs: OriginRefs, name: string): RemoteRef {
  if (refs.state === 'unreachable') return refs;
  const commit = refs.branches.get(name);
  return commit === undefined ? { state: 'absent' } : { state: 'found', commit };
}

/** The tags of the remote. */
export function tagsOf(refs: OriginRefs): RemoteTags {
  return refs.state === 'unreachable' ? refs : { state: 'found', tags: refs.tags };
}

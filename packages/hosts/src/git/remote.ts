import type { GitRemote, Http, NewCommit, OpenGitRemote, RefUpdate, RemoteRefs, Reply } from '@lockstep/core';
import { failed, ok, refused } from './answer.ts';
import { type Commit, writeCommit } from './commit.ts';
import { addressOf, call } from './endpoint.ts';
import type { GitObject, ObjectStore } from './object.ts';
import { pushRequest, readReport } from './pushing.ts';
import { readRefs, refsRequest } from './ref-listing.ts';
import { createSession, offer, reading, type Session, withCommit } from './session.ts';
import { isFile, isFolder, shownName } from './tree.ts';
import { editTree } from './tree-edit.ts';
import { entriesOf, entryAtPath, pathProblem } from './tree-path.ts';

async function refs(session: Session, prefix: string): Promise<Reply<RemoteRefs>> {
  const offered = await offer(session, 'git-upload-pack');
  if (offered.outcome !== 'ok') return offered;
  const answer = await call(session.endpoint, 'git-upload-pack', refsRequest(prefix));
  return answer.outcome === 'ok' ? reading(() => readRefs(answer.value, prefix)) : answer;
}

function contentAt(store: ObjectStore, { tree }: Commit, path: string): Reply<Uint8Array | undefined> {
  const entry = entryAtPath(store, tree, path);
  if (entry === undefined || !isFile(entry)) return ok(undefined);
  const object = store.get(entry.id);
  return object?.type === 'blob' ? ok(object.content) : failed(`the file “${path}” was not sent`);
}

function namesIn(store: ObjectStore, { tree }: Commit, folder: string): Reply<readonly string[] | undefined> {
  const entry = entryAtPath(store, tree, folder);
  if (entry === undefined || !isFolder(entry)) return ok(undefined);
  return ok(entriesOf(store, entry.id).map(({ name }) => shownName(name)));
}

function makeCommit({ store, unsent }: Session, tree: string | undefined, commit: NewCommit): Reply<string> {
  const edited = editTree(store, tree, commit.files);
  if ('obstacle' in edited)
    return refused('invalid', `“${shownName(edited.obstacle)}” is something else than a file already`);
  const id = store.add({ type: 'commit', content: writeCommit(edited.id, commit) });
  unsent.set(id, { parent: commit.parent, objects: [id, ...edited.made] });
  return ok(id);
}

function problemOf({ files, at }: NewCommit): string | undefined {
  const problems = [...files.keys()].flatMap((path) => {
    const problem = pathProblem(path);
    return problem === undefined ? [] : [`“${path}” ${problem}`];
  });
  return problems[0] ?? (Number.isFinite(Date.parse(at)) ? undefined : `“${at}” is no time`);
}

async function commit(session: Session, wanted: NewCommit): Promise<Reply<string>> {
  const problem = problemOf(wanted);
  if (problem !== undefined) return refused('invalid', problem);
  if (wanted.parent === undefined) return makeCommit(session, undefined, wanted);
  return withCommit(session, wanted.parent, ({ tree }) => makeCommit(session, tree, wanted));
}

// Commits that were made here build on each other until one that the server has.
function unsentOf({ unsent }: Session, tip: string | undefined): ReadonlySet<string> {
  const commits = new Set<string>();
  for (let id = tip; id !== undefined && unsent.has(id); id = unsent.get(id)?.parent) commits.add(id);
  return commits;
}

function objectsOf({ store, unsent }: Session, commits: ReadonlySet<string>): readonly GitObject[] {
  const ids = new Set([...commits].flatMap((id) => unsent.get(id)?.objects ?? []));
  return [...ids].flatMap((id) => store.get(id) ?? []);
}

// Git's own rules (git-check-ref-format), as far as a name could end the line that it stands in.
function isRef(name: string): boolean {
  return name.startsWith('refs/') && !/[\0-\x20\x7f~^:?*[\\]|\.\.|@\{|\/\/|[/.]$/.test(name);
}

async function push(session: Session, update: RefUpdate): Promise<Reply<undefined>> {
  if (!isRef(update.ref)) return refused('invalid', `“${update.ref}” is no name of a ref`);
  const offered = await offer(session, 'git-receive-pack');
  // Nothing of the push itself has been sent so far.
  if (offered.outcome === 'failed') return { ...offered, sent: false };
  if (offered.outcome !== 'ok') return offered;
  const commits = unsentOf(session, update.to);
  const message = pushRequest(update, objectsOf(session, commits));
  const answer = await call(session.endpoint, 'git-receive-pack', message);
  if (answer.outcome !== 'ok') return answer;
  const report = reading(() => readReport(answer.value, update.ref));
  if (report.outcome === 'ok') for (const id of commits) session.unsent.delete(id);
  return report;
}

/**
 * Reaches git repositories over the smart HTTP protocol, through our own HTTP alone: no checkout, no child process, no
 * file. Redirects are not followed, and the credential goes out in one header to the repository's own server.
 */
export function createOpenGitRemote(http: Http): OpenGitRemote {
  return (url, secret): GitRemote => {
    const endpoint = { http, url: addressOf(url), secret };
    const session = createSession(endpoint);
    return {
      url: endpoint.url,
      refs: (prefix = '') => refs(session, prefix),
      read: (id, path) => withCommit(session, id, (each, store) => contentAt(store, each, path)),
      list: (id, folder) => withCommit(session, id, (each, store) => namesIn(store, each, folder)),
      parentOf: (id) => withCommit(session, id, ({ parents }) => ok(parents[0])),
      commit: (wanted) => commit(session, wanted),
      push: (update) => push(session, update),
    };
  };
}

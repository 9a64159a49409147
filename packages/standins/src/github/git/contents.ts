import { jsonAnswer, type StandInAnswer } from '../../exchange.ts';
import type { Call } from '../api/call.ts';
import { apiOf, pageOf } from '../hub.ts';
import { type Refusal, refusals, refuse } from '../refusal.ts';
import { type GitEntry, resolveRevision } from './git-store.ts';

/** GitHub docs, “Get repository content”: larger files come without their content, unless they are asked for raw. */
const mostInJson = 1024 * 1024;

type File = Extract<GitEntry, { kind: 'file' }>;

/** A file or folder of a commit, branch or tag. */
export async function getContents(call: Call): Promise<StandInAnswer> {
  const { git, defaultBranch } = call.repository;
  const ref = call.request.query.get('ref') ?? defaultBranch;
  const path = (call.params.path ?? '').replace(/\/$/, '');
  const commit = await resolveRevision(git, ref);
  if (commit === undefined) return refuse(noCommit(ref));
  const entry = await git.entry(commit, path);
  if (entry === undefined) return refuse(refusals.notFound());
  if (entry.kind === 'folder') return jsonAnswer(200, folderDocument(call, ref, path, entry.entries));
  return wantsRaw(call) ? rawAnswer(entry) : jsonAnswer(200, fileDocument(call, ref, path, entry));
}

const noCommit = (ref: string): Refusal => ({
  ...refusals.notFound(),
  message: `No commit found for the ref ${ref}`,
});

/** The media types of raw contents, with a version and without. */
function wantsRaw({ request }: Call): boolean {
  return /application\/vnd\.github\.(v3\.)?raw\b/.test(request.headers.accept ?? '');
}

function rawAnswer({ bytes }: File): StandInAnswer {
  return {
    status: 200,
    headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
    body: bytes,
  };
}

interface Place {
  readonly kind: 'file' | 'folder';
  readonly path: string;
  readonly sha: string;
  readonly size: number;
}

function placeDocument({ hub, repository }: Call, ref: string, { kind, path, sha, size }: Place) {
  const [api, page] = [apiOf(hub, repository), pageOf(hub, repository)];
  const self = `${api}/contents/${encodeURI(path)}?ref=${encodeURIComponent(ref)}`;
  const git = `${api}/git/${kind === 'file' ? 'blobs' : 'trees'}/${sha}`;
  const html = `${page}/${kind === 'file' ? 'blob' : 'tree'}/${ref}/${encodeURI(path)}`;
  return {
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    sha,
    size,
    url: self,
    html_url: html,
    git_url: git,
    download_url: kind === 'file' ? `${page}/raw/${ref}/${encodeURI(path)}` : null,
    type: kind === 'file' ? 'file' : 'dir',
    _links: { self, git, html },
  };
}

function fileDocument(call: Call, ref: string, path: string, { sha, bytes }: File) {
  const isSmall = bytes.byteLength <= mostInJson;
  // In lines of sixty characters, as MIME has it.
  const base64 = Buffer.from(bytes).toString('base64').replace(/.{60}/g, '$&\n');
  return {
    ...placeDocument(call, ref, { kind: 'file', path, sha, size: bytes.byteLength }),
    content: isSmall ? `${base64}\n` : '',
    encoding: isSmall ? 'base64' : 'none',
  };
}

function folderDocument(
  call: Call,
  ref: string,
  path: string,
  entries: readonly (Omit<Place, 'path'> & { readonly name: string })[],
) {
  const prefix = path === '' ? '' : `${path}/`;
  return entries.map(({ name, ...entry }) =>
    placeDocument(call, ref, { ...entry, path: `${prefix}${name}` }),
  );
}

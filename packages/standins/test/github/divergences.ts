import { field, fieldsOf, type Scene, tokens } from './scene.ts';

/**
 * Where the stand-in is not like GitHub. No GitHub runs on one machine, so what it does is taken from its
 * documentation, its description of the API, and what others saw; the stand-in's side is observed.
 */
export interface Divergence {
  readonly title: string;
  /** Whether the stand-in takes more than GitHub, less, or shows something else. */
  readonly is: 'laxer' | 'stricter' | 'other';
  readonly observe: (scene: Scene) => Promise<unknown>;
  readonly standIn: unknown;
  readonly github: unknown;
  /** Where it says so. */
  readonly source: string;
  readonly why: string;
}

const notRehearsed = 'Nothing of it is part of a release.';
const writer = { token: tokens.writer };
const repo = 'repos/ada/tool';

const statusOf = async (scene: Scene, method: string, path: string, body?: unknown) =>
  (await scene.ask(method, path, { ...writer, ...(body !== undefined && { body }) })).status;

async function storedAs(scene: Scene, name: string): Promise<unknown> {
  const id = scene.standIn.plant.release('ada/tool', { tag: 'v1.0.0', isDraft: true });
  return field((await scene.upload(id, name, 'bytes')).json, 'name');
}

async function withStarter(scene: Scene): Promise<number> {
  const asset = { name: 'tool.tgz', bytes: '', state: 'starter' } as const;
  return scene.standIn.plant.release('ada/tool', { tag: 'v1.0.0', isDraft: true, assets: [asset] });
}

export const divergences: readonly Divergence[] = [
  {
    title: 'an upload that broke off, among the files of its release',
    is: 'stricter',
    observe: async (scene) => {
      const id = await withStarter(scene);
      const release = await scene.ask('GET', `${repo}/releases/${id}`, writer);
      return fieldsOf({ ...release, json: field(release.json, 'assets') }, 'state');
    },
    standIn: [],
    github: 'not documented',
    source: 'itchio/gothub#1: listed by releases/{id}/assets alone; nobody says whether that still holds',
    why: 'Who asks for the list of files finds it either way; who does not must fail in a test.',
  },
  {
    title: 'the size of an upload that broke off',
    is: 'other',
    observe: async (scene) => {
      const id = await withStarter(scene);
      return fieldsOf(await scene.ask('GET', `${repo}/releases/${id}/assets`, writer), 'size')[0];
    },
    standIn: 0,
    github: 'not documented beyond “an empty asset”',
    source: 'GitHub docs, “Upload a release asset”',
    why: 'An empty asset has no bytes.',
  },
  {
    title: 'letters of other alphabets in the name of a file',
    is: 'other',
    observe: (scene) => storedAs(scene, 'a5_ð_æ_ŋ.txt'),
    standIn: 'a5_._._.txt',
    github: 'a5_d_ae_ng.txt',
    source: 'travis-ci/dpl#821',
    why: 'The table behind it is not published; either way it is another name, which has to be noticed before.',
  },
  {
    title: 'a release whose commit changes workflows, by a token that may not',
    is: 'laxer',
    observe: (scene) =>
      statusOf(scene, 'POST', `${repo}/releases`, { tag_name: 'v2.0.0', target_commitish: 'feature' }),
    standIn: 201,
    github: 404,
    source: 'GitHub’s description, repos/create-release, note',
    why: 'Tags are there before a release is made, so that no commit has to be tagged.',
  },
  {
    title: 'a category of discussions that is not there',
    is: 'laxer',
    observe: (scene) =>
      statusOf(scene, 'POST', `${repo}/releases`, {
        tag_name: 'v1.0.0',
        draft: true,
        discussion_category_name: 'none',
      }),
    standIn: 201,
    github: 404,
    source: 'GitHub’s description, repos/create-release, 404',
    why: notRehearsed,
  },
  {
    title: 'notes that GitHub is to write',
    is: 'laxer',
    observe: async (scene) => {
      const body = { tag_name: 'v1.0.0', draft: true, generate_release_notes: true };
      return field((await scene.ask('POST', `${repo}/releases`, { ...writer, body })).json, 'body');
    },
    standIn: null,
    github: 'a list of what changed',
    source: 'GitHub’s description, repos/create-release',
    why: 'The notes of a release are sealed.',
  },
  {
    title: 'the address of a file of a private repository, opened with a token',
    is: 'stricter',
    observe: async (scene) => {
      scene.standIn.plant.release('ada/secret', { tag: 'v1', assets: [{ name: 'a.tgz', bytes: 'x' }] });
      const url = `${scene.standIn.server}ada/secret/releases/download/v1/a.tgz`;
      const headers = { authorization: `Bearer ${tokens.writer}` };
      return (await fetch(url, { headers, redirect: 'manual' })).status;
    },
    standIn: 404,
    github: 302,
    source: 'jdx/mise#9303; the documentation names the API as the way',
    why: 'A credential belongs to the API alone.',
  },
  {
    title: 'a draft, asked for by the name in its address',
    is: 'stricter',
    observe: async (scene) => {
      const id = scene.standIn.plant.release('ada/tool', { tag: 'v2.0.0', isDraft: true });
      const release = await scene.ask('GET', `${repo}/releases/${id}`, writer);
      const name = String(field(release.json, 'html_url')).replace(/.*\//, '');
      return statusOf(scene, 'GET', `${repo}/releases/tags/${name}`);
    },
    standIn: 404,
    github: 200,
    source: 'github/developer.github.com#784',
    why: 'Drafts are found in the list; nobody should rely on a name that changes.',
  },
  {
    title: 'refs that are written through the API',
    is: 'stricter',
    observe: (scene) => statusOf(scene, 'DELETE', `${repo}/git/refs/tags/v1.0.0`),
    standIn: 404,
    github: 204,
    source: 'GitHub’s description, git/delete-ref',
    why: 'Refs are moved by git.',
  },
  {
    title: 'what has not changed since it was read',
    is: 'other',
    observe: async (scene) => {
      const headers = { 'if-none-match': '"x"', 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' };
      return (await scene.ask('GET', repo, { ...writer, headers })).status;
    },
    standIn: 200,
    github: 304,
    source: 'GitHub docs, “Best practices for using the REST API”, conditional requests',
    why: 'Nothing here reads so often that it would matter.',
  },
  {
    title: 'a milestone that is not there, named by an issue',
    is: 'laxer',
    observe: (scene) => statusOf(scene, 'POST', `${repo}/issues`, { title: 'x', milestone: 99 }),
    standIn: 201,
    github: 422,
    source: 'GitHub’s description, issues/create, 422',
    why: notRehearsed,
  },
  {
    title: 'a token of an account that may only read, and a status',
    is: 'other',
    observe: async (scene) => {
      const body = { state: 'success' };
      return (await scene.ask('POST', `${repo}/statuses/${'c'.repeat(40)}`, { token: tokens.reader, body }))
        .status;
    },
    standIn: 404,
    github: 'not documented: 403 or 404',
    source: 'GitHub docs, “Troubleshooting the REST API”',
    why: 'Both say that the token may not.',
  },
];

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createGitRepository, type GitRepository } from '@lockstep/standins';
import { runGit, usualSearchPath } from '../../src/git/child.ts';
import { commit, field, fieldsOf, idOf, type Scene, scenes, tokens } from './scene.ts';

const start = scenes();
const repo = 'repos/ada/tool';

let folder: string;
let git: GitRepository;
let first: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockstep-github-'));
  git = await createGitRepository(join(folder, 'served', 'ada', 'tool.git'));
  const files = { 'README.md': '# tool\n', 'Formula/tool.rb': 'class Tool\nend\n', 'Formula/x/y.rb': 'y' };
  first = await git.commit({ ref: 'refs/heads/main', files });
});
afterEach(() => rm(folder, { recursive: true }));

const startServed = () => start({ git: join(folder, 'served'), repositories: [{ name: 'ada/tool' }] });

/** Runs the real client with a token, in a folder of its own. */
async function client(token: string, cwd: string, ...args: readonly string[]) {
  const header = `http.extraHeader=Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`;
  const who = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'protocol.version=2'];
  const end = await runGit({ args: ['-c', header, ...who, ...args], cwd, searchPath: usualSearchPath });
  return { code: end.code, out: end.stdout.toString(), err: end.stderr };
}

test('refs are those of the repository; annotated tags are shown as they are', async () => {
  const scene = await startServed();
  await git.tag('v1.0.0', first);
  await git.tag('v1.0.1', first, 'A tag');
  const ref = async (name: string) =>
    field((await scene.ask('GET', `${repo}/git/ref/${name}`)).json, 'object');
  expect(await ref('heads/main')).toMatchObject({ type: 'commit', sha: first });
  expect(await ref('tags/v1.0.0')).toMatchObject({ type: 'commit', sha: first });
  const annotated = await ref('tags/v1.0.1');
  expect(annotated).toMatchObject({ type: 'tag' });
  expect(await scene.ask('GET', `${repo}/git/tags/${field(annotated, 'sha')}`)).toMatchObject({
    json: {
      tag: 'v1.0.1',
      message: 'A tag',
      object: { type: 'commit', sha: first },
      tagger: { name: 'Ada' },
    },
  });
  expect(await scene.ask('GET', `${repo}/git/ref/tags/v9`)).toMatchObject({ status: 404 });
  expect(await scene.ask('GET', `${repo}/git/ref/tags/--help`)).toMatchObject({ status: 404 });
});

test('a commit is found by a branch, a tag, or its id', async () => {
  const scene = await startServed();
  await git.tag('v1.0.1', first, 'A tag');
  for (const name of ['main', 'v1.0.1', first])
    expect(await scene.ask('GET', `${repo}/commits/${name}`)).toMatchObject({
      status: 200,
      json: { sha: first },
    });
  expect(await scene.ask('GET', `${repo}/commits/nowhere`)).toMatchObject({
    status: 422,
    json: { message: 'No commit found for SHA: nowhere' },
  });
});

test('publishing a draft tags a commit in the repository, for git to see', async () => {
  const scene = await startServed();
  const body = { tag_name: 'v1.0.0', target_commitish: first, draft: true };
  const id = idOf(await scene.ask('POST', `${repo}/releases`, { token: tokens.writer, body }));
  expect(Object.keys(await git.refs())).not.toContain('refs/tags/v1.0.0');
  await scene.ask('PATCH', `${repo}/releases/${id}`, { token: tokens.writer, body: { draft: false } });
  expect(await git.refs()).toMatchObject({ 'refs/tags/v1.0.0': first });
  const url = `${scene.standIn.server}ada/tool.git`;
  expect((await client(tokens.reader, folder, 'ls-remote', url, 'refs/tags/*')).out).toBe(
    `${first}\trefs/tags/v1.0.0\n`,
  );
});

test('git takes pushes from those who may write, and moves no tag of a locked release', async () => {
  const scene = await startServed();
  const url = `${scene.standIn.server}ada/tool.git`;
  const clone = join(folder, 'clone');
  expect(await client(tokens.writer, folder, 'clone', '--quiet', url, clone)).toMatchObject({ code: 0 });
  await client(tokens.writer, clone, 'commit', '--quiet', '--allow-empty', '-m', 'second');
  const push = (token: string, ref: string) => client(token, clone, 'push', '--force', url, `HEAD:${ref}`);
  expect(await push(tokens.readingFine, 'refs/heads/main')).toMatchObject({ code: 128 });
  expect(await push(tokens.writer, 'refs/heads/main')).toMatchObject({ code: 0 });
  scene.standIn.lockReleases('ada/tool', true);
  const body = { tag_name: 'v1.0.0', target_commitish: first };
  await scene.ask('POST', `${repo}/releases`, { token: tokens.writer, body });
  expect(await push(tokens.writer, 'refs/tags/v1.0.0')).toMatchObject({ code: 1 });
  expect(await git.refs()).toMatchObject({ 'refs/tags/v1.0.0': first });
});

const contents = async (scene: Scene, path: string, accept?: string) =>
  scene.ask('GET', `${repo}/contents${path}`, accept === undefined ? {} : { headers: { accept } });

// The same of a real repository, and of one that a test describes.
describe.each<[string, () => Promise<Scene>, () => string]>([
  ['a repository on disk', startServed, () => first],
  ['a repository that is described', start, () => commit],
])('%s', (_, begin, tip) => {
  test('gives files in base64, or raw where they are asked for so', async () => {
    const scene = await begin();
    const file = await contents(scene, `/Formula/tool.rb?ref=${tip()}`);
    expect(file).toMatchObject({ status: 200, json: { type: 'file', encoding: 'base64', name: 'tool.rb' } });
    const text = Buffer.from(String(field(file.json, 'content')), 'base64').toString();
    expect(text).toBe('class Tool\nend\n');
    expect((await contents(scene, '/Formula/tool.rb', 'application/vnd.github.raw+json')).text).toBe(text);
  });

  test('lists folders, and says what is not there', async () => {
    const scene = await begin();
    expect(fieldsOf(await contents(scene, '/'), 'name')).toEqual(['Formula', 'README.md']);
    expect(fieldsOf(await contents(scene, '/Formula'), 'path')).toContain('Formula/tool.rb');
    expect(await contents(scene, '/Formula/none.rb')).toMatchObject({ status: 404 });
    expect(await contents(scene, '/README.md?ref=nowhere')).toMatchObject({
      status: 404,
      json: { message: 'No commit found for the ref nowhere' },
    });
  });

  test('has refs that a test can move', async () => {
    const scene = await begin();
    await scene.standIn.moveRef('ada/tool', 'refs/tags/v1.0.0', tip());
    expect(await scene.ask('GET', `${repo}/git/ref/tags/v1.0.0`)).toMatchObject({
      json: { object: { sha: tip() } },
    });
    await scene.standIn.moveRef('ada/tool', 'refs/tags/v1.0.0', undefined);
    expect(await scene.ask('GET', `${repo}/git/ref/tags/v1.0.0`)).toMatchObject({ status: 404 });
  });
});

import { afterEach, expect, test } from '@jest/globals';
import { digestOf, reveal, type Sandbox, type Seal, type StandIn, silentLog } from '@lockstep/core';
import { githubStandInKind } from '../../src/github/kind.ts';
import { commit, idOf, send } from './scene.ts';

const open: StandIn[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((standIn) => standIn.close()));
});

const bytes = Buffer.from('a binary');
const seal: Seal = {
  schema: 1,
  releases: [
    { id: 'v1.0.0', commit, packages: [{ ecosystem: 'npm', name: 'tool', version: '1.0.0', tag: 'v1.0.0' }] },
  ],
  build: { run: 'local', attempt: 1 },
  tools: [],
  artifacts: [{ file: 'dist/tool.tgz', digest: digestOf(bytes), channels: ['github'] }],
};

const noSandbox: Sandbox = {
  folder: () => Promise.reject(new Error('no folder is needed')),
  env: {},
  run: () => Promise.reject(new Error('nothing is run')),
};

const settings = { artifacts: ['dist/*'], repository: 'ada/tool', title: '{tag}' };

function addressesIn({ settings: given }: StandIn) {
  const texts = { server: '', api: '', uploads: '', ...given };
  return { ...texts, server: String(texts.server), api: String(texts.api), uploads: String(texts.uploads) };
}

async function start() {
  const standIn = await githubStandInKind.start({ settings, packages: [], seal, log: silentLog });
  open.push(standIn);
  const { server, api, uploads, ...rest } = addressesIn(standIn);
  const token = reveal(standIn.secret);
  const ask = (method: string, path: string, body?: unknown) =>
    send(method, `${api}repos/ada/tool/${path}`, { token, ...(body !== undefined && { body }) });
  const upload = (id: number, content: Uint8Array) => {
    const headers = { 'content-type': 'application/gzip' };
    return send('POST', `${uploads}repos/ada/tool/releases/${id}/assets?name=tool.tgz`, {
      token,
      body: content,
      headers,
    });
  };
  return { standIn, ask, upload, server, rest };
}

test('a rehearsal finds its tag at the sealed commit, and settings that point there', async () => {
  const { ask, server, rest } = await start();
  expect(rest).toEqual(settings);
  expect(server).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(await ask('GET', 'git/ref/tags/v1.0.0')).toMatchObject({ json: { object: { sha: commit } } });
});

test('its files are downloaded as anyone would, and compared with the seal', async () => {
  const { standIn, ask, upload } = await start();
  const id = idOf(await ask('POST', 'releases', { tag_name: 'v1.0.0', draft: true }));
  await upload(id, bytes);
  expect(await standIn.fetch?.(seal, noSandbox)).toMatchObject([
    { installed: { failed: true }, problems: [{ code: 'REHEARSAL_INSTALL' }] },
  ]);
  await ask('PATCH', `releases/${id}`, { draft: false });
  expect(await standIn.fetch?.(seal, noSandbox)).toEqual([
    {
      installed: { client: 'download', package: 'tool.tgz', version: 'v1.0.0', file: 'tool.tgz' },
      problems: [],
    },
  ]);
});

test('a file that holds other bytes than sealed is a problem', async () => {
  const { standIn, ask, upload } = await start();
  await upload(idOf(await ask('POST', 'releases', { tag_name: 'v1.0.0' })), Buffer.from('others'));
  const [found] = (await standIn.fetch?.(seal, noSandbox)) ?? [];
  expect(found?.problems).toMatchObject([
    { code: 'REHEARSAL_INSTALL', message: expect.stringContaining('was sealed') },
  ]);
});

test.each([
  ['its repository', { artifacts: ['*'] }, seal],
  ['its seal', settings, undefined],
])('a rehearsal without %s is a mistake of ours', async (_, given, sealed) => {
  const options = {
    settings: given,
    packages: [],
    log: silentLog,
    ...(sealed !== undefined && { seal: sealed }),
  };
  await expect(githubStandInKind.start(options)).rejects.toMatchObject({ code: 'INTERNAL' });
});

import { afterEach, expect, test } from '@jest/globals';
import { type PypiStandIn, type PypiStandInOptions, startPypiStandIn } from '@lockstep/standins';
import { type Distribution, packSdist, packWheel } from './distribution.ts';
import { type Credential, registryClient } from './registry-client.ts';
import { rules } from './statements/rules.ts';
import type { Lies } from './upload-form.ts';

const ada = { token: 'token-of-ada', user: 'ada' };
const grace = { token: 'token-of-grace', user: 'grace' };
const narrow = { token: 'narrow-token', user: 'ada', projects: ['Mine'] };
const day = 86_400_000;

let running: PypiStandIn | undefined;
afterEach(() => running?.close());

async function start(options: Partial<PypiStandInOptions> = {}) {
  const standIn = await startPypiStandIn({ tokens: [ada, grace, narrow], ...options });
  running = standIn;
  const client = registryClient(`${standIn.url}legacy/`, standIn.url, ['__token__', ada.token]);
  const upload = async (distribution: Distribution, token = ada.token, lies: Lies = {}) => {
    const who: Credential = ['__token__', token];
    const { status, text } = await client.upload(distribution, lies, who);
    return status === 200 ? 'stored' : `${status} ${wordsOf(text)}`;
  };
  return { standIn, client, upload };
}

/** What a page of an error says, without the addresses of this very server. */
function wordsOf(page: string): string {
  const title = /<title>\d+ (.*?)<\/title>/s.exec(page)?.[1] ?? page;
  return title
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/http:\/\/127[^ ]*?\/(?=\w)/g, '/');
}

test.each(rules)('the words for $title are those of the public registry', async ({ pack, lies, words }) => {
  const { standIn, upload } = await start();
  expect(await upload(pack('some-name'), ada.token, lies)).toContain(words);
  expect(standIn.projects()).toEqual({});
});

test('an action is not mistaken for a part of the language', async () => {
  const { upload } = await start();
  expect(await upload(packWheel('mine', '1.0.0'), ada.token, { ':action': 'constructor' })).toMatch(/^405 /);
});

test('what is taken is answered with a page that says so', async () => {
  const { client } = await start();
  expect(wordsOf((await client.upload(packWheel('mine', '1.0.0'))).text)).toBe('OK');
  expect((await client.upload(packWheel('mine', '1.0.0'))).text).toContain('<title>200 OK</title>');
});

test('a token for some projects uploads to those alone, and creates no others', async () => {
  const { standIn, upload } = await start();
  expect(await upload(packWheel('mine', '1.0.0'), narrow.token)).toBe('stored');
  expect(await upload(packWheel('Other', '1.0.0'), narrow.token)).toBe(
    "403 Invalid API Token: project-scoped token is not valid for project: 'Other'",
  );
  expect(Object.keys(standIn.projects())).toEqual(['mine']);
});

test('an expired token is refused', async () => {
  let now = 0;
  const old = { ...ada, expires: 1000 };
  const { upload } = await start({ tokens: [old], now: () => now });
  expect(await upload(packWheel('one', '1.0.0'))).toBe('stored');
  now = 1000;
  expect(await upload(packWheel('one', '1.0.1'))).toBe('403 Invalid API Token: token is expired');
});

test('somebody else’s project is refused', async () => {
  const { upload } = await start();
  await upload(packWheel('one', '1.0.0'));
  expect(await upload(packWheel('one', '1.0.1'), grace.token)).toBe(
    "403 The user 'grace' isn't allowed to upload to project 'one'. See /help/#project-name for more information.",
  );
});

test('passwords are over', async () => {
  const { client } = await start();
  const { status, text } = await client.upload(packWheel('one', '1.0.0'), {}, ['ada', ada.token]);
  expect(status).toBe(403);
  expect(wordsOf(text)).toContain('Username/Password authentication is no longer supported.');
});

test('an unknown token is refused before the form is looked at', async () => {
  const { upload } = await start();
  expect(await upload(packWheel('one', '1.0.0'), 'unknown', { version: 'one' })).toBe(
    '403 Invalid or non-existent authentication information. See /help/#invalid-auth for more information.',
  );
});

test('a refusal comes as JSON to who asks for that', async () => {
  const { client } = await start();
  const { text } = await client.post('', { accept: 'application/json, text/html;q=0.9, */*;q=0.8' });
  expect(JSON.parse(text)).toMatchObject({ code: '400 The upload is not a multipart form.' });
});

test('a deleted file, release or project leaves its file names used for ever', async () => {
  const { standIn, upload } = await start();
  const reused =
    '400 This filename was previously used by a file that has since been deleted. Use a different version. ' +
    'See /help/#file-name-reuse for more information.';
  const wheel = packWheel('gone', '1.0.0');
  await upload(wheel);
  standIn.delete({ name: 'gone', version: '1.0', fileName: wheel.fileName });
  expect(await upload(wheel)).toBe(reused);
  await upload(packSdist('gone', '1.0.0'));
  standIn.delete({ name: 'Gone' });
  expect(standIn.projects()).toEqual({});
  expect(await upload(packSdist('gone', '1.0.0'), grace.token)).toBe(reused);
  expect(await upload(packSdist('gone', '1.0.1'), grace.token)).toBe('stored');
});

test('there is one sdist for each release', async () => {
  const { standIn, upload } = await start();
  const bytes = packSdist('one', '1.0.0').bytes;
  standIn.seed({ name: 'one', version: '1.0.0', fileName: 'One-1.0.0.tar.gz', bytes, owner: 'ada' });
  expect(await upload(packSdist('one', '1.0.0', { note: 'other' }))).toBe(
    '400 Only one sdist may be uploaded per release.',
  );
});

test('after 14 days a release takes no new files, and a new release does', async () => {
  let now = 0;
  const { upload } = await start({ now: () => now });
  await upload(packWheel('old', '1.0.0'));
  now = 14 * day;
  expect(await upload(packSdist('old', '1.0.0'))).toBe('stored');
  now += 1;
  const late = packWheel('old', '1.0.0', { tags: 'py2.py3-none-any' });
  expect(await upload(late)).toBe('400 Uploading new files to releases older than 14 days is not allowed.');
  expect(await upload(packWheel('old', '1.0.0'))).toBe('stored');
  expect(await upload(packWheel('old', '1.0.1'))).toBe('stored');
});

test('files and projects have limits', async () => {
  const { bytes } = packWheel('big', '1.0.0');
  const { upload } = await start({ maxFileBytes: bytes.length, maxProjectBytes: 2 * bytes.length });
  expect(await upload(packWheel('big', '1.0.0'))).toBe('stored');
  expect(await upload(packWheel('big', '1.0.1', { note: 'x'.repeat(99) }))).toContain('400 File too large.');
  expect(await upload(packWheel('big', '1.0.1'))).toBe('stored');
  expect(await upload(packWheel('big', '1.0.2'))).toContain('400 Project size too large.');
});

test('an account creates so many projects in an hour', async () => {
  let now = 0;
  const { upload } = await start({ maxNewProjects: 2, now: () => now });
  const create = (name: string) => upload(packWheel(name, '1.0.0'));
  expect([await create('first'), await create('second'), await create('third')]).toEqual([
    'stored',
    'stored',
    '429 Too many new projects created',
  ]);
  expect(await upload(packWheel('first', '1.0.1'))).toBe('stored');
  now = day / 24;
  expect(await create('third')).toBe('stored');
});

test('names have rules for new projects alone', async () => {
  const { standIn, upload } = await start({ prohibited: ['Bad.Name'], established: ['Json', 'hell0'] });
  const answers = ['json', 'logging', 'bad-name', 'hello', 'hell0'].map((name) => packWheel(name, '1.0.0'));
  const said = [];
  for (const answer of answers) said.push(await upload(answer));
  expect(said).toEqual([
    'stored',
    expect.stringContaining("400 The name 'logging' isn't allowed (conflict with Python Standard Library"),
    expect.stringContaining("400 The name 'bad-name' isn't allowed. See"),
    'stored',
    'stored',
  ]);
  expect(await upload(packWheel('he11-o', '1.0.0'))).toContain('is too similar to an existing project.');
  expect(Object.keys(standIn.projects())).toEqual(['json', 'hello', 'hell0']);
});

test('an archived project takes nothing; a quarantined one takes files and shows none', async () => {
  const { standIn, client, upload } = await start();
  await upload(packWheel('one', '1.0.0'));
  standIn.setStatus('one', 'archived');
  expect(await upload(packWheel('one', '1.0.1'))).toContain("403 The user 'ada' isn't allowed");
  standIn.setStatus('one', 'quarantined');
  expect(await upload(packWheel('one', '1.0.1'))).toBe('stored');
  const page = await (await client.get('simple/one/', 'application/vnd.pypi.simple.v1+json')).json();
  expect(page).toMatchObject({ 'project-status': { status: 'quarantined' }, versions: [], files: [] });
});

test('in read-only mode nothing is taken, from nobody', async () => {
  const { upload } = await start({ readOnly: true });
  expect(await upload(packWheel('one', '1.0.0'), 'unknown')).toBe(
    '403 Read-only mode: Uploads are temporarily disabled.',
  );
});

test('an upload to the address without its slash is sent to the right one', async () => {
  const { standIn } = await start();
  const response = await fetch(`${standIn.url}legacy`, { method: 'POST', body: '', redirect: 'manual' });
  expect([response.status, response.headers.get('location')]).toEqual([308, '/legacy/']);
  const lost = await fetch(`${standIn.url}upload/`, { method: 'POST', body: '' });
  expect(lost.status).toBe(404);
});

test('versions that are equal are one release', async () => {
  const { standIn, upload } = await start();
  await upload(packWheel('one', '1.0'));
  expect(await upload(packSdist('one', '1.0.0'))).toBe('stored');
  expect(Object.keys(standIn.projects().one?.releases ?? {})).toEqual(['1.0']);
});

test('two uploads of one file at the same time store one of them', async () => {
  const { standIn, upload } = await start();
  const files = ['first', 'second'].map((note) => packWheel('race', '1.0.0', { note }));
  const answers = await Promise.all(files.map((file) => upload(file)));
  expect(answers.filter((answer) => answer === 'stored')).toHaveLength(1);
  expect(answers.find((answer) => answer !== 'stored')).toContain('400 File already exists');
  expect(Object.keys(standIn.projects().race?.releases['1.0.0'] ?? {})).toHaveLength(1);
});

test('no answer and no record repeats a token', async () => {
  const { standIn, client } = await start();
  const answer = await client.upload(packWheel('one', '1.0.0'));
  expect(JSON.stringify([answer, standIn.requests, standIn.projects()])).not.toContain(ada.token);
});

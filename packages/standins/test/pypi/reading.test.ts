import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type PypiStandIn, type PypiStandInOptions, startPypiStandIn } from '@lockstep/standins';
import { packSdist, packWheel } from './distribution.ts';
import { type RegistryClient, registryClient } from './registry-client.ts';

const token = 'token-of-ada';
const jsonType = 'application/vnd.pypi.simple.v1+json';

let standIn: PypiStandIn;
let client: RegistryClient;

async function restart(options: Partial<PypiStandInOptions> = {}) {
  standIn = await startPypiStandIn({ tokens: [{ token, user: 'ada' }], ...options });
  client = registryClient(`${standIn.url}legacy/`, standIn.url, ['__token__', token]);
}
beforeEach(() => restart());
afterEach(() => standIn.close());

const page = (name: string) => client.page(name);

const json = async (path: string) =>
  (await (await client.get(path)).json()) as Record<string, Record<string, object>>;

test('yanking marks a release or one file, with the reason if there is one', async () => {
  await client.upload(packWheel('one', '1.0.0'));
  await client.upload(packSdist('one', '1.0.0'));
  const yanks = async () => (await page('one')).files.map(({ yanked }) => yanked);
  standIn.yank({ name: 'One', version: '1.0' }, 'broken');
  expect(await yanks()).toEqual(['broken', 'broken']);
  expect(await (await client.get('simple/one/', 'text/html')).text()).toContain('data-yanked="broken"');
  standIn.unyank({ name: 'one', version: '1.0.0' });
  standIn.yank({ name: 'one', version: '1.0.0', fileName: 'one-1.0.0.tar.gz' });
  expect(await yanks()).toEqual([false, true]);
  expect(standIn.projects().one?.releases['1.0.0']?.['one-1.0.0.tar.gz']?.yanked).toBe(true);
});

test('versions are listed in the order of PEP 440', async () => {
  const versions = ['1.0.0', '1.0.0rc1', '1.10', '1.9', '1.0.0.dev1', '1.0.0.post1', '1.0.0a2', '1!0.1'];
  for (const version of versions) await client.upload(packWheel('many', version));
  expect((await page('many')).versions).toEqual([
    '1.0.0.dev1',
    '1.0.0a2',
    '1.0.0rc1',
    '1.0.0',
    '1.0.0.post1',
    '1.9',
    '1.10',
    '1!0.1',
  ]);
});

test('a held file stays out of its page for so many reads, and cannot be sent again meanwhile', async () => {
  await standIn.close();
  await restart({ pending: (_, fileName) => (fileName.includes('1.1.0') ? 2 : 0) });
  await client.upload(packWheel('slow', '1.0.0'));
  await client.upload(packWheel('slow', '1.1.0'));
  expect(await client.status(packWheel('slow', '1.1.0', { note: 'x' }))).toBe(400);
  expect(await client.status(packWheel('slow', '1.1.0'))).toBe(200);
  const seen = [];
  for (let read = 0; read < 3; read += 1) seen.push((await page('slow')).versions.length);
  expect(seen).toEqual([1, 1, 2]);
});

test('faults may hide what was stored, or show the page as before the last change', async () => {
  await standIn.close();
  await restart({
    faults: [
      { on: { method: 'POST', nth: 2 }, fault: { kind: 'hold', reads: 1 } },
      { on: { method: 'GET', path: '/simple/one/', nth: 3 }, fault: { kind: 'stale' } },
    ],
  });
  await client.upload(packWheel('one', '1.0.0'));
  await client.upload(packWheel('one', '1.1.0'));
  const reads = [];
  for (let read = 0; read < 3; read += 1) reads.push((await page('one')).versions.length);
  expect(reads).toEqual([1, 2, 1]);
});

test('a lost answer has stored the file, and the same bytes again are a yes', async () => {
  await standIn.close();
  await restart({ faults: [{ on: { method: 'POST', nth: 1 }, fault: { kind: 'lose-answer' } }] });
  await expect(client.upload(packWheel('one', '1.0.0'))).rejects.toThrow();
  expect(await client.status(packWheel('one', '1.0.0'))).toBe(200);
  expect(Object.keys(standIn.projects().one?.releases ?? {})).toEqual(['1.0.0']);
});

const types = [
  ['*/*', 'text/html; charset=UTF-8'],
  ['text/html', 'text/html; charset=UTF-8'],
  ['image/png', 'text/html; charset=UTF-8'],
  [jsonType, jsonType],
  ['application/vnd.pypi.simple.v1+html', 'application/vnd.pypi.simple.v1+html'],
  [`${jsonType}, application/vnd.pypi.simple.v1+html; q=0.1, text/html; q=0.01`, jsonType],
  [`${jsonType};q=0.2, text/html`, 'text/html; charset=UTF-8'],
  [`${jsonType};q=0, */*;q=0.1`, 'text/html; charset=UTF-8'],
] as const;

test.each(types)('who accepts %s gets %s', async (accept, type) => {
  await client.upload(packWheel('one', '1.0.0'));
  const response = await client.get('simple/one/', accept);
  expect(response.headers.get('content-type')).toBe(type);
});

test('a page that did not change is not sent again', async () => {
  await client.upload(packWheel('one', '1.0.0'));
  const etag = (await client.get('simple/one/')).headers.get('etag') ?? '';
  const ask = () => fetch(`${standIn.url}simple/one/`, { headers: { 'if-none-match': etag } });
  expect((await ask()).status).toBe(304);
  await client.upload(packWheel('one', '1.0.1'));
  expect((await ask()).status).toBe(200);
});

test('the older JSON API shows the latest final release that is not yanked', async () => {
  const headers = ['Summary: a thing', 'Requires-Python: >=3.8', 'Project-URL: Home, https://example.org/'];
  for (const version of ['1.0.0', '1.1.0', '2.0.0rc1'])
    await client.upload(packWheel('one', version, { headers }));
  standIn.yank({ name: 'one', version: '1.1.0' }, 'broken');
  const project = await json('pypi/one/json');
  expect(project.info).toMatchObject({
    name: 'one',
    version: '1.0.0',
    summary: 'a thing',
    requires_python: '>=3.8',
    project_urls: { Home: 'https://example.org/' },
    yanked: false,
  });
  expect(Object.keys(project.releases ?? {})).toEqual(['1.0.0', '1.1.0', '2.0.0rc1']);
  const release = await json('pypi/one/1.1/json');
  expect(release.info).toMatchObject({ version: '1.1.0', yanked: true, yanked_reason: 'broken' });
  const sha256 = standIn.projects().one?.releases['1.1.0']?.['one-1.1.0-py3-none-any.whl']?.sha256;
  expect(release.urls).toMatchObject([{ digests: { sha256 } }]);
  expect((await client.get('pypi/nobody/json')).status).toBe(404);
});

test('a planted file may say one thing and serve another', async () => {
  const bytes = Buffer.from('other bytes');
  const digests = { sha256: 'f'.repeat(64) };
  standIn.seed({ name: 'lies', version: '1.0.0', fileName: 'lies-1.0.0.tar.gz', bytes, digests });
  const [file] = (await page('lies')).files;
  expect(file?.hashes.sha256).toBe(digests.sha256);
  expect(await (await fetch(file?.url ?? '')).text()).toBe('other bytes');
});

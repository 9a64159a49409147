import { afterEach, expect, test } from '@jest/globals';
import { type NpmStandIn, type NpmStandInOptions, startNpmStandIn } from '@lockstep/standins';
import { packPackage } from '../tarball.ts';
import { type Lies, publishRequest } from './publish-request.ts';
import { escapeName, registryClient } from './registry-client.ts';

const ada = { token: 'token-of-ada', user: 'ada', rights: 'publish' } as const;
const reader = { token: 'token-of-reader', user: 'ada', rights: 'read' } as const;
const narrow = {
  token: 'narrow-token',
  user: 'ada',
  rights: 'publish',
  packages: ['@mine/*', 'one'],
} as const;
const hour = 3_600_000;

let running: NpmStandIn | undefined;
afterEach(() => running?.close());

async function start(options: Partial<NpmStandInOptions> = {}) {
  const standIn = await startNpmStandIn({ tokens: [ada, reader, narrow], ...options });
  running = standIn;
  const client = registryClient(standIn.url, ada.token);
  const publish = async (name: string, version: string, lies?: Lies, token?: string) => {
    const body = publishRequest(name, version, lies);
    const answer = await client.send(
      'PUT',
      escapeName(name),
      token === undefined ? { body } : { body, token },
    );
    return [answer.status, answer.body.error ?? 'stored'];
  };
  return { standIn, client, publish };
}

test('a read-only token may look, and not publish', async () => {
  const { client, publish } = await start();
  expect((await client.send('GET', '-/whoami', { token: reader.token })).body).toEqual({ username: 'ada' });
  expect(await publish('one', '1.0.0', {}, reader.token)).toEqual([
    403,
    'You may not perform that action with these credentials.',
  ]);
});

test('a token for some packages publishes those alone', async () => {
  const { publish } = await start();
  const answers = await Promise.all(
    ['one', '@mine/part', 'two', '@other/part'].map((name) => publish(name, '1.0.0', {}, narrow.token)),
  );
  expect(answers.map(([status]) => status)).toEqual([200, 200, 403, 403]);
});

test('the texts of refusals are those of the public registry', async () => {
  const { standIn, publish } = await start();
  standIn.seed({ name: 'theirs', version: '1.0.0', tarball: Buffer.from('x'), owner: 'grace' });
  await publish('my-name', '1.0.0');
  expect(await publish('my-name', '1.0.0')).toEqual([
    403,
    'You cannot publish over the previously published versions: 1.0.0.',
  ]);
  expect(await publish('theirs', '1.0.1')).toEqual([
    403,
    'You do not have permission to publish "theirs". Are you logged in as the correct user?',
  ]);
  expect(await publish('@scope/part', '1.0.0', { document: { access: null } })).toEqual([
    402,
    'You must sign up for private packages',
  ]);
  expect(await publish('myname', '1.0.0')).toEqual([
    403,
    'Package name too similar to existing package my-name; try renaming your package to ' +
      "'@ada/myname' and publishing with 'npm publish --access=public' instead",
  ]);
});

test('a pending version is invisible for so many reads, and cannot be published again meanwhile', async () => {
  const { standIn, client, publish } = await start({
    pending: (_, version) => (version === '1.1.0' ? 2 : 0),
  });
  await publish('slow', '1.0.0');
  await publish('slow', '1.1.0');
  expect(await publish('slow', '1.1.0')).toEqual([
    409,
    'Cannot publish over previously staged version "1.1.0".',
  ]);
  expect(standIn.packages().slow?.versions['1.1.0']?.visible).toBe(false);
  const seen = [];
  for (let read = 0; read < 3; read += 1) seen.push((await client.packument('slow'))['dist-tags']);
  expect(seen).toEqual([{ latest: '1.0.0' }, { latest: '1.0.0' }, { latest: '1.1.0' }]);
  expect(standIn.packages().slow?.versions['1.1.0']?.visible).toBe(true);
});

test('a new package is not found while its only version is pending', async () => {
  const { client, publish } = await start({ pending: () => 1 });
  await publish('slow', '1.0.0');
  const reads = [await client.send('GET', 'slow'), await client.send('GET', 'slow')];
  expect(reads.map(({ status }) => status)).toEqual([404, 200]);
});

test('after 72 hours nothing is unpublished any more', async () => {
  let now = 0;
  const { standIn, client, publish } = await start({ now: () => now });
  await publish('old', '1.0.0');
  now = 72 * hour + 1;
  const { _rev } = await client.packument('old');
  const answer = await client.send('DELETE', `old/-rev/${String(_rev)}`);
  expect(answer.status).toBe(405);
  expect(answer.body.error).toContain('You can no longer unpublish this package.');
  expect(Object.keys(standIn.packages().old?.versions ?? {})).toEqual(['1.0.0']);
});

test('an unpublished package waits 24 hours, and its versions stay burned for ever', async () => {
  let now = 0;
  const { standIn, client, publish } = await start({ now: () => now });
  await publish('gone', '1.0.0');
  const { _rev } = await client.packument('gone');
  await client.send('DELETE', `gone/-rev/${String(_rev)}`);
  expect(await publish('gone', '1.0.1')).toEqual([
    403,
    'gone cannot be republished until 24 hours have passed.',
  ]);
  now = 24 * hour;
  expect(await publish('gone', '1.0.0')).toEqual([
    400,
    'Cannot publish over previously published version "1.0.0".',
  ]);
  expect(await publish('gone', '1.0.1')).toEqual([200, 'stored']);
  expect(standIn.packages().gone?.burned).toEqual(['1.0.0']);
});

test('two publications of one version at the same time store one of them', async () => {
  const { standIn, publish } = await start();
  const tarballs = ['1', '2'].map((text) => packPackage({ name: 'race', version: '1.0.0' }, text));
  const answers = await Promise.all(tarballs.map((tarball) => publish('race', '1.0.0', { tarball })));
  expect(answers.map(([status]) => status).sort()).toEqual([200, 403]);
  expect(Object.keys(standIn.packages().race?.versions ?? {})).toEqual(['1.0.0']);
});

test('a planted version may say one thing and serve another', async () => {
  const { standIn, client } = await start();
  const tarball = Buffer.from('other bytes');
  standIn.seed({ name: 'lies', version: '1.0.0', tarball, dist: { integrity: 'sha512-claimed' } });
  const { dist } = (await client.send('GET', 'lies/1.0.0')).body as {
    dist: { integrity: string; tarball: string };
  };
  expect(dist.integrity).toBe('sha512-claimed');
  expect(await client.bytes(dist.tarball)).toEqual(tarball);
});

test('reads can ask for a token', async () => {
  const { client, publish } = await start({ requireAuthForReads: true });
  await publish('closed', '1.0.0');
  const answers = [await client.send('GET', 'closed'), await client.send('GET', 'closed', { token: null })];
  expect(answers.map(({ status }) => status)).toEqual([200, 401]);
});

test('no answer and no record repeats a token', async () => {
  const { standIn, client } = await start();
  const tokens = await client.send('GET', '-/npm/v1/tokens');
  expect(tokens.body.total).toBe(3);
  expect(JSON.stringify([tokens.body, standIn.requests])).not.toContain(ada.token);
  expect(standIn.requests).toEqual([
    { method: 'GET', path: '/-/npm/v1/tokens', status: 200, credential: true },
  ]);
});

test('the rules for new packages leave those alone that were there before', async () => {
  const { publish } = await start({ established: ['@s/old', 'OldName'] });
  expect(await publish('@s/old', '2.0.0', { document: { access: undefined } })).toEqual([200, 'stored']);
  expect(await publish('@s/new', '2.0.0', { document: { access: undefined } })).toEqual([
    402,
    expect.any(String),
  ]);
  expect(await publish('OldName', '2.0.0')).toEqual([200, 'stored']);
  expect(await publish('NewName', '2.0.0')).toEqual([400, expect.any(String)]);
});

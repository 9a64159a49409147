import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from '@jest/globals';
import { type CratesStandIn, type CratesStandInOptions, startCratesStandIn } from '@lockstep/standins';
import { registryClient, type Verdict } from './registry-client.ts';

const noon = Date.UTC(2030, 0, 1, 12);
const ada = { token: 'cio-ada', user: 'ada' };

let running: CratesStandIn | undefined;
afterEach(() => running?.close());

async function start(options: Partial<CratesStandInOptions> = {}) {
  running = await startCratesStandIn({ tokens: [ada], now: () => noon, ...options });
  return { standIn: running, client: registryClient(running.url, ada.token) };
}

const done: Verdict = [200, 'done'];
const outOfScope: Verdict = [403, 'this token does not have the required permissions to perform this action'];

test('a token is sent without a scheme or as a bearer, and in no other way', async () => {
  const { client } = await start();
  const schemes = ['cio-ada', 'Bearer cio-ada', 'bearer cio-ada', 'Basic cio-ada'];
  const seen = [];
  for (const token of schemes) seen.push(await client.ask('GET', 'api/v1/me', { token }));
  expect(seen.map(([, detail]) => detail)).toEqual([
    'this action can only be performed on the crates.io website',
    'this action can only be performed on the crates.io website',
    'this action can only be performed on the crates.io website',
    'Invalid `Authorization` header: Found unexpected authentication scheme `Basic`',
  ]);
});

test('no token, one of another shape, an unknown one and an expired one are told apart', async () => {
  const { client } = await start({ tokens: [{ ...ada, expires: noon }] });
  const seen = [];
  for (const token of [null, 'npm_123', 'cio-unknown', 'cio-ada'])
    seen.push(await client.ask('DELETE', 'api/v1/crates/x/owners', { token, body: { users: [] } }));
  expect(seen.map(([status, detail]) => [status, detail.slice(0, 34)])).toEqual([
    [403, 'this action requires authentication'.slice(0, 34)],
    [401, 'The given API token does not match'],
    [403, 'authentication failed'],
    [403, 'authentication failed'],
  ]);
});

test('a token does what its scopes say', async () => {
  const scoped = (['publish-new', 'publish-update', 'yank', 'change-owners'] as const).map((scope) => ({
    token: `cio-${scope}`,
    user: 'ada',
    scopes: [scope],
  }));
  const { client } = await start({ tokens: scoped });
  const able = async (token: string) => [
    await client.publish(`new-${token.length}`, '1.0.0', {}, token).then(([status]) => status),
    await client.publish('known', '1.0.0', {}, token).then(([status]) => status),
    await client.ask('DELETE', 'api/v1/crates/known/0.1.0/yank', { token }).then(([status]) => status),
    await client
      .ask('PUT', 'api/v1/crates/known/owners', { token, body: { users: [] } })
      .then(([status]) => status),
  ];
  running?.seed({ name: 'known', version: '0.1.0', file: Buffer.from('x'), owner: 'ada' });
  const seen = [];
  for (const { token } of scoped) seen.push(await able(token));
  expect(seen).toEqual([
    [200, 403, 403, 403],
    [403, 200, 403, 403],
    [403, 403, 200, 403],
    [403, 403, 403, 200],
  ]);
});

test('a name that is established counts as known', async () => {
  const tokens = [{ ...ada, scopes: ['publish-update'] as const }];
  const { client } = await start({ tokens, established: ['old-crate'] });
  expect(await client.publish('old-crate', '1.0.0')).toEqual(done);
  expect(await client.publish('new-crate', '1.0.0')).toEqual(outOfScope);
});

test('an established name keeps its spelling', async () => {
  const { client } = await start({ established: ['old_crate'] });
  expect(await client.publish('Old-crate', '1.0.0')).toEqual([400, 'crate was previously named `old_crate`']);
});

test('a token for some crates touches those alone', async () => {
  const { client } = await start({ tokens: [{ ...ada, crates: ['one', 'my-*'] }] });
  const seen = [];
  for (const name of ['one', 'my-part', 'one-more', 'my'])
    seen.push(await client.publish(name, '1.0.0').then(([status]) => status));
  expect(seen).toEqual([200, 200, 403, 403]);
});

test('an account without a verified address publishes nothing', async () => {
  const { client } = await start({ tokens: [{ ...ada, verifiedEmail: false }] });
  const [status, detail] = await client.publish('one', '1.0.0');
  expect([status, detail.slice(0, 39)]).toEqual([400, 'A verified email address is required to']);
});

test('a private registry may show nothing without a token', async () => {
  const { client } = await start({ requireAuthForReads: true });
  const anonymous = await client.send('GET', 'config.json', { token: null });
  expect([anonymous.status, anonymous.headers.get('www-authenticate')]).toEqual([401, 'Cargo']);
  const known = await client.send('GET', 'config.json');
  expect([known.status, known.json['auth-required']]).toEqual([200, true]);
});

test('the web API refuses clients that do not say what they are, downloads do not', async () => {
  const { client } = await start();
  const [refused, detail] = await silently(new URL('api/v1/crates/one', client.url));
  const [redirected] = await silently(new URL('api/v1/crates/one/1.0.0/download', client.url));
  expect([refused, detail.slice(0, 52), redirected]).toEqual([
    403,
    'We require that all requests include a `User-Agent` h'.slice(0, 52),
    302,
  ]);
});

/** A request without a user agent, which `fetch` cannot send. */
function silently(url: URL): Promise<readonly [number | undefined, string]> {
  return new Promise((resolve, reject) => {
    const sent = request(url, async (answer) => resolve([answer.statusCode, await text(answer)]));
    sent.once('error', reject).end();
  });
}

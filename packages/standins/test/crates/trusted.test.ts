import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import {
  accountNumber,
  type CratesStandIn,
  type CratesStandInOptions,
  type CratesTrustedPublishing,
  type OidcJob,
  type OidcStandIn,
  startCratesStandIn,
  startOidcStandIn,
  type TrustedPublisher,
} from '@lockstep/standins';
import { isAccessToken, randomAccessToken } from '../../src/crates/trusted/access-token.ts';
import { forged, ofStrangeKey, releaseJob, tampered, unsigned, withHeader } from '../oidc/forged.ts';
import { packCrate } from './crate-file.ts';
import { registryClient } from './registry-client.ts';

const noon = Date.UTC(2030, 0, 1, 12);
const minute = 60_000;
const publisher = { package: 'widget', repository: 'acme/widget', workflow: 'release-publish.yml' } as const;
const ada = { token: 'cio-ada', user: 'ada' };

let now = noon;
let oidc: OidcStandIn;
let running: CratesStandIn | undefined;
beforeAll(async () => {
  oidc = await startOidcStandIn({ now: () => now });
});
afterAll(() => oidc.close());
afterEach(async () => {
  now = noon;
  await running?.close();
});

const path = 'api/v1/trusted_publishing/tokens';

async function start(
  publishers: readonly TrustedPublisher[] = [publisher],
  trust: Partial<CratesTrustedPublishing> = {},
  options: Partial<CratesStandInOptions> = {},
) {
  const trustedPublishing = { issuer: oidc.issuer, publishers, ...trust };
  running = await startCratesStandIn({ tokens: [ada], now: () => now, ...options, trustedPublishing });
  const standIn = running;
  for (const name of ['widget', 'widget-core', 'other'])
    standIn.seed({ name, version: '0.1.0', file: packCrate(name, '0.1.0'), owner: 'ada' });
  const client = registryClient(standIn.url, ada.token);
  const ask = async (method: string, init: { body?: string; type?: string; token?: string } = {}) => {
    const { body, type = 'application/json', token } = init;
    const response = await fetch(new URL(path, standIn.url), {
      method,
      headers: { 'content-type': type, ...(token !== undefined && { authorization: token }) },
      ...(body !== undefined && { body }),
    });
    const text = await response.text();
    return { status: response.status, answer: text === '' ? {} : (JSON.parse(text) as Answer) };
  };
  const exchange = async (jwt: string) => {
    const { status, answer } = await ask('POST', { body: JSON.stringify({ jwt }) });
    return answer.token ?? `${status} ${answer.errors?.[0]?.detail}`;
  };
  const exchangeFor = (job: OidcJob) => exchange(oidc.jwt(job, 'crates.io'));
  return { standIn, client, ask, exchange, exchangeFor };
}

interface Answer {
  readonly token?: string;
  readonly errors?: readonly { readonly detail: string }[];
}

test('a job publishes without a secret, and gives its token back', async () => {
  const { standIn, client, ask, exchangeFor } = await start();
  const token = await exchangeFor(releaseJob);
  expect(token).toMatch(/^cio_tp_[A-Za-z0-9]{32}$/);
  expect(await client.publish('widget', '1.0.0', {}, token)).toEqual([200, 'done']);
  expect(standIn.crates().widget?.versions).toHaveProperty(['1.0.0']);
  expect(await ask('DELETE', { token: `Bearer ${token}` })).toEqual({ status: 204, answer: {} });
  expect(await client.publish('widget', '1.0.1', {}, token)).toEqual([403, 'Invalid authentication token']);
  const { version } = (await (
    await fetch(`${standIn.url}api/v1/crates/widget/1.0.0`, { headers: { 'user-agent': 'test' } })
  ).json()) as { version: { published_by: unknown } };
  expect(version.published_by).toBeNull();
});

const config = 'The Trusted Publishing config for repository `acme/widget`';
const event = (name: string) =>
  `Trusted Publishing does not support the \`${name}\` event trigger due to security concerns. ` +
  'Please use a different trigger such as `push`, `release`, or `workflow_dispatch`.';

const wrong: readonly (readonly [string, Partial<OidcJob>, string])[] = [
  [
    'repository',
    { repository: 'acme/other' },
    'No Trusted Publishing config found for repository `acme/other`.',
  ],
  [
    'account behind the same name',
    { claims: { repository_owner_id: '42' } },
    `${config} does not match the repository owner ID (42) in the JWT. Expected owner IDs: ${accountNumber('acme')}. ` +
      'Please recreate the Trusted Publishing config to update the repository owner ID.',
  ],
  [
    'workflow',
    { workflow: 'Release-publish.yml' },
    `${config} does not match the workflow filename \`Release-publish.yml\` in the JWT. Expected workflow filenames: \`release-publish.yml\``,
  ],
  ['event', { event: 'pull_request_target' }, event('pull_request_target')],
  ['event still', { event: 'workflow_run' }, event('workflow_run')],
  ['form of repository', { claims: { repository: 'widget' } }, 'Unexpected `repository` value'],
  ['form of workflow', { claims: { workflow_ref: 'x' } }, 'Unexpected `workflow_ref` value'],
  [
    'form of owner',
    { claims: { repository_owner_id: '9999999999' } },
    'Unexpected `repository_owner_id` value',
  ],
];

test.each(wrong)('another %s is no publisher', async (_, change, detail) => {
  const { exchangeFor } = await start();
  expect(await exchangeFor({ ...releaseJob, ...change })).toBe(`400 ${detail}`);
});

test('the workflow that was triggered counts, whatever workflow the job is written in', async () => {
  const { exchangeFor } = await start();
  const calledWorkflow = 'lib/suite/.github/workflows/publish.yml@refs/tags/v1';
  expect(await exchangeFor({ ...releaseJob, calledWorkflow })).toMatch(/^cio_tp_/);
});

test('names of repositories have no case', async () => {
  const { exchangeFor } = await start();
  expect(await exchangeFor({ ...releaseJob, repository: 'ACME/Widget' })).toMatch(/^cio_tp_/);
});

test('an environment that was entered is demanded, in whatever letters', async () => {
  const { exchangeFor } = await start([{ ...publisher, environment: 'Crates' }]);
  expect(await exchangeFor(releaseJob)).toBe(
    `400 ${config} requires an environment, but the JWT does not specify one. Expected environments: \`Crates\``,
  );
  expect(await exchangeFor({ ...releaseJob, environment: 'npm' })).toBe(
    `400 ${config} does not match the environment \`npm\` in the JWT. Expected environments: \`Crates\``,
  );
  expect(await exchangeFor({ ...releaseJob, environment: 'crates' })).toMatch(/^cio_tp_/);
});

const invalid: readonly (readonly [string, string, (token: string) => string | Promise<string>])[] = [
  ['nonsense', 'Failed to decode JWT', () => 'a.b.c'],
  ['not signed', 'Failed to decode JWT', unsigned],
  ['signed by somebody else', 'Failed to decode JWT', () => forged(oidc, 'crates.io')],
  ['signed by a key that is not listed', 'Invalid JWT key ID', () => ofStrangeKey(oidc, 'crates.io')],
  ['without the name of its key', 'Missing JWT key ID', (token) => withHeader(token, { kid: undefined })],
  ['changed', 'Failed to decode JWT', (token) => tampered(token, { repository: 'evil/widget' })],
  ['for PyPI', 'Failed to decode JWT', () => oidc.jwt(releaseJob, 'pypi')],
  [
    'over',
    'Failed to decode JWT',
    () => oidc.jwt({ ...releaseJob, claims: { exp: noon / 1000 - 61 } }, 'crates.io'),
  ],
  [
    'not valid yet',
    'Failed to decode JWT',
    () => oidc.jwt({ ...releaseJob, claims: { nbf: noon / 1000 + 61 } }, 'crates.io'),
  ],
  [
    'without a claim that is needed',
    'Failed to decode JWT',
    () => oidc.jwt({ ...releaseJob, claims: { run_id: undefined } }, 'crates.io'),
  ],
  [
    'of another issuer',
    'Unsupported JWT issuer: https://issuer.example.org',
    () => oidc.jwt({ ...releaseJob, claims: { iss: 'https://issuer.example.org' } }, 'crates.io'),
  ],
];

test.each(invalid)('an identity token that is %s is refused: %s', async (_, detail, change) => {
  const { exchange } = await start();
  expect(await exchange(await change(oidc.jwt(releaseJob, 'crates.io')))).toBe(`400 ${detail}`);
});

test('clocks may differ by a minute', async () => {
  const { exchangeFor } = await start();
  expect(await exchangeFor({ ...releaseJob, claims: { exp: noon / 1000 - 59 } })).toMatch(/^cio_tp_/);
});

test('what is no request for a token is told apart', async () => {
  const { ask } = await start();
  const statuses = [];
  for (const body of ['', '{', '[]', '{}', '{"jwt":7}']) statuses.push((await ask('POST', { body })).status);
  expect(statuses).toEqual([400, 400, 400, 422, 422]);
  expect((await ask('POST', { body: '{}', type: 'text/plain' })).status).toBe(415);
  expect((await ask('PUT', { body: '{}' })).status).toBe(405);
  expect((await ask('GET')).status).toBe(405);
});

test('an identity token is used once, and a refused one is not used up', async () => {
  const { standIn, exchange } = await start([{ ...publisher, workflow: 'another.yml' }]);
  const jwt = oidc.jwt(releaseJob, 'crates.io');
  expect(await exchange(jwt)).toMatch(/^400 .*workflow filename/);
  standIn.setPublishers([publisher]);
  const both = await Promise.all([exchange(jwt), exchange(jwt)]);
  expect(both.map((each) => each.replace(/^cio_tp_.*/, 'token')).sort()).toEqual([
    '400 JWT has already been used',
    'token',
  ]);
});

test('a token is for the crates of its publisher, in any spelling, and creates no others', async () => {
  const { client, exchangeFor } = await start([
    publisher,
    { ...publisher, package: 'widget_core' },
    { ...publisher, package: 'not-published-yet' },
  ]);
  const token = await exchangeFor(releaseJob);
  expect(await client.publish('widget', '1.0.0', {}, token)).toEqual([200, 'done']);
  expect(await client.publish('widget-core', '1.0.0', {}, token)).toEqual([200, 'done']);
  expect(await client.publish('other', '1.0.0', {}, token)).toEqual([
    403,
    'The provided access token is not valid for crate `other`',
  ]);
  expect(await client.publish('not-published-yet', '1.0.0', {}, token)).toEqual([
    403,
    'Trusted Publishing tokens do not support creating new crates. Publish the crate manually, first',
  ]);
});

test('nobody enters a publisher for a crate that is not there', async () => {
  const { exchangeFor } = await start([{ ...publisher, package: 'not-published-yet' }]);
  expect(await exchangeFor(releaseJob)).toMatch(/^400 No Trusted Publishing config found/);
});

test('a token yanks nothing, names no owners, and is nobody’s', async () => {
  const { standIn, client, exchangeFor } = await start();
  const token = await exchangeFor(releaseJob);
  const refused = [403, 'authentication failed'];
  expect(await client.ask('DELETE', 'api/v1/crates/widget/0.1.0/yank', { token })).toEqual(refused);
  expect(await client.ask('PUT', 'api/v1/crates/widget/owners', { token, body: { users: ['eve'] } })).toEqual(
    refused,
  );
  expect(await client.ask('GET', 'api/v1/me', { token })).toEqual(refused);
  expect(standIn.crates().widget?.versions['0.1.0']?.yanked).toBe(false);
});

test('a token dies after half an hour', async () => {
  const { client, exchangeFor } = await start();
  const token = await exchangeFor(releaseJob);
  now = noon + 30 * minute - 1;
  expect(await client.publish('widget', '1.0.0', {}, token)).toEqual([200, 'done']);
  now = noon + 30 * minute;
  expect(await client.publish('widget', '1.0.1', {}, token)).toEqual([403, 'Invalid authentication token']);
});

test('what is no token is not taken back, and one that never was is', async () => {
  const { client, ask } = await start();
  const unparsed = 'Invalid `Authorization` header: Failed to parse token';
  const detailOf = async (token?: string) => {
    const { status, answer } = await ask('DELETE', token === undefined ? {} : { token });
    return [status, answer.errors?.[0]?.detail];
  };
  expect(await detailOf()).toEqual([401, 'Missing `Authorization` header']);
  expect(await detailOf('Bearer cio-ada')).toEqual([401, unparsed]);
  expect(await detailOf(`Basic ${randomAccessToken()}`)).toEqual([
    401,
    'Invalid `Authorization` header: Found unexpected authentication scheme `Basic`',
  ]);
  expect(await detailOf(randomAccessToken())).toEqual([204, undefined]);
  expect(await client.publish('widget', '1.0.0', {}, 'cio_tp_x')).toEqual([401, unparsed]);
});

test('the last letter of a token is a checksum, so that a damaged one is noticed', () => {
  // The samples are those of crates.io’s own tests (`crates_io_trustpub/src/access_token.rs`).
  expect(isAccessToken('cio_tp_gGK6jurSwKyl9V3Az19z7YEFQI9aoOOd')).toBe(true);
  expect(isAccessToken('cio_tp_0000000000000000000000000000000w')).toBe(true);
  expect(isAccessToken('cio_tp_0000000000000000000000000000000x')).toBe(false);
  expect(isAccessToken('cio_tp_000000000000000000000000000000w')).toBe(false);
  for (let count = 0; count < 50; count += 1) expect(isAccessToken(randomAccessToken())).toBe(true);
});

test('a crate may take nothing but tokens of its publishers', async () => {
  const { client, exchangeFor } = await start([publisher], { only: ['Widget'] });
  expect(await client.publish('widget', '1.0.0')).toEqual([
    403,
    'New versions of this crate can only be published using Trusted Publishing (see crates.io/docs/trusted-publishing).',
  ]);
  expect(await client.publish('other', '1.0.0')).toEqual([200, 'done']);
  expect(await client.publish('widget', '1.0.0', {}, await exchangeFor(releaseJob))).toEqual([200, 'done']);
});

test('an issuer that does not answer is an error of the registry', async () => {
  const silent = await startOidcStandIn({ now: () => now });
  const { exchange } = await start([publisher], { issuer: silent.issuer });
  const jwt = silent.jwt(releaseJob, 'crates.io');
  await silent.close();
  expect(await exchange(jwt)).toBe('500 Failed to load OIDC key set');
});

test('a registry without trusted publishing has no such address', async () => {
  running = await startCratesStandIn({ tokens: [] });
  expect((await fetch(new URL(path, running.url), { method: 'POST' })).status).toBe(404);
});

test('faults befall these requests as others: a lost answer leaves the identity token used', async () => {
  const faults = [{ on: { path: `/${path}`, nth: 1 }, fault: { kind: 'lose-answer' } }] as const;
  const { exchange } = await start([publisher], {}, { faults });
  const jwt = oidc.jwt(releaseJob, 'crates.io');
  await expect(exchange(jwt)).rejects.toThrow('fetch failed');
  expect(await exchange(jwt)).toBe('400 JWT has already been used');
});

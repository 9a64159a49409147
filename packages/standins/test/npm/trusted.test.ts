import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import {
  type NpmStandIn,
  type NpmStandInOptions,
  type NpmTrustedPublishing,
  type OidcJob,
  type OidcStandIn,
  startNpmStandIn,
  startOidcStandIn,
  type TrustedPublisher,
} from '@lockstep/standins';
import { forged, ofStrangeKey, releaseJob, tampered, unsigned } from '../oidc/forged.ts';
import { packPackage } from '../tarball.ts';
import type { Lies } from './publish-request.ts';
import { escapeName, registryClient } from './registry-client.ts';

const noon = Date.UTC(2030, 0, 1, 12);
const hour = 3_600_000;
const audience = 'npm:127.0.0.1';
const publisher = {
  package: '@acme/widget',
  repository: 'acme/widget',
  workflow: 'release-publish.yml',
} as const;
const ada = { token: 'token-of-ada', user: 'ada', rights: 'publish' } as const;

let now = noon;
let oidc: OidcStandIn;
let running: NpmStandIn | undefined;
beforeAll(async () => {
  oidc = await startOidcStandIn({ now: () => now });
});
afterAll(() => oidc.close());
afterEach(async () => {
  now = noon;
  await running?.close();
});

const exchangePath = (name: string) => `-/npm/v1/oidc/token/exchange/package/${escapeName(name)}`;

async function start(
  publishers: readonly TrustedPublisher[] = [publisher],
  trust: Partial<NpmTrustedPublishing> = {},
  options: Partial<NpmStandInOptions> = {},
) {
  const trustedPublishing = { issuer: oidc.issuer, publishers, ...trust };
  running = await startNpmStandIn({ tokens: [ada], now: () => now, ...options, trustedPublishing });
  const standIn = running;
  for (const name of ['@acme/widget', 'other']) {
    const manifest = { name, version: '0.1.0' };
    standIn.seed({ ...manifest, tarball: packPackage(manifest), owner: 'ada' });
  }
  const client = registryClient(standIn.url, ada.token);
  const exchange = async (token: string | null, name = '@acme/widget') => {
    const { status, body } = await client.send('POST', exchangePath(name), { token });
    return { status, body };
  };
  const tokenFor = async (job: OidcJob, name = '@acme/widget') =>
    String((await exchange(oidc.jwt(job, audience), name)).body.token);
  return { standIn, client, exchange, tokenFor };
}

const from = (url: unknown): Lies => {
  const manifest = { repository: url };
  return { manifest };
};
const itsOwn = from({ type: 'git', url: 'git+https://github.com/acme/widget.git' });

async function publishWith({ url }: NpmStandIn, token: string, lies: Lies = itsOwn, name = '@acme/widget') {
  return registryClient(url, token).publish(name, '1.0.0', lies);
}

const unauthorized = { status: 401, body: { message: 'OIDC token exchange error - unauthorized' } };
const notFound = { status: 404, body: { message: 'OIDC token exchange error - package not found' } };

test('a job publishes its package without a secret', async () => {
  const { standIn, exchange } = await start();
  const { status, body } = await exchange(oidc.jwt(releaseJob, audience));
  expect({ status, body }).toEqual({
    status: 201,
    body: {
      token_type: 'oidc',
      token: expect.stringMatching(/^npm_/),
      created: '2030-01-01T12:00:00.000Z',
      expires: '2030-01-01T13:00:00.000Z',
    },
  });
  expect(await publishWith(standIn, String(body.token))).toBe(200);
  expect(Object.keys(standIn.packages()['@acme/widget']?.versions ?? {})).toEqual(['0.1.0', '1.0.0']);
});

test.each<readonly [string, Partial<OidcJob>]>([
  ['repository', { repository: 'acme/other' }],
  ['spelling of the repository', { repository: 'Acme/widget' }],
  ['workflow', { workflow: 'release.yml' }],
  ['spelling of the workflow', { workflow: 'Release-publish.yml' }],
  ['extension of the workflow', { workflow: 'release-publish.yaml' }],
  ['runner: one of one’s own', { selfHosted: true }],
])('another %s is no publisher, and the answer does not say why', async (_, change) => {
  const { exchange } = await start();
  expect(await exchange(oidc.jwt({ ...releaseJob, ...change }, audience))).toEqual(notFound);
});

test('the workflow that was triggered counts, whatever workflow the job is written in', async () => {
  const { exchange } = await start([publisher]);
  const calledWorkflow = 'lib/suite/.github/workflows/publish.yml@refs/tags/v1';
  expect(await exchange(oidc.jwt({ ...releaseJob, calledWorkflow }, audience))).toMatchObject({
    status: 201,
  });
  const triggered = { ...releaseJob, workflow: 'start.yml' };
  const own = 'acme/widget/.github/workflows/release-publish.yml@refs/tags/v1.2.3';
  expect(await exchange(oidc.jwt({ ...triggered, calledWorkflow: own }, audience))).toEqual(notFound);
});

test.each([
  ['the entered one', 'npm', 'npm', 201],
  ['the entered one in other letters', 'NPM', 'npm', 404],
  ['none', undefined, 'npm', 404],
  ['any, where none is entered', 'npm', undefined, 201],
])('an environment: %s', async (_, environment, entered, status) => {
  const { exchange } = await start([
    { ...publisher, ...(entered !== undefined && { environment: entered }) },
  ]);
  const job = { ...releaseJob, ...(environment !== undefined && { environment }) };
  expect(await exchange(oidc.jwt(job, audience))).toMatchObject({ status });
});

test.each<readonly [string, (token: string) => string | Promise<string> | null]>([
  ['missing', () => null],
  ['nonsense', () => 'nonsense'],
  ['a token of an account', () => ada.token],
  ['not signed', unsigned],
  ['signed by somebody else', () => forged(oidc, audience)],
  ['signed by a key that is not listed', () => ofStrangeKey(oidc, audience)],
  ['changed', (token) => tampered(token, { repository: 'evil/widget' })],
  ['for another registry', () => oidc.jwt(releaseJob, 'npm:registry.example.org')],
  ['over', () => oidc.jwt({ ...releaseJob, claims: { exp: noon / 1000 - 31 } }, audience)],
  [
    'of another issuer',
    () => oidc.jwt({ ...releaseJob, claims: { iss: 'https://x.example.org' } }, audience),
  ],
])('an identity token that is %s is refused', async (_, change) => {
  const { exchange } = await start();
  expect(await exchange(await change(oidc.jwt(releaseJob, audience)))).toEqual(unauthorized);
});

test('a package that is not there has no publisher, nor has one that was unpublished', async () => {
  const { standIn, client, exchange } = await start([publisher, { ...publisher, package: 'new-one' }]);
  expect(await exchange(oidc.jwt(releaseJob, audience), 'new-one')).toEqual(notFound);
  const { _rev } = await client.packument('@acme/widget');
  await client.send('DELETE', `${escapeName('@acme/widget')}/-rev/${_rev}`);
  expect(standIn.packages()['@acme/widget']?.versions).toEqual({});
  expect(await exchange(oidc.jwt(releaseJob, audience))).toEqual(notFound);
});

test('a token is for one package', async () => {
  const { standIn, tokenFor } = await start([publisher, { ...publisher, package: 'other' }]);
  const token = await tokenFor(releaseJob);
  expect(await publishWith(standIn, token, itsOwn, 'other')).toBe(403);
  expect(await publishWith(standIn, token, itsOwn, 'new-one')).toBe(403);
  expect(await publishWith(standIn, await tokenFor(releaseJob, 'other'), itsOwn, 'other')).toBe(200);
});

test('a token publishes, and does nothing else', async () => {
  const { standIn, client, tokenFor } = await start();
  const token = await tokenFor(releaseJob);
  await publishWith(standIn, token);
  const before = standIn.packages();
  const name = escapeName('@acme/widget');
  const document = await client.packument('@acme/widget');
  const tags = `-/package/${name}/dist-tags`;
  const requests: readonly (readonly [string, string, unknown?])[] = [
    ['PUT', `${tags}/stable`, '"1.0.0"'],
    ['DELETE', `${tags}/latest`],
    ['PUT', name, { ...document, versions: {} }],
    ['PUT', `${name}/-rev/${document._rev}`, { ...document, versions: {} }],
    ['DELETE', `${name}/-rev/${document._rev}`],
  ];
  const statuses = [];
  for (const [method, path, body] of requests)
    statuses.push((await client.send(method, path, { token, body })).status);
  expect(statuses).toEqual([403, 403, 403, 403, 403]);
  expect(standIn.packages()).toEqual(before);
});

test('a publisher is no account', async () => {
  const { client, tokenFor } = await start();
  const token = await tokenFor(releaseJob);
  const statuses = [];
  for (const path of ['-/whoami', '-/npm/v1/tokens', '-/package/other/collaborators'])
    statuses.push((await client.send('GET', path, { token })).status);
  expect(statuses).toEqual([401, 401, 401]);
});

test.each([
  ['as npm writes it', { url: 'git+https://github.com/acme/widget.git' }, 200],
  ['plain', { url: 'https://github.com/acme/widget' }, 200],
  ['a text', 'https://github.com/acme/widget', 200],
  ['none', undefined, 422],
  ['a fork’s', { url: 'git+https://github.com/eve/widget.git' }, 422],
  ['in other letters', { url: 'git+https://github.com/Acme/widget.git' }, 422],
  ['one that begins alike', { url: 'git+https://github.com/acme/widget-old.git' }, 422],
])('the manifest’s repository: %s', async (_, url, status) => {
  const { standIn, client, tokenFor } = await start();
  expect(await publishWith(standIn, await tokenFor(releaseJob), from(url))).toBe(status);
  expect(await client.publish('other', '1.0.0', from(url))).toBe(200);
});

test('a token dies after an hour', async () => {
  const { standIn, tokenFor } = await start();
  const token = await tokenFor(releaseJob);
  now = noon + hour;
  expect(await publishWith(standIn, token)).toBe(401);
  now = noon + hour - 1;
  expect(await publishWith(standIn, token)).toBe(200);
});

test('publishers are entered and removed while the registry runs', async () => {
  const { standIn, exchange } = await start([]);
  expect(await exchange(oidc.jwt(releaseJob, audience))).toEqual(notFound);
  standIn.setPublishers([publisher]);
  expect(await exchange(oidc.jwt(releaseJob, audience))).toMatchObject({ status: 201 });
});

test('the audience and the place of the repositories may be others', async () => {
  const { standIn, exchange } = await start([publisher], {
    audience: 'npm:registry.example.org',
    server: 'https://git.example.org',
  });
  const { body } = await exchange(oidc.jwt(releaseJob, 'npm:registry.example.org'));
  const token = String(body.token);
  expect(await publishWith(standIn, token)).toBe(422);
  expect(await publishWith(standIn, token, from('git+https://git.example.org/acme/widget.git'))).toBe(200);
});

test('a registry without trusted publishing knows no package there', async () => {
  running = await startNpmStandIn({ tokens: [] });
  const client = registryClient(running.url, 'x');
  expect(await client.send('POST', exchangePath('other'))).toMatchObject(notFound);
  expect((await client.send('GET', exchangePath('other'))).status).toBe(404);
});

test('faults befall these requests as others', async () => {
  const faults = [{ on: { method: 'POST', nth: 1 }, fault: { kind: 'reject', status: 500 } }] as const;
  const { exchange } = await start([publisher], {}, { faults });
  const jwt = oidc.jwt(releaseJob, audience);
  expect((await exchange(jwt)).status).toBe(500);
  expect((await exchange(jwt)).status).toBe(201);
});

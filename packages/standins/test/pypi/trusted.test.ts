import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import {
  accountNumber,
  type OidcJob,
  type OidcStandIn,
  type PypiStandIn,
  type PypiStandInOptions,
  startOidcStandIn,
  startPypiStandIn,
  type TrustedPublisher,
} from '@lockstep/standins';
import { forged, ofStrangeKey, releaseJob, tampered, unsigned, withHeader } from '../oidc/forged.ts';
import { packWheel } from './distribution.ts';
import { registryClient } from './registry-client.ts';

const noon = Date.UTC(2030, 0, 1, 12);
const minute = 60_000;
const publisher = { package: 'widget', repository: 'acme/widget', workflow: 'release-publish.yml' } as const;

let now = noon;
let oidc: OidcStandIn;
let running: PypiStandIn | undefined;
beforeAll(async () => {
  oidc = await startOidcStandIn({ now: () => now });
});
afterAll(() => oidc.close());
afterEach(async () => {
  now = noon;
  await running?.close();
});

type Options = Omit<Partial<PypiStandInOptions>, 'trustedPublishing'> & {
  readonly enabled?: boolean;
  readonly audience?: string;
};

async function start(publishers: readonly TrustedPublisher[] = [publisher], options: Options = {}) {
  const { enabled = true, audience = 'pypi', ...rest } = options;
  const trustedPublishing = { issuer: oidc.issuer, publishers, enabled, audience };
  running = await startPypiStandIn({ tokens: [], now: () => now, ...rest, trustedPublishing });
  const standIn = running;
  const seed = (name: string) => {
    const { fileName, bytes } = packWheel(name, '0.1.0');
    standIn.seed({ name, version: '0.1.0', fileName, bytes, owner: 'ada' });
  };
  const post = async (body: string) => {
    const response = await fetch(`${standIn.url}_/oidc/mint-token`, { method: 'POST', body });
    return { status: response.status, body: (await response.json()) as Answer };
  };
  const mint = async (token: string) => {
    const { status, body } = await post(JSON.stringify({ token }));
    const [error] = body.errors ?? [];
    return error === undefined
      ? { status, token: String(body.token), expires: body.expires }
      : { status, refused: `${error.code}: ${error.description}` };
  };
  return { standIn, seed, post, mint, mintFor: (job: OidcJob) => mint(oidc.jwt(job, 'pypi')) };
}

interface Answer {
  readonly success?: boolean;
  readonly token?: string;
  readonly expires?: number;
  readonly message?: string;
  readonly errors?: readonly { readonly code: string; readonly description: string }[];
}

async function upload({ url }: PypiStandIn, token: string | undefined, name: string, version = '1.0.0') {
  const client = registryClient(`${url}legacy/`, url, ['__token__', token ?? '']);
  const { status, text } = await client.upload(packWheel(name, version));
  const words = /<title>\d+ (.*?)<\/title>/s.exec(text)?.[1] ?? text;
  return status === 200
    ? 'stored'
    : `${status} ${words.replaceAll('&#39;', "'").replaceAll(/http:\/\/127[^ ]*?\/(?=\w)/g, '/')}`;
}

test('a job publishes without a secret: audience, identity token, upload token, upload', async () => {
  const { standIn, seed } = await start();
  seed('widget');
  // The steps of PyPA’s publishing action (pypa/gh-action-pypi-publish, `oidc-exchange.py`).
  const environment = oidc.environment(releaseJob);
  const { audience } = (await (await fetch(`${standIn.url}_/oidc/audience`)).json()) as { audience: string };
  const headers = { authorization: `bearer ${environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` };
  const address = `${environment.ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${audience}`;
  const { value } = (await (await fetch(address, { headers })).json()) as { value: string };
  const response = await fetch(`${standIn.url}_/oidc/mint-token`, {
    method: 'POST',
    body: JSON.stringify({ token: value }),
  });
  const minted = (await response.json()) as Answer;
  expect(minted).toEqual({
    success: true,
    token: expect.stringMatching(/^pypi-/),
    expires: noon / 1000 + 900,
  });
  expect(await upload(standIn, minted.token, 'widget')).toBe('stored');
  expect(standIn.bytesOf('widget-1.0.0-py3-none-any.whl')).toEqual(packWheel('widget', '1.0.0').bytes);
});

const wrong: readonly (readonly [string, Partial<OidcJob>, string])[] = [
  ['repository', { repository: 'acme/other' }, 'Publisher with matching claims was not found'],
  ['workflow', { workflow: 'release.yml' }, 'Publisher with matching claims was not found'],
  ['spelling of the owner', { repository: 'Acme/widget' }, 'Publisher with matching claims was not found'],
  [
    'account behind the same name',
    { claims: { repository_owner_id: '1' } },
    'Publisher with matching claims was not found',
  ],
  [
    'owner beside the same repository',
    { claims: { repository_owner: 'evil' } },
    "Check failed for required claim 'repository_owner'",
  ],
  [
    'event',
    { event: 'pull_request_target' },
    "Publishing from a workflow invoked via 'pull_request_target' is not supported.",
  ],
  [
    'place: a reusable workflow elsewhere',
    { calledWorkflow: 'lib/suite/.github/workflows/publish.yml@refs/tags/v1' },
    'Publisher with matching claims was not found',
  ],
  [
    'place: a reusable workflow elsewhere of the same file name',
    { calledWorkflow: 'lib/suite/.github/workflows/release-publish.yml@refs/tags/v1' },
    'The job_workflow_ref claim does not match, expecting one of ' +
      "['acme/widget/.github/workflows/release-publish.yml@aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', " +
      "'acme/widget/.github/workflows/release-publish.yml@refs/tags/v1.2.3'], " +
      "got 'lib/suite/.github/workflows/release-publish.yml@refs/tags/v1'",
  ],
  ['claim: none of its id', { claims: { jti: undefined } }, "Missing claim 'jti'"],
  ['commit', { claims: { ref: '', sha: '' } }, 'The ref and sha claims are empty'],
];

test.each(wrong)('another %s is no publisher', async (_, change, why) => {
  const { mintFor, seed } = await start();
  seed('widget');
  expect(await mintFor({ ...releaseJob, ...change })).toEqual({
    status: 422,
    refused: `invalid-publisher: valid token, but no corresponding publisher (${why})`,
  });
});

test('a reusable workflow of the repository itself is found under its own name', async () => {
  const { mintFor, seed } = await start([{ ...publisher, workflow: 'publish.yml' }]);
  seed('widget');
  const calledWorkflow = 'acme/widget/.github/workflows/publish.yml@refs/tags/v1.2.3';
  expect(await mintFor({ ...releaseJob, calledWorkflow })).toMatchObject({ status: 200 });
  expect(await mintFor(releaseJob)).toMatchObject({ status: 422 });
});

test.each([
  ['the entered one, in other letters', 'PyPI', 'pypi', 200],
  ['another one', 'staging', 'pypi', 422],
  ['none', undefined, 'pypi', 422],
  ['any, where none is entered', 'staging', undefined, 200],
])('an environment: %s', async (_, environment, entered, status) => {
  const { mintFor, seed } = await start([
    { ...publisher, ...(entered !== undefined && { environment: entered }) },
  ]);
  seed('widget');
  const job = { ...releaseJob, ...(environment !== undefined && { environment }) };
  expect(await mintFor(job)).toMatchObject({ status });
});

test('an entry with the environment goes before one without', async () => {
  const { standIn, mintFor, seed } = await start([
    { ...publisher, package: 'general' },
    { ...publisher, package: 'special', environment: 'pypi' },
  ]);
  seed('general');
  seed('special');
  const { token } = await mintFor({ ...releaseJob, environment: 'pypi' });
  expect(await upload(standIn, token, 'special')).toBe('stored');
  expect(await upload(standIn, token, 'general')).toBe(
    "403 Invalid API Token: OIDC scoped token is not valid for project 'general'",
  );
});

const invalid: readonly (readonly [string, (token: string) => string | Promise<string>])[] = [
  ['not signed', unsigned],
  ['signed by somebody else', () => forged(oidc, 'pypi')],
  ['signed by a key that is not listed', () => ofStrangeKey(oidc, 'pypi')],
  ['of another algorithm', (token) => withHeader(token, { alg: 'HS256' })],
  ['without the name of its key', (token) => withHeader(token, { kid: undefined })],
  ['changed', (token) => tampered(token, { repository: 'evil/widget' })],
  ['for TestPyPI', () => oidc.jwt(releaseJob, 'testpypi')],
  ['for several registries', () => oidc.jwt({ ...releaseJob, claims: { aud: ['pypi'] } }, 'pypi')],
  ['over', () => oidc.jwt({ ...releaseJob, claims: { exp: noon / 1000 - 31 } }, 'pypi')],
  ['not valid yet', () => oidc.jwt({ ...releaseJob, claims: { nbf: noon / 1000 + 31 } }, 'pypi')],
  ['from the future', () => oidc.jwt({ ...releaseJob, claims: { iat: noon / 1000 + 31 } }, 'pypi')],
  ['without an end', () => oidc.jwt({ ...releaseJob, claims: { exp: undefined } }, 'pypi')],
];

test.each(invalid)('an identity token that is %s is invalid', async (_, change) => {
  const { mint, seed } = await start();
  seed('widget');
  expect(await mint(await change(oidc.jwt(releaseJob, 'pypi')))).toEqual({
    status: 422,
    refused: 'invalid-token: malformed or invalid token',
  });
});

test('clocks may differ by half a minute', async () => {
  const { mint, seed } = await start();
  seed('widget');
  const late = { ...releaseJob, claims: { exp: noon / 1000 - 29 } };
  expect(await mint(oidc.jwt(late, 'pypi'))).toMatchObject({ status: 200 });
});

test('what is no request for a token is told apart', async () => {
  const { post, mint } = await start();
  const codes = [];
  for (const body of ['', '{', '[]', '{}', '{"token":7}', '{"jwt":"x"}'])
    codes.push((await post(body)).body.errors?.map(({ code }) => code));
  expect(codes).toEqual(Array(6).fill(['invalid-payload']));
  const malformed = { status: 422, refused: 'invalid-payload: malformed JWT' };
  expect(await mint('not-a-jwt')).toEqual(malformed);
  expect(await mint('a.b.c')).toEqual(malformed);
  const withoutIssuer = oidc.jwt({ ...releaseJob, claims: { iss: undefined } }, 'pypi');
  expect(await mint(withoutIssuer)).toEqual(malformed);
  const elsewhere = oidc.jwt({ ...releaseJob, claims: { iss: 'https://issuer.example.org' } }, 'pypi');
  expect(await mint(elsewhere)).toEqual({
    status: 422,
    refused: 'invalid-payload: unknown trusted publishing issuer',
  });
});

test('an identity token is used once, and a refused one is not used up', async () => {
  const { standIn, mint, seed } = await start([]);
  seed('widget');
  const token = oidc.jwt(releaseJob, 'pypi');
  expect(await mint(token)).toMatchObject({ status: 422 });
  standIn.setPublishers([publisher]);
  expect(await mint(token)).toMatchObject({ status: 200 });
  expect(await mint(token)).toEqual({
    status: 422,
    refused: 'invalid-reuse-token: invalid token: already used',
  });
});

test('the same token twice at once gives one token', async () => {
  const { mint, seed } = await start();
  seed('widget');
  const token = oidc.jwt(releaseJob, 'pypi');
  const statuses = (await Promise.all([mint(token), mint(token)])).map(({ status }) => status);
  expect(statuses.sort()).toEqual([200, 422]);
});

test('one publisher of several projects gets one token for all of them, and for no others', async () => {
  const { standIn, mintFor, seed } = await start([publisher, { ...publisher, package: 'Gadget_Kit' }]);
  for (const name of ['widget', 'gadget-kit', 'other']) seed(name);
  const { token } = await mintFor(releaseJob);
  expect(await upload(standIn, token, 'widget')).toBe('stored');
  expect(await upload(standIn, token, 'gadget.kit')).toBe('stored');
  expect(await upload(standIn, token, 'other')).toBe(
    "403 Invalid API Token: OIDC scoped token is not valid for project 'other'",
  );
  expect(await upload(standIn, token, 'unheard-of')).toMatch(
    /^400 Non-user identities cannot create new projects\./,
  );
});

test('a token dies after a quarter of an hour', async () => {
  const { standIn, mintFor, seed } = await start();
  seed('widget');
  const { token } = await mintFor(releaseJob);
  now = noon + 15 * minute - 1;
  expect(await upload(standIn, token, 'widget')).toBe('stored');
  now = noon + 15 * minute;
  expect(await upload(standIn, token, 'widget', '1.0.1')).toBe('403 Invalid API Token: token is expired');
});

test('a project that comes later, or leaves, is not the token’s', async () => {
  const { standIn, mintFor, seed } = await start();
  for (const name of ['widget', 'gadget']) seed(name);
  const { token } = await mintFor(releaseJob);
  standIn.setPublishers([{ ...publisher, package: 'gadget' }]);
  expect(await upload(standIn, token, 'gadget')).toBe(
    "403 Invalid API Token: project-scoped token is not valid for project: 'gadget'",
  );
  expect(await upload(standIn, token, 'widget')).toBe(
    "403 Invalid API Token: OIDC scoped token is not valid for project 'widget'",
  );
});

test('an archived project takes nothing from its publisher', async () => {
  const { standIn, mintFor, seed } = await start();
  seed('widget');
  standIn.setStatus('widget', 'archived');
  expect(await upload(standIn, (await mintFor(releaseJob)).token, 'widget')).toBe(
    "403 The given token isn't allowed to upload to project 'widget'. See /help/#project-name for more information.",
  );
});

const pending = { ...publisher, pendingFor: 'ada' } as const;

test('a pending publisher makes its project at its first use, and is an ordinary one then', async () => {
  const { standIn, mintFor } = await start([pending]);
  const first = await mintFor(releaseJob);
  expect(standIn.publishers()).toEqual([publisher]);
  expect(standIn.projects().widget).toMatchObject({ owners: ['ada'] });
  expect(await upload(standIn, first.token, 'widget')).toBe('stored');
  expect(await mintFor(releaseJob)).toMatchObject({ status: 200 });
});

test('a pending publisher of another name than the distribution’s leaves an empty project', async () => {
  const { standIn, mintFor } = await start([{ ...pending, package: 'wigdet' }]);
  const { token } = await mintFor(releaseJob);
  expect(await upload(standIn, token, 'widget')).toMatch(
    /^400 Non-user identities cannot create new projects/,
  );
  expect(Object.keys(standIn.projects())).toEqual(['wigdet']);
});

test('a pending publisher comes too late for a project that is there', async () => {
  const { standIn, mintFor, seed } = await start([pending]);
  seed('Widget');
  expect(await mintFor(releaseJob)).toEqual({
    status: 422,
    refused: 'invalid-pending-publisher: valid token, but project already exists',
  });
  expect(standIn.publishers()).toEqual([]);
});

test('a pending publisher of a name that nobody may have', async () => {
  const { standIn, mintFor } = await start([{ ...pending, package: 'csv' }]);
  expect((await mintFor(releaseJob)).refused).toMatch(
    /^invalid-payload: The name 'csv' isn't allowed \(conflict with Python Standard Library/,
  );
  expect(standIn.projects()).toEqual({});
});

test('a registry may have another audience, turn it off, or know nothing of it', async () => {
  const test = await start([publisher], { audience: 'testpypi' });
  test.seed('widget');
  expect(await test.mint(oidc.jwt(releaseJob, 'testpypi'))).toMatchObject({ status: 200 });
  expect(await test.mintFor(releaseJob)).toMatchObject({ status: 422 });
  await test.standIn.close();

  const off = await start([publisher], { enabled: false });
  expect((await fetch(`${off.standIn.url}_/oidc/audience`)).status).toBe(403);
  expect(await off.mintFor(releaseJob)).toEqual({
    status: 422,
    refused: 'not-enabled: github trusted publishing functionality not enabled',
  });
  expect((await fetch(`${off.standIn.url}_/oidc/mint-token`)).status).toBe(405);
  await off.standIn.close();

  running = await startPypiStandIn({ tokens: [] });
  expect((await fetch(`${running.url}_/oidc/audience`)).status).toBe(404);
  const post = await fetch(`${running.url}_/oidc/mint-token`, { method: 'POST', body: '{}' });
  expect(post.status).toBe(404);
});

test('an issuer that does not answer has no keys', async () => {
  const silent = await startOidcStandIn({ now: () => now });
  running = await startPypiStandIn({
    tokens: [],
    trustedPublishing: { issuer: silent.issuer, publishers: [publisher] },
  });
  const token = silent.jwt(releaseJob, 'pypi');
  await silent.close();
  const body = JSON.stringify({ token });
  const response = await fetch(`${running.url}_/oidc/mint-token`, { method: 'POST', body });
  expect(await response.json()).toMatchObject({ errors: [{ code: 'invalid-token' }] });
});

test('the account’s number is that of the moment when the publisher was entered', async () => {
  const { mintFor, seed } = await start([{ ...publisher, ownerId: '7' }]);
  seed('widget');
  expect(await mintFor(releaseJob)).toMatchObject({ status: 422 });
  expect(await mintFor({ ...releaseJob, claims: { repository_owner_id: '7' } })).toMatchObject({
    status: 200,
  });
  expect(accountNumber('Acme')).toBe(accountNumber('acme'));
});

test('faults befall these requests as others', async () => {
  const { standIn, mintFor, seed } = await start([publisher], {
    faults: [
      { on: { path: '/_/oidc/mint-token', nth: 1 }, fault: { kind: 'reject', status: 503, body: '{}' } },
    ],
  });
  seed('widget');
  expect(await mintFor(releaseJob)).toMatchObject({ status: 503 });
  expect(await mintFor(releaseJob)).toMatchObject({ status: 200 });
  expect(standIn.requests.map(({ path }) => path)).toEqual(['/_/oidc/mint-token', '/_/oidc/mint-token']);
});

test.each(['.github/workflows/release.yml', 'release', 'release.json'])(
  'no website takes %s as a workflow',
  async (workflow) => {
    await expect(start([{ ...publisher, workflow }])).rejects.toThrow('without a folder');
  },
);

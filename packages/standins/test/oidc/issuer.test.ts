import { createPublicKey, verify } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { accountNumber, type JobEnvironment, type OidcStandIn, startOidcStandIn } from '@lockstep/standins';
import { releaseJob } from './forged.ts';

const noon = Date.UTC(2030, 0, 1, 12);

let oidc: OidcStandIn;
beforeAll(async () => {
  oidc = await startOidcStandIn({ now: () => noon });
});
afterAll(() => oidc.close());

async function ask(environment: JobEnvironment, { query = '', token = '' } = {}) {
  const response = await fetch(`${environment.ACTIONS_ID_TOKEN_REQUEST_URL}${query}`, {
    headers: { authorization: `Bearer ${token || environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` },
  });
  return { status: response.status, body: (await response.json()) as { readonly value?: string } };
}

async function claimsFor(job: Parameters<OidcStandIn['environment']>[0], query = '&audience=pypi') {
  const { body } = await ask(oidc.environment(job), { query });
  return JSON.parse(Buffer.from(body.value?.split('.')[1] ?? '', 'base64url').toString('utf8'));
}

test('a job gets a token for the audience that it asks for, with GitHub’s claims', async () => {
  const workflow = 'acme/widget/.github/workflows/release-publish.yml@refs/tags/v1.2.3';
  const seconds = noon / 1000;
  const commit = 'a'.repeat(40);
  expect(await claimsFor({ ...releaseJob, runId: '7', attempt: '2' })).toEqual({
    iss: oidc.issuer,
    aud: 'pypi',
    sub: 'repo:acme/widget:ref:refs/tags/v1.2.3',
    jti: expect.stringMatching(/^[0-9a-f-]{36}$/),
    iat: seconds,
    nbf: seconds,
    exp: seconds + 300,
    repository: 'acme/widget',
    repository_id: accountNumber('acme/widget'),
    repository_owner: 'acme',
    repository_owner_id: accountNumber('acme'),
    repository_visibility: 'public',
    actor: 'octocat',
    actor_id: accountNumber('octocat'),
    event_name: 'workflow_dispatch',
    ref: 'refs/tags/v1.2.3',
    ref_type: 'tag',
    sha: commit,
    base_ref: '',
    head_ref: '',
    run_id: '7',
    run_number: '1',
    run_attempt: '2',
    runner_environment: 'github-hosted',
    workflow: 'release-publish.yml',
    workflow_ref: workflow,
    workflow_sha: commit,
    job_workflow_ref: workflow,
    job_workflow_sha: commit,
  });
});

test.each([
  ['an environment', { environment: 'pypi' }, { sub: 'repo:acme/widget:environment:pypi' }],
  [
    'an environment with a colon',
    { environment: 'eu:pypi' },
    { sub: 'repo:acme/widget:environment:eu%3Apypi' },
  ],
  ['a pull request', { event: 'pull_request' }, { sub: 'repo:acme/widget:pull_request' }],
  ['a branch', { ref: 'refs/heads/main' }, { ref_type: 'branch' }],
  [
    'a reusable workflow',
    { calledWorkflow: 'other/suite/.github/workflows/publish.yml@refs/tags/v1' },
    {
      job_workflow_ref: 'other/suite/.github/workflows/publish.yml@refs/tags/v1',
      workflow_ref: 'acme/widget/.github/workflows/release-publish.yml@refs/tags/v1.2.3',
    },
  ],
  ['a runner of one’s own', { selfHosted: true }, { runner_environment: 'self-hosted' }],
  ['claims of any kind', { claims: { sub: 'x', exp: 1 } }, { sub: 'x', exp: 1 }],
])('claims follow from %s', async (_, change, expected) => {
  expect(await claimsFor({ ...releaseJob, ...change })).toMatchObject(expected);
});

test('a claim can be left out', async () => {
  expect(await claimsFor({ ...releaseJob, claims: { jti: undefined } })).not.toHaveProperty('jti');
});

test('without an audience the token is for the owner, as GitHub’s is', async () => {
  expect(await claimsFor(releaseJob, '')).toMatchObject({ aud: 'https://github.com/acme' });
});

test('one environment serves jobs that differ by the audience they ask for', async () => {
  const job = (audience: string) => ({ ...releaseJob, environment: audience.replace(/:.*/, '') });
  expect(await claimsFor(job, '&audience=npm%3A127.0.0.1')).toMatchObject({ environment: 'npm' });
  expect(await claimsFor(job)).toMatchObject({ environment: 'pypi' });
});

test('a request token is for its own job, and an unknown one for none', async () => {
  const [one, other] = [oidc.environment(releaseJob), oidc.environment(releaseJob)];
  const stranger = await ask(one, { token: other.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '' });
  expect([stranger.status, stranger.body.value]).toEqual([403, undefined]);
  expect((await ask(one, { token: 'unknown' })).status).toBe(401);
  const url = one.ACTIONS_ID_TOKEN_REQUEST_URL ?? '';
  expect((await fetch(url)).status).toBe(401);
  const basic = { authorization: `Basic ${one.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` };
  expect((await fetch(url, { headers: basic })).status).toBe(401);
});

test('the address is used as it is: its version stays, and it is only read', async () => {
  const environment = oidc.environment(releaseJob);
  const url = environment.ACTIONS_ID_TOKEN_REQUEST_URL ?? '';
  const headers = { authorization: `Bearer ${environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN}` };
  const bare = await fetch(`${url.replace(/\?.*/, '')}?audience=pypi`, { headers });
  expect(bare.status).toBe(400);
  expect((await fetch(url, { method: 'POST', headers })).status).toBe(405);
});

test('the keys are where discovery says, and verify what is issued', async () => {
  const configuration = (await (
    await fetch(`${oidc.issuer}/.well-known/openid-configuration`)
  ).json()) as Record<string, string>;
  expect(configuration).toMatchObject({ issuer: oidc.issuer, jwks_uri: oidc.jwksUrl });
  const { keys } = (await (await fetch(oidc.jwksUrl)).json()) as { keys: { kid: string }[] };
  expect(keys).toHaveLength(1);
  expect(JSON.stringify(keys)).not.toContain('"d":');
  const [header = '', claims = '', signature = ''] = oidc.jwt(releaseJob, 'pypi').split('.');
  expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({
    typ: 'JWT',
    alg: 'RS256',
    kid: keys[0]?.kid,
  });
  const key = createPublicKey({ key: { ...keys[0] }, format: 'jwk' });
  const signed = Buffer.from(`${header}.${claims}`);
  expect(verify('sha256', signed, key, Buffer.from(signature, 'base64url'))).toBe(true);
});

test('other addresses are not there, and no request is remembered with what it carried', async () => {
  expect((await fetch(`${oidc.url}idtoken/unknown`)).status).toBe(401);
  expect((await fetch(`${oidc.url}keys`)).status).toBe(404);
  expect(JSON.stringify(oidc.requests)).not.toContain('audience');
});

test('the address takes fault programmes', async () => {
  const faulty = await startOidcStandIn({
    faults: [{ on: { path: /^\/idtoken\//, first: 1 }, fault: { kind: 'reject', status: 503 } }],
  });
  const environment = faulty.environment(releaseJob);
  expect((await ask(environment)).status).toBe(503);
  expect((await ask(environment)).status).toBe(200);
  await faulty.close();
});

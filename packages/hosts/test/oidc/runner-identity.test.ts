import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { reveal, type Secret } from '@lockstep/core';
import { createHttp } from '../../src/http/http.ts';
import { createRunnerIdentity, identityObstacle } from '../../src/oidc/runner-identity.ts';

const requestToken = 'request-token-of-this-job';
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = `${part({ alg: 'RS256' })}.${part({ repository: 'acme/widget' })}.c2lnbmF0dXJl`;

const running: Server[] = [];
const folders: string[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => new Promise((done) => server.close(done))));
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function serve(answer: (response: ServerResponse) => void) {
  const asked: { url: string | undefined; authorization: string | undefined }[] = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url, authorization: request.headers.authorization });
    answer(response);
  });
  running.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { asked, url: `http://127.0.0.1:${port}/idtoken/1?api-version=2.0` };
}

const inActions = { GITHUB_ACTIONS: 'true' };

function identityWith(env: Readonly<Record<string, string>>) {
  const concealed: Secret[] = [];
  const conceal = (secret: Secret) => void concealed.push(secret);
  return { concealed, identity: createRunnerIdentity({ env, http: createHttp(), conceal }) };
}

function withEndpoint(url: string, secret = requestToken) {
  return identityWith({
    ...inActions,
    ACTIONS_ID_TOKEN_REQUEST_URL: url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret,
  });
}

const json = (value: unknown) => (response: ServerResponse) => void response.end(JSON.stringify(value));

function eventFile(payload: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), 'lockstep-event-'));
  folders.push(folder);
  const file = join(folder, 'event.json');
  writeFileSync(file, typeof payload === 'string' ? payload : JSON.stringify(payload));
  return file;
}

const repository = { full_name: 'acme/widget', fork: false };
const request = (head: string) => ({ repository, pull_request: { head: { repo: { full_name: head } } } });

describe('the identity of a job', () => {
  test('is asked for one audience, and hidden before it is handed on', async () => {
    const { asked, url } = await serve(json({ value: token }));
    const { identity, concealed } = withEndpoint(url);
    const reply = await identity.token('npm:registry.example.org');
    expect(reply).toMatchObject({ kind: 'token', claims: { repository: 'acme/widget' } });
    expect(asked).toEqual([
      {
        url: '/idtoken/1?api-version=2.0&audience=npm%3Aregistry.example.org',
        authorization: `Bearer ${requestToken}`,
      },
    ]);
    expect(concealed.map(reveal)).toEqual([requestToken, token]);
    expect(JSON.stringify(reply)).not.toContain(token);
  });

  test.each([
    ['no JSON', (response: ServerResponse) => void response.end('<html>')],
    ['no token', json({ value: 5 })],
    ['a text that is no token', json({ value: 'a b c' })],
    ['an answer without end', json({ value: 'x'.repeat(200_000) })],
    ['a refusal', (response: ServerResponse) => void response.writeHead(401).end(requestToken)],
  ])('is not there when the endpoint gives %s', async (_what, answer) => {
    const { url } = await serve(answer);
    const reply = await withEndpoint(url).identity.token('pypi');
    expect(reply).toMatchObject({ kind: 'unavailable', problem: { code: 'OIDC_FAILED', rerun: true } });
    expect(JSON.stringify(reply)).not.toContain(requestToken);
  });

  test('is never asked for at another address than the runner’s', async () => {
    const other = await serve(json({ value: token }));
    const { url } = await serve((response) => void response.writeHead(302, { location: other.url }).end());
    expect(await withEndpoint(url).identity.token('pypi')).toMatchObject({
      problem: { code: 'OIDC_FAILED' },
    });
    expect(other.asked).toEqual([]);
  });

  test.each(['http://runner.example.org/token', 'ftp://127.0.0.1/', 'nonsense'])(
    'is not asked for at %s, where the request token would be seen',
    async (url) => {
      const { identity } = withEndpoint(url);
      expect(identity.obstacle).toMatchObject({ code: 'OIDC_FAILED', rerun: false });
      expect(await identity.token('pypi')).toMatchObject({ kind: 'unavailable' });
    },
  );
});

describe('a process without an identity says why', () => {
  test.each([
    ['a terminal', {}, 'OIDC_UNAVAILABLE'],
    ['Gitea', { ...inActions, GITEA_ACTIONS: 'true' }, 'OIDC_UNAVAILABLE'],
    ['Forgejo', { ...inActions, FORGEJO_ACTIONS: 'true' }, 'OIDC_UNAVAILABLE'],
    ['a job without the permission', inActions, 'OIDC_NOT_PERMITTED'],
    [
      'half of what the runner gives',
      { ...inActions, ACTIONS_ID_TOKEN_REQUEST_URL: 'https://runner.example.org/' },
      'OIDC_NOT_PERMITTED',
    ],
  ])('%s', (_what, env, code) => {
    expect(identityObstacle(env)).toMatchObject({ code });
  });

  test.each([
    ['a fork’s pull request', request('eve/widget'), 'OIDC_FORK'],
    ['a pull request of its own', request('acme/widget'), 'OIDC_NOT_PERMITTED'],
    ['an event that cannot be read', '{', 'OIDC_NOT_PERMITTED'],
    ['an event of another shape', [1], 'OIDC_NOT_PERMITTED'],
  ])('%s', (_what, payload, code) => {
    expect(identityObstacle({ ...inActions, GITHUB_EVENT_PATH: eventFile(payload) })).toMatchObject({ code });
  });

  test('and a fork of a repository is known as one', async () => {
    const { url } = await serve(json({ value: token }));
    const env = {
      ...inActions,
      ACTIONS_ID_TOKEN_REQUEST_URL: url,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: requestToken,
      GITHUB_EVENT_PATH: eventFile({ repository: { ...repository, fork: true } }),
    };
    expect(identityWith(env).identity.isFork).toBe(true);
  });
});

import { afterEach, describe, expect, test } from '@jest/globals';
import {
  type Channel,
  type ChannelContext,
  type Identity,
  problem,
  readClaims,
  reveal,
  secretOf,
} from '@lockstep/core';
import { channelKinds, companions, endpoints } from '../../src/index.ts';
import {
  cratesAudience,
  isOwnAudience,
  knownPypiAudience,
  npmAudience,
} from '../../src/trusted-publishing/audience.ts';
import { contextWith } from '../registry/loopback-context.ts';
import {
  json,
  type RecordingRegistry,
  type Responder,
  startRecordingRegistry,
} from '../registry/recording-registry.ts';

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const workflow = 'acme/widget/.github/workflows/release-publish.yml@refs/heads/main';
const jwt = `e30.${part({ repository: 'acme/widget', workflow_ref: workflow, job_workflow_ref: workflow })}.c2ln`;

function identityWith(isFork = false) {
  const audiences: string[] = [];
  const identity: Identity = {
    isFork,
    token: async (audience) => {
      audiences.push(audience);
      return { kind: 'token', secret: secretOf('identity token', jwt), claims: readClaims(jwt) };
    },
  };
  return { identity, audiences };
}

let running: RecordingRegistry | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

const addresses: Readonly<Record<string, (url: string) => object>> = {
  npm: (url) => ({ registry: url }),
  pypi: (url) => ({ upload: `${url}legacy/`, index: `${url}simple/` }),
  crates: (url) => ({ index: `sparse+${url}`, api: url }),
};

function channelAt(kind: string, url: string): Channel {
  const found = channelKinds.find((each) => each.kind === kind);
  const settings = found?.settings.parse({ ...addresses[kind]?.(url), 'trusted-publishing': true });
  if (found === undefined || settings === undefined) throw new Error(`no kind ${kind}`);
  return found.open(kind, { artifacts: ['*'], ...settings });
}

async function mintFrom(kind: string, respond: Responder, isFork = false) {
  running = await startRecordingRegistry((request, url) =>
    request.path === '/_/oidc/audience' ? json(200, { audience: 'pypi' }) : respond(request, url),
  );
  const { identity, audiences } = identityWith(isFork);
  const context: ChannelContext = contextWith(new Map());
  const minted = await channelAt(kind, running.url).trusted?.mint('@acme/widget', identity, context);
  const requests = running.requests.filter(({ path }) => path !== '/_/oidc/audience');
  return { minted, audiences, requests };
}

const token = 'a-credential-of-the-registry';
const kinds = ['npm', 'pypi', 'crates'];

describe('an identity token', () => {
  test('goes to npm in the header, to the place of one package', async () => {
    const { minted, audiences, requests } = await mintFrom('npm', () => json(201, { token }));
    expect(minted).toMatchObject({ kind: 'minted', lifeMs: 600_000 });
    expect(audiences).toEqual(['npm:127.0.0.1']);
    expect(requests).toMatchObject([
      {
        method: 'POST',
        path: '/-/npm/v1/oidc/token/exchange/package/@acme%2fwidget',
        headers: { authorization: `Bearer ${jwt}` },
      },
    ]);
  });

  test.each([
    ['pypi', '/_/oidc/mint-token', { token: jwt }, 'pypi', 900_000],
    ['crates', '/api/v1/trusted_publishing/tokens', { jwt }, 'crates.io', 1_800_000],
  ])('goes to %s in the body', async (kind, path, body, audience, lifeMs) => {
    const { minted, audiences, requests } = await mintFrom(kind, () => json(200, { token }));
    expect(minted).toMatchObject({ kind: 'minted', lifeMs });
    expect(audiences).toEqual([audience]);
    const [request] = requests;
    expect([request?.path, JSON.parse(Buffer.from(request?.body ?? '').toString())]).toEqual([path, body]);
    expect(request?.headers.authorization).toBeUndefined();
  });

  test.each(kinds)('brings a credential that %s gave, hidden in the result', async (kind) => {
    const { minted } = await mintFrom(kind, () => json(200, { token }));
    expect(minted?.kind === 'minted' && reveal(minted.secret)).toBe(token);
    expect(JSON.stringify(minted)).not.toContain(token);
  });
});

const errors = (code: string, description: string) => ({
  message: 'Token request failed',
  errors: [{ code, description }],
});
const detail = (text: string) => ({ errors: [{ detail: text }] });

describe('a refusal', () => {
  test.each<[string, number, object, string]>([
    ['npm', 404, { message: 'OIDC token exchange error - package not found' }, 'TRUSTED_PUBLISHER_UNKNOWN'],
    ['npm', 401, { message: 'OIDC token exchange error - unauthorized' }, 'TRUSTED_REFUSED'],
    ['npm', 405, {}, 'TRUSTED_UNSUPPORTED'],
    [
      'pypi',
      422,
      errors(
        'invalid-publisher',
        'valid token, but no corresponding publisher (Publisher with matching claims was not found)',
      ),
      'TRUSTED_PUBLISHER_UNKNOWN',
    ],
    [
      'pypi',
      422,
      errors(
        'invalid-publisher',
        "valid token, but no corresponding publisher (The job_workflow_ref claim does not match, expecting one of ['a'], got 'b')",
      ),
      'TRUSTED_REUSABLE',
    ],
    [
      'pypi',
      422,
      errors(
        'invalid-publisher',
        "no corresponding publisher (Check failed for required claim 'repository_owner')",
      ),
      'TRUSTED_REPOSITORY',
    ],
    [
      'pypi',
      422,
      errors(
        'invalid-publisher',
        "no corresponding publisher (Check failed for optional claim 'environment')",
      ),
      'TRUSTED_ENVIRONMENT',
    ],
    [
      'pypi',
      422,
      errors(
        'invalid-publisher',
        "no corresponding publisher (Publishing from a workflow invoked via 'pull_request_target' is not supported.)",
      ),
      'TRUSTED_EVENT',
    ],
    [
      'pypi',
      422,
      errors('invalid-pending-publisher', 'valid token, but project already exists'),
      'TRUSTED_PENDING',
    ],
    ['pypi', 422, errors('invalid-reuse-token', 'invalid token: already used'), 'TRUSTED_REFUSED'],
    [
      'pypi',
      422,
      errors('not-enabled', 'GitHub trusted publishing functionality not enabled'),
      'TRUSTED_REFUSED',
    ],
    ['pypi', 404, {}, 'TRUSTED_UNSUPPORTED'],
    [
      'crates',
      400,
      detail('No Trusted Publishing config found for repository `acme/widget`.'),
      'TRUSTED_REPOSITORY',
    ],
    [
      'crates',
      400,
      detail(
        'The Trusted Publishing config for repository `acme/widget` does not match the repository owner ID (5) in the JWT. Expected owner IDs: 6.',
      ),
      'TRUSTED_REPOSITORY',
    ],
    [
      'crates',
      400,
      detail(
        'The Trusted Publishing config for repository `a/b` does not match the workflow filename `c.yml` in the JWT. Expected workflow filenames: `d.yml`',
      ),
      'TRUSTED_WORKFLOW',
    ],
    [
      'crates',
      400,
      detail(
        'The Trusted Publishing config for repository `a/b` requires an environment, but the JWT does not specify one. Expected environments: `x`',
      ),
      'TRUSTED_ENVIRONMENT',
    ],
    [
      'crates',
      400,
      detail(
        'Trusted Publishing does not support the `workflow_run` event trigger due to security concerns.',
      ),
      'TRUSTED_EVENT',
    ],
    ['crates', 400, detail('JWT has already been used'), 'TRUSTED_REFUSED'],
    ['crates', 302, {}, 'TRUSTED_REFUSED'],
    ...kinds.flatMap((kind): [string, number, object, string][] => [
      [kind, 503, {}, 'TRUSTED_UNANSWERED'],
      [kind, 429, {}, 'THROTTLED'],
      [kind, 200, { token: 5 }, 'TRUSTED_UNANSWERED'],
      [kind, 200, { token: 'two words' }, 'TRUSTED_UNANSWERED'],
    ]),
  ])('of %s with HTTP %i %j is %s', async (kind, status, body, code) => {
    const { minted } = await mintFrom(kind, () => json(status, body));
    expect(minted?.kind === 'refused' && minted.problems.map((each) => each.code)).toEqual([code]);
  });

  test('shows the claims and never the identity token, even if the registry does', async () => {
    const { minted } = await mintFrom('pypi', () => json(422, errors('invalid-publisher', `got ${jwt}`)));
    const said = JSON.stringify(minted);
    expect(said).toContain(
      'it was sent repository acme/widget, workflow_ref acme/widget/.github/workflows/release-publish.yml',
    );
    expect(said).not.toContain(jwt);
  });

  test('of a fork, which nobody registers, says that', async () => {
    const { minted } = await mintFrom(
      'crates',
      () => json(400, detail('No Trusted Publishing config found for repository `x/y`.')),
      true,
    );
    expect(minted).toMatchObject({
      problems: [{ code: 'OIDC_FORK', message: expect.stringContaining('is a fork') }],
    });
  });

  test('that is known beforehand is not asked for', async () => {
    const unavailable: Identity = {
      isFork: false,
      token: async () => ({ kind: 'unavailable', problem: problem('OIDC_NOT_PERMITTED', 'no') }),
    };
    running = await startRecordingRegistry(() => json(200, { token }));
    const minted = await channelAt('crates', running.url).trusted?.mint(
      '',
      unavailable,
      contextWith(new Map()),
    );
    expect(minted).toMatchObject({
      kind: 'refused',
      problems: [{ code: 'OIDC_NOT_PERMITTED', where: { target: 'crates' } }],
    });
    expect(running.requests).toEqual([]);
  });
});

describe('for whom an identity token is made', () => {
  test('follows from the public registries’ own names', () => {
    expect(knownPypiAudience(endpoints.pypi)).toBe('pypi');
    expect(knownPypiAudience(companions.pypiTrial)).toBe('testpypi');
    expect(cratesAudience(companions.cratesApi)).toBe('crates.io');
    expect(npmAudience(endpoints.npm)).toBe(`npm:${new URL(endpoints.npm).hostname}`);
  });

  test('is no other service that an index names', () => {
    const upload = 'https://index.example.org/legacy/';
    for (const audience of [
      'pypi',
      'TestPyPI',
      'crates.io',
      'sts.amazonaws.com',
      'sigstore',
      'npm:x',
      'a b',
      '',
    ])
      expect([audience, isOwnAudience(audience, upload)]).toEqual([audience, false]);
    expect(isOwnAudience('example-index', upload)).toBe(true);
    expect(cratesAudience('https://rust.example.org/')).toBe('rust.example.org');
  });
});

test.each(kinds)('%s without the key publishes as ever', (kind) => {
  const found = channelKinds.find((each) => each.kind === kind);
  const settings = found?.settings.parse(addresses[kind]?.('http://127.0.0.1:1/'));
  expect(found?.open(kind, { artifacts: ['*'], ...settings }).trusted).toBeUndefined();
});

test.each([
  [true, true],
  [{}, true],
  [{ workflow: 'release.yml', environment: 'npm' }, true],
  [false, false],
  [{ workflow: '.github/workflows/release.yml' }, false],
  [{ workflow: 'release' }, false],
  [{ enviroment: 'npm' }, false],
])('the key takes %j: %s', (value, isTaken) => {
  const npm = channelKinds.find(({ kind }) => kind === 'npm');
  expect(npm?.settings.safeParse({ 'trusted-publishing': value }).success).toBe(isTaken);
});

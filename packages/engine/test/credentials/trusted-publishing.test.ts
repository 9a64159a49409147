import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { reveal } from '@lockstep/core';
import { preflight } from '../../src/preflight.ts';
import { publish } from '../../src/publish/publish.ts';
import type { ReleaseSession } from '../../src/release-session.ts';
import { verify } from '../../src/verify.ts';
import { type Scene, type SessionOptions, seedAll, startScene, trustedJob } from './trusted-scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await startScene();
});
afterEach(() => scene.close());

const release = (session: ReleaseSession) => publish(session, { skipRehearsal: true, waitMs: 1000 });
const codesOf = ({ problems }: { readonly problems: readonly { readonly code: string }[] }) =>
  problems.map(({ code }) => code);

function versions() {
  return {
    npm: Object.keys(scene.npm.packages().widget?.versions ?? {}),
    pypi: Object.keys(scene.pypi.projects().widget?.releases ?? {}),
    crates: Object.keys(scene.crates.crates().widget?.versions ?? {}),
  };
}

const released = ['0.1.0', '1.0.0'];

describe('a release by the job’s identity', () => {
  test('lands on every registry without any token, and gives back what can be given back', async () => {
    seedAll(scene);
    const { report, exit } = await release(scene.session());
    expect(codesOf(report)).toEqual([]);
    expect(exit).toBe(0);
    expect(versions()).toEqual({ npm: released, pypi: released, crates: released });
    const exchanges = scene.crates.requests.filter(({ path }) => path.endsWith('/trusted_publishing/tokens'));
    expect(exchanges.map(({ method, status }) => [method, status])).toEqual([
      ['POST', 200],
      ['DELETE', 204],
      ['POST', 200],
      ['DELETE', 204],
    ]);
  });

  test('says who the registries trust, and proves no more than follows', async () => {
    seedAll(scene);
    const { proofs, problems, notes } = await preflight(scene.session());
    expect(problems).toEqual([]);
    expect(
      proofs.map(({ channel, secret, strength, identity }) => [channel, secret, strength, identity]),
    ).toEqual(
      ['npm', 'pypi', 'crates'].map((channel) => [
        channel,
        'trusted publishing',
        'identity only',
        'release-publish.yml of acme/widget, environment release',
      ]),
    );
    expect(notes).toContain('crates: credentials of trusted publishing may not yank, or create a crate');
    expect(versions()).toEqual({ npm: ['0.1.0'], pypi: ['0.1.0'], crates: ['0.1.0'] });
  });

  test('shows neither request token, identity token nor credential anywhere', async () => {
    seedAll(scene);
    const session = scene.session();
    const { report } = await release(session);
    const shown = JSON.stringify([report, await session.ledger.read(), scene.logged]);
    const secrets = scene.concealed.map(reveal);
    expect(new Set(scene.concealed.map(({ name }) => name))).toEqual(
      new Set(['ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'identity token', 'trusted publishing']),
    );
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
    expect(shown).toContain('trusted publishing');
  });

  test('asks for no identity when it only looks', async () => {
    seedAll(scene);
    await verify(scene.session());
    expect(scene.oidc.requests).toEqual([]);
  });
});

describe('what keeps a registry from giving a credential is told by its code', () => {
  const cases: readonly [string, SessionOptions, string][] = [
    [
      'another workflow file',
      { kinds: ['crates'], job: { ...trustedJob, workflow: 'other.yml' } },
      'TRUSTED_WORKFLOW',
    ],
    [
      'another environment',
      { kinds: ['crates'], job: { ...trustedJob, environment: 'staging' } },
      'TRUSTED_ENVIRONMENT',
    ],
    [
      'another repository',
      { kinds: ['crates'], job: { ...trustedJob, repository: 'eve/widget' } },
      'TRUSTED_REPOSITORY',
    ],
    [
      'an event that is refused',
      { kinds: ['crates'], job: { ...trustedJob, event: 'workflow_run' } },
      'TRUSTED_EVENT',
    ],
    [
      'another workflow file',
      { kinds: ['pypi'], job: { ...trustedJob, workflow: 'other.yml' } },
      'TRUSTED_PUBLISHER_UNKNOWN',
    ],
    [
      'an event that is refused',
      { kinds: ['pypi'], job: { ...trustedJob, event: 'pull_request_target' } },
      'TRUSTED_EVENT',
    ],
    [
      'a reusable workflow of another repository',
      {
        kinds: ['pypi'],
        job: {
          ...trustedJob,
          calledWorkflow: 'suite/flows/.github/workflows/release-publish.yml@refs/tags/v1',
        },
      },
      'TRUSTED_REUSABLE',
    ],
    [
      'another workflow file',
      { kinds: ['npm'], job: { ...trustedJob, workflow: 'release-publish.yaml' } },
      'TRUSTED_PUBLISHER_UNKNOWN',
    ],
    ['a self-hosted runner', { kinds: ['npm'], job: { ...trustedJob, selfHosted: true } }, 'TRUSTED_RUNNER'],
    [
      'a configuration that names another file',
      { kinds: ['npm'], terms: { workflow: 'publish.yml' } },
      'TRUSTED_WORKFLOW',
    ],
    [
      'a configuration that names another environment',
      { kinds: ['pypi'], terms: { environment: 'pypi' } },
      'TRUSTED_ENVIRONMENT',
    ],
    ['a job without the permission', { kinds: ['npm'], env: {} }, 'OIDC_NOT_PERMITTED'],
    [
      'a token of another issuer',
      { kinds: ['crates'], job: { ...trustedJob, claims: { iss: 'https://issuer.example' } } },
      'TRUSTED_REFUSED',
    ],
  ];

  test.each(cases)('%s (%j): %s', async (_what, options, code) => {
    seedAll(scene);
    const { problems, ok } = await preflight(scene.session(options));
    expect([codesOf({ problems }), ok]).toEqual([[code], false]);
  });

  test('a refusal names what was sent beside what the configuration expects', async () => {
    seedAll(scene);
    const job = { ...trustedJob, repository: 'eve/widget' };
    const { problems } = await preflight(
      scene.session({ kinds: ['crates'], job, terms: { environment: 'release' } }),
    );
    expect(problems[0]?.message).toMatch(
      /it was sent repository eve\/widget, workflow_ref eve\/widget\/\.github\/workflows\/release-publish\.yml@refs\/heads\/main, environment release, ref refs\/heads\/main, event workflow_dispatch; lockstep\.yaml expects environment release/,
    );
  });

  test('nothing is written by a run that meets it', async () => {
    seedAll(scene);
    const job = { ...trustedJob, workflow: 'other.yml' };
    const { exit } = await release(scene.session({ job }));
    expect(exit).toBe(1);
    expect(versions()).toEqual({ npm: ['0.1.0'], pypi: ['0.1.0'], crates: ['0.1.0'] });
  });
});

describe('a package that no registry knows yet', () => {
  test.each(['npm', 'crates'])('cannot be created on %s', async (kind) => {
    const { problems } = await preflight(scene.session({ kinds: [kind] }));
    expect(codesOf({ problems })).toEqual(['TRUSTED_PACKAGE_NEW']);
    expect(scene.oidc.requests).toEqual([]);
  });

  test('is created on PyPI from its pending publisher, and only by the release itself', async () => {
    scene.pypi.setPublishers([
      { package: 'widget', ...trustedJob, environment: 'release', pendingFor: 'ada' },
    ]);
    const proven = await preflight(scene.session({ kinds: ['pypi'] }));
    expect(codesOf(proven)).toEqual([]);
    expect(proven.proofs).toMatchObject([{ strength: 'not provable here' }]);
    expect(scene.pypi.projects()).toEqual({});
    expect((await release(scene.session({ kinds: ['pypi'] }))).exit).toBe(0);
    expect(versions().pypi).toEqual(['1.0.0']);
  });

  test('takes the token that the configuration names beside, said aloud', async () => {
    const session = scene.session({ kinds: ['npm', 'crates'], withTokens: true });
    const { report, exit } = await release(session);
    expect([exit, codesOf(report)]).toEqual([0, []]);
    expect(report.warnings?.map(({ code }) => code)).toEqual(['TRUSTED_FALLBACK', 'TRUSTED_FALLBACK']);
    expect(report.proofs.map(({ secret, reason }) => [secret, reason.split(':', 1)[0]])).toEqual([
      ['NPM_TOKEN', 'token, because TRUSTED_PACKAGE_NEW'],
      ['CRATES_TOKEN', 'token, because TRUSTED_PACKAGE_NEW'],
    ]);
    expect(scene.logged.join('\n')).toContain('npm uses NPM_TOKEN, because trusted publishing failed');
    expect(versions()).toMatchObject({ npm: ['1.0.0'], crates: ['1.0.0'] });
  });
});

test('a token beside is left alone where trusted publishing works', async () => {
  seedAll(scene);
  const { report, exit } = await release(scene.session({ withTokens: true }));
  expect([exit, report.warnings]).toEqual([0, undefined]);
  expect(report.proofs.map(({ secret }) => secret)).toEqual(Array(3).fill('trusted publishing'));
});

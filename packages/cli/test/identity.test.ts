import { describe, expect, test } from '@jest/globals';
import { identify, identifyBuild, startersOf } from '../src/identity.ts';
import { knownSecrets } from '../src/known-secrets.ts';
import { defaultOptions } from '../src/options.ts';

const workflow = {
  GITHUB_SERVER_URL: 'http://127.0.0.1:3000',
  GITHUB_REPOSITORY: 'grove/trees',
  GITHUB_RUN_ID: '77',
  GITHUB_RUN_ATTEMPT: '2',
};
const run = 'http://127.0.0.1:3000/grove/trees/actions/runs/77';

describe('a run', () => {
  test('of a workflow is one run for all its jobs, and another at each attempt', () => {
    expect(identify(defaultOptions, { ...workflow, GITHUB_ACTOR: 'ada' })).toEqual({
      run: `${run}/attempts/2`,
      operator: 'ada',
    });
  });

  test('was started by whoever started it first, and by whoever started it again', () => {
    const env = { GITHUB_ACTOR: 'ada', GITHUB_TRIGGERING_ACTOR: 'hopper', USER: 'runner' };
    expect(startersOf(env)).toEqual(['ada', 'hopper']);
    expect(startersOf({ USER: 'ada' })).toEqual([]);
  });

  test('of a terminal is like no other', () => {
    const runs = [1, 2, 3].map(() => identify(defaultOptions, { USER: 'ada' }).run);
    expect(new Set(runs).size).toBe(3);
  });

  test.each([
    ['who is named', 'grace', { GITHUB_ACTOR: 'ada' }, 'grace'],
    [
      'who started the workflow again',
      undefined,
      { GITHUB_TRIGGERING_ACTOR: 'hopper', GITHUB_ACTOR: 'ada' },
      'hopper',
    ],
    ['who pushed', undefined, { GITHUB_ACTOR: 'ada', USER: 'runner' }, 'ada'],
    ['who is logged in', undefined, { USER: 'ada' }, 'ada'],
  ])('is answered for by %s', (_, operator, env, expected) => {
    expect(identify({ ...defaultOptions, operator }, env).operator).toBe(expected);
  });

  test('is always answered for by somebody', () => {
    expect(identify(defaultOptions, { GITHUB_ACTOR: ' ' }).operator).not.toBe('');
  });
});

describe('a build', () => {
  test('is the workflow’s run and attempt, or local', () => {
    expect(identifyBuild(workflow)).toEqual({ run, attempt: 2 });
    expect(identifyBuild({})).toEqual({ run: 'local', attempt: 1 });
    expect(identifyBuild({ ...workflow, GITHUB_RUN_ATTEMPT: 'x' }).attempt).toBe(1);
  });

  test.each([
    [{ GITHUB_WORKFLOW_REF: 'grove/trees/.github/workflows/release.yml@refs/tags/v1@2' }, 'release.yml'],
    [{ GITHUB_WORKFLOW_REF: 'grove/trees/.gitea/workflows/r.yaml@main', GITHUB_WORKFLOW: 'x.yml' }, 'r.yaml'],
    [{ GITHUB_WORKFLOW: 'release.yml' }, 'release.yml'],
    [{ GITHUB_WORKFLOW: 'Release everything' }, undefined],
    [{ GITHUB_WORKFLOW_REF: 'nonsense' }, undefined],
  ])('names the file of its workflow: %j', (env, expected) => {
    expect(identifyBuild({ ...workflow, ...env }).workflow).toBe(expected);
    expect(identifyBuild(env).workflow).toBeUndefined();
  });
});

describe('what is hidden in all output', () => {
  test.each(['NPM_TOKEN', 'MY_SECRET', 'DB_PASSWORD', 'SIGNING_KEY', 'gh_pat', 'AWS_CREDENTIAL'])(
    '%s is',
    (name) => {
      expect(knownSecrets({ [name]: 'long-enough' }).map((secret) => secret.name)).toEqual([name]);
    },
  );

  test.each([
    ['TOKEN_COUNT', 'long-enough'],
    ['NPM_TOKEN', 'short'],
    ['PATH', 'long-enough'],
  ])('%s=%s is not', (name, value) => {
    expect(knownSecrets({ [name]: value })).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { LockstepError } from '@lockstep/core';
import { resultsIn, tipsOfNeeds } from '../../src/handover/needed-results.ts';

interface Need {
  readonly result?: string;
  readonly outputs?: Readonly<Record<string, string>>;
}

const needs = (jobs: Readonly<Record<string, Need>>) =>
  JSON.stringify(
    Object.fromEntries(
      Object.entries(jobs).map(([id, need]) => [id, { result: 'success', outputs: {}, ...need }]),
    ),
  );
const brings = (...files: readonly string[]): Need => ({
  outputs: { result: JSON.stringify(Object.fromEntries(files.map((file) => [file, { schema: 1 }]))) },
});

function codesOf(text: string): readonly string[] {
  try {
    return resultsIn(text).map(({ file }) => file);
  } catch (error) {
    if (error instanceof LockstepError) return error.problems.map(({ code }) => code);
    throw error;
  }
}

describe('the results of the jobs that a job needs', () => {
  test('are the files that each job may bring', () => {
    const all = needs({
      resolve: { outputs: { release: 'v1.0.0' } },
      gates: brings('gates.json'),
      'gates-host': brings('gates-host.json'),
      rehearse: brings('rehearsal.json'),
      'preflight-npm': brings('preflight-npm.json'),
      'preflight-release': brings('preflight-github-release.json'),
      'install-testpypi': brings('install-testpypi.json'),
    });
    expect(codesOf(all)).toEqual([
      ...['gates.json', 'gates-host.json', 'rehearsal.json', 'preflight-npm.json'],
      ...['preflight-github-release.json', 'install-testpypi.json'],
    ]);
  });

  // Gates, rehearsals and installations run other people's code, which can write what it likes into its job's outputs.
  test.each([
    ['gates', 'gates-host.json'],
    ['gates', 'preflight-npm.json'],
    ['gates', 'rehearsal.json'],
    ['gates-host', 'gates.json'],
    ['rehearse', 'preflight.json'],
    ['rehearse', 'gates.json'],
    ['install-testpypi', 'rehearsal.json'],
    ['preflight-npm', 'install-npm.json'],
    ['preflight-npm', '../preflight-npm.json'],
    ['preflight-npm', 'preflight-../../x.json'],
    ['rehearse', '__proto__.json'],
  ])('are refused where the job %s brings %s', (job, file) => {
    expect(codesOf(needs({ [job]: brings(file) }))).toEqual(['RESULT_INVALID']);
  });

  test.each([
    ['no JSON', 'rubbish'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['a result that is no JSON', needs({ rehearse: { outputs: { result: 'no value at all' } } })],
    ['a result that is a list', needs({ rehearse: { outputs: { result: '[]' } } })],
    ['one file twice', needs({ gates: brings('gates.json'), 'gate-two': brings('gates.json') })],
  ])('are refused where they are %s', (_, text) => {
    expect(codesOf(text)).toEqual(['RESULT_INVALID']);
  });

  test('are those of jobs that succeeded, and of jobs whose ids say what they do', () => {
    const failed = { ...brings('preflight-npm.json'), result: 'failure' };
    const skipped = { result: 'skipped', outputs: { result: 'no value at all' } };
    expect(codesOf(needs({ 'preflight-npm': failed, 'preflight-pypi': skipped }))).toEqual([]);
    expect(codesOf(needs({ build: brings('rehearsal.json') }))).toEqual([]);
    expect(codesOf('{"rehearse":null,"gates":7,"install-a":{"result":"success","outputs":[]}}')).toEqual([]);
  });
});

describe('the tips that earlier jobs left', () => {
  const tip = `3:${'a'.repeat(64)}`;

  test('are those of jobs that succeeded', () => {
    const anchored = (result: string, text: string) => ({ result, outputs: { 'ledger-anchor': text } });
    expect(tipsOfNeeds(undefined)).toEqual([]);
    const text = needs({
      record: anchored('success', tip),
      resolve: anchored('success', ''),
      'publish-npm': anchored('skipped', 'no value at all'),
    });
    expect(tipsOfNeeds(text)).toEqual([tip]);
    expect(() => tipsOfNeeds(needs({ record: anchored('success', 'rubbish') }))).toThrow(LockstepError);
  });
});

import { describe, expect, test } from '@jest/globals';
import { nextStep, type Standing } from '../../src/checkpoint/next-step.ts';
import { dispatchOf, publishWorkflow } from '../../src/checkpoint/publish-workflow.ts';

const dispatch = dispatchOf('.github/workflows/release-publish.yml', 'v1.2.3', false);
const standing: Standing = {
  stage: 'ready',
  next: 'lockstep publish',
  isIncident: false,
  target: undefined,
  dispatch: undefined,
  lacksCredentials: false,
};

describe('what comes next', () => {
  test.each<[string, Partial<Standing>, string, string]>([
    ['the command that the engine names', {}, 'command', 'lockstep publish'],
    [
      'with the tag where it has to be told',
      { target: 'v1.2.3' },
      'command',
      'lockstep publish --target v1.2.3',
    ],
    ['the command still, where its credentials are here', { dispatch }, 'command', 'lockstep publish'],
    [
      'the dispatch, where only the workflow has them',
      { dispatch, lacksCredentials: true },
      'person',
      'dispatch release-publish.yml with release-tag=v1.2.3, rehearsal=false: gh workflow run release-publish.yml -f release-tag=v1.2.3 -f rehearsal=false',
    ],
    [
      'a rehearsal needs no credential',
      { next: 'lockstep rehearse', stage: 'sealed', dispatch, lacksCredentials: true },
      'command',
      'lockstep rehearse',
    ],
    ['an incident is a person’s', { next: 'lockstep verify', isIncident: true }, 'person', 'lockstep verify'],
    [
      'a rollback that was interrupted goes on',
      { next: 'lockstep rollback --apply', stage: 'rolling back', target: 'v1.2.3' },
      'command',
      'lockstep rollback --apply --target v1.2.3',
    ],
    ['nothing', { next: undefined, stage: 'rolled back' }, 'none', 'the release is rolled back'],
  ])('%s', (_, more, kind, text) => {
    expect(nextStep({ ...standing, ...more })).toMatchObject({ kind, text });
  });

  test('a tag that a shell would read otherwise is in no command', () => {
    expect(dispatchOf('.github/workflows/p.yml', 'v1;rm', true)).not.toHaveProperty('command');
    expect(dispatchOf('.gitea/workflows/p.yml', 'v1', true)).not.toHaveProperty('command');
  });
});

describe('the workflow that publishes', () => {
  const stub = 'on:\n  workflow_dispatch:\n    inputs:\n      release-tag: {}\njobs:\n  publish:\n';
  const uses = '    uses: o/r/.github/workflows/lockstep-publish.yml@0000 # v1\n';
  const find = (files: Readonly<Record<string, string>>) =>
    publishWorkflow({
      glob: async (pattern: string) =>
        Object.keys(files).filter(
          (file) =>
            file.startsWith(pattern.split('*')[0] ?? '') && file.endsWith(pattern.split('*')[1] ?? ''),
        ),
      readText: async (file: string) => files[file],
    } as unknown as Parameters<typeof publishWorkflow>[0]);

  test.each<[string, Readonly<Record<string, string>>, string | undefined]>([
    ['none', {}, undefined],
    ['a stub on GitHub', { '.github/workflows/go.yml': stub + uses }, '.github/workflows/go.yml'],
    [
      'inline jobs on Gitea',
      { '.gitea/workflows/p.yaml': `${stub}      - uses: o/r/actions/publish-channel@0\n` },
      '.gitea/workflows/p.yaml',
    ],
    ['a build is none', { '.github/workflows/release.yml': stub }, undefined],
    ['a comment is none', { '.github/workflows/x.yml': `${stub}# ${uses}` }, undefined],
  ])('%s', async (_, files, expected) => {
    expect(await find(files)).toBe(expected);
  });
});

import { describe, expect, test } from '@jest/globals';
import { stagesOfCall } from '../../src/workflows/deeds/reusable-workflow.ts';
import { findingsIn } from './repository-of-files.ts';
import { templateSets } from './templates.ts';

const file = '.github/workflows/release-publish.yml';
const built = templateSets.github?.['.github/workflows/release.yml'] ?? '';
const uses = (name: string) => `acme/tools/.github/workflows/lockstep-${name}.yml@${'0'.repeat(40)}`;

/** A stub that calls the workflow that publishes. */
const stub = `name: release-publish
on:
  workflow_dispatch:
    inputs:
      release-tag: { description: The tag, type: string }
      rehearsal: { description: Whether to rehearse alone, type: boolean, default: true }
permissions: {}
jobs:
  publish:
    permissions:
      contents: write
    uses: ${uses('publish')}
    with:
      release-tag: \${{ inputs.release-tag }}
      rehearsal: \${{ inputs.rehearsal }}
    secrets:
      NPM_TOKEN: \${{ secrets.NPM_TOKEN }}
`;

const found = (text: string, more: object = {}) =>
  findingsIn({ [file]: text, '.github/workflows/release.yml': built }, more);

describe('a stub that calls a workflow of the suite', () => {
  test('is as good as the jobs that it calls', async () => {
    expect(await found(stub)).toEqual([]);
  });

  test.each([
    ['a push that starts it', stub.replace('on:\n', 'on:\n  push:\n'), 'WORKFLOW_TRIGGER', 3],
    ['no input for the tag', stub.replaceAll('release-tag', 'note'), 'WORKFLOW_TARGET_INPUT', 3],
    ['publishing by default', stub.replace('default: true', 'default: false'), 'WORKFLOW_REHEARSAL_INPUT', 6],
    [
      'an answer that reaches nobody',
      stub.replace(/ {6}rehearsal: \$.*\n/, ''),
      'WORKFLOW_REHEARSAL_INPUT',
      6,
    ],
    ['all secrets', stub.replace(/secrets:\n.*\n/, 'secrets: inherit\n'), 'WORKFLOW_SECRETS_WIDE', 16],
    ['a branch for a pin', stub.replace(`@${'0'.repeat(40)}`, '@main'), 'WORKFLOW_ACTION_UNPINNED', 12],
    [
      'a group that cancels',
      stub.replace('jobs:', 'concurrency: { group: release, cancel-in-progress: true }\njobs:'),
      'WORKFLOW_CANCELS',
      8,
    ],
  ])('is found out with %s', async (_, text, code, line) => {
    expect(await found(text)).toEqual([`${code} ${file}:${line}`]);
  });

  test('publishes what the workflow seals that the configuration names, which has to be there', async () => {
    expect(await findingsIn({ [file]: stub })).toEqual([`WORKFLOW_MISSING ${file}:12`]);
  });

  test('may be started by a tag where the configuration says so', async () => {
    const byTag = stub.replace(/ {2}workflow_dispatch:\n(?: {4,}.*\n)+/, '  push: { tags: ["v*"] }\n');
    const text = byTag
      .replace('inputs.release-tag', 'github.ref_name')
      .replace(/ {6}rehearsal:.*\n/, '      rehearsal: false\n');
    expect(await found(text, { release: { trigger: 'tag' } })).toEqual([]);
    expect(await found(text)).toEqual([`WORKFLOW_TRIGGER ${file}:3`]);
  });
});

test.each([
  [uses('check'), true],
  [uses('verify').replace('acme', 'https://git.example.org/acme'), true],
  [uses('publish').replace('.github', '.gitea'), true],
  [uses('toString'), false],
  [uses('other'), false],
  ['./.github/workflows/lockstep-publish.yml', false],
  ['acme/tools/lockstep-publish.yml@main', false],
])('%s is a workflow of the suite: %s', (text, isOne) => {
  expect(stagesOfCall(text) !== undefined).toBe(isOne);
});

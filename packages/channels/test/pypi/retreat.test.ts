import { expect, test } from '@jest/globals';
import type { Observed, Target } from '@lockstep/core';
import { companions } from '../../src/endpoints.ts';
import { retreatOf } from '../../src/pypi/retreat.ts';

const target: Target = {
  key: 'pypi:x',
  channel: 'pypi',
  kind: 'version',
  artifact: {
    file: 'dist/my_tool-1.2.3.tar.gz',
    digest: { sha256: '', sha512: '', size: 0 },
    channels: ['pypi'],
    package: { ecosystem: 'pypi', name: 'My.Tool', version: '1.2.3', needs: [], commands: [] },
  },
  title: 'my_tool-1.2.3.tar.gz',
  needs: [],
};
const there: Observed = { state: 'present', digest: {}, yanked: false };

test.each([
  ['the public index', companions.pypiIndex],
  ['its trial', companions.pypiTrialIndex],
])('on %s a person yanks it, on a page that is named', (_, index) => {
  const { steps, byHand } = retreatOf(target, there, { index });
  expect([steps, byHand]).toEqual([[], [expect.stringContaining('“Yank”')]]);
  expect(byHand[0]).toContain(new URL('/manage/project/my-tool/releases/', index).href);
});

test('elsewhere no page is made up', () => {
  const { byHand } = retreatOf(target, there, { index: 'https://packages.example.org/simple/' });
  expect(byHand).toEqual([expect.not.stringContaining('/manage/')]);
});

test.each<Observed>([{ ...there, yanked: true }, { state: 'absent' }])(
  'nothing is left of %j',
  (observed) => {
    expect(retreatOf(target, observed, { index: companions.pypiIndex }).byHand).toEqual([]);
  },
);

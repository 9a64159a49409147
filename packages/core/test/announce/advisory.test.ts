import { expect, test } from '@jest/globals';
import { advisoryFor, draftAdvisory, isUnwritten } from '../../src/announce/advisory.ts';

const mended = [
  { ecosystem: 'pypi', name: 'leafsum', version: '1.2.3' },
  { ecosystem: 'homebrew', name: 'leafsum', version: '1.2.3' },
];
const known = (description: string, id = 'GHSA-aaaa-bbbb-cccc') =>
  ({ id, summary: '', description, state: 'draft', isReport: false, url: '' }) as const;

test('a draft names the release, its packages in the database’s words, and nothing else', () => {
  const draft = draftAdvisory('v1.2.3', 'high', mended);
  expect(draft.packages).toEqual([
    { ecosystem: 'pip', name: 'leafsum', vulnerable: '< 1.2.3', patched: '1.2.3' },
    { ecosystem: 'other', name: 'leafsum', vulnerable: '< 1.2.3', patched: '1.2.3' },
  ]);
  expect(isUnwritten(known(draft.description))).toBe(true);
});

test('a draft is found again by its release alone, and by no other', () => {
  const own = known(draftAdvisory('v1.2.3', 'low', []).description);
  expect(advisoryFor('v1.2.3', [known('v1.2.3'), own])).toBe(own);
  expect(advisoryFor('v1.2.30', [own])).toBeUndefined();
  expect(isUnwritten(known('What a person wrote.'))).toBe(false);
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { referencesOf } from '../../src/announce/references.ts';

const web = 'https://git.example.org/acme/tool';
const commit = (subject: string, body = '') => ({ id: 'a'.repeat(40), subject, body });

describe('issues and pull requests that a release contains:', () => {
  test.each([
    ['a merge by the host', 'Merge pull request #12 from acme/topic', '', [12]],
    ['a squashed merge', 'Read the table once (#34)', '', [34]],
    ['a squashed merge of several', 'Read the table (#33) once (#34)', '', [34]],
    ['a subject that closes', 'Fixes #7', '', [7]],
    ['a body that closes several', 'Mend it', 'Closes #8, resolves: #9\n\nfixed #10', [8, 9, 10]],
    ['a mention alone', 'Prepare #11', 'see #12 and #13', []],
    ['another repository', 'Mend it', 'fixes other/tool#5', []],
    ['no number of an issue', 'Say &#39; and #0 and #012 and #12-x (#1x)', 'fixes #0', []],
    ['a Windows line', 'Mend it', 'fixes #21\r\nmore', [21]],
  ])('%s', (_, subject, body, expected) => {
    expect(referencesOf({ commits: [commit(subject, body)], notes: '', web })).toEqual(expected);
  });

  test('the section of the CHANGELOG, by number and by link, each once and in order', () => {
    const notes = `- faster (#40)\n- [#3](${web}/pull/3), ${web}/issues/51#comment and ${web}/pulls/52\n- https://elsewhere.example.org/a/b/issues/9`;
    expect(referencesOf({ commits: [commit('Faster (#40)')], notes, web })).toEqual([3, 40, 51, 52]);
  });

  test('no text does harm, and every number is a positive one', () => {
    const piece = fc.constantFrom(
      '#',
      '1',
      '9'.repeat(12),
      ' ',
      '(',
      ')',
      'fixes',
      `${web}/issues/`,
      '/',
      '\n',
      '@',
    );
    const text = fc.array(piece, { maxLength: 200 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (subject, notes) => {
        const found = referencesOf({ commits: [commit(subject, notes)], notes, web });
        expect(found.every((each) => Number.isSafeInteger(each) && each > 0)).toBe(true);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

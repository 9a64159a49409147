import { describe, expect, test } from '@jest/globals';
import type { GitCommit } from '@lockstep/core';
import fc from 'fast-check';
import { judgeCommits } from '../../src/bump/commits.ts';

let count = 0;

/** A commit as git would hand it over. */
function commit(subject: string, body = ''): GitCommit {
  count += 1;
  return { id: count.toString(16).padStart(40, 'a'), subject, body };
}

const kindOf = async (...commits: readonly GitCommit[]) => (await judgeCommits(commits)).kind;

describe('one commit', () => {
  test.each<[string | undefined, string, string?]>([
    ['feature', 'feat: a thing'],
    ['feature', 'feat(ui): a thing'],
    ['feature', 'FEAT(UI): a thing'],
    ['fix', 'fix: a bug (#12)'],
    ['fix', 'perf(core): faster'],
    ['breaking', 'feat!: drop Node 20'],
    ['breaking', 'chore(deps)!: drop Node 20'],
    ['breaking', 'fix: a bug', 'Why.\n\nBREAKING CHANGE: the answer is a list now'],
    ['breaking', 'refactor: all', 'BREAKING-CHANGE: gone\nRefs: #3'],
    ['breaking', 'what I did', 'BREAKING CHANGE: said without a type'],
    // “MUST be uppercase”
    ['fix', 'fix: a bug', 'Breaking change: none, really'],
    ['fix', 'fix: a bug', 'This is no BREAKING CHANGE at all'],
    ['security', 'security: escape names'],
    ['security', 'fix(security): escape names'],
    ['docs', 'docs: a page'],
    [undefined, 'chore: tidy'],
    [undefined, 'test(core): more'],
    [undefined, 'ci: faster'],
    [undefined, 'feat:no space'],
    [undefined, 'feat : a space too many'],
    [undefined, 'constructor: of an object'],
    [undefined, '__proto__: of an object'],
    [undefined, ''],
    ['fix', 'revert: let us never speak of it', 'Refs: 676104e, a215868'],
    ['fix', 'Revert "feat: an old thing"', 'This reverts commit 676104ea215868676104ea215868676104ea2158.'],
    ['fix', 'Revert "feat: an old thing" (#9)', 'Reverts owner/name#8'],
    // What a host makes of a branch.
    ['feature', 'Merge pull request #7 from ada/topic', 'feat: a thing'],
    [undefined, "Merge branch 'main' into topic"],
    [undefined, "Merge remote-tracking branch 'origin/main'", '# Conflicts:\n#\tREADME.md'],
    ['feature', 'Better thing (#12)', '* feat: a thing\n\n* fix: a slip of it\n\n* wip'],
    ['breaking', 'Better thing (#12)', '- fix(api)!: another answer\n- docs: a page'],
    // Whoever squashed it says what it is as a whole.
    ['fix', 'fix: a bug (#12)', '* feat: tried something\n\n* fix: a bug'],
    [undefined, 'Better thing', 'Note: nothing to see\nCo-authored-by: Ada <ada@example.test>'],
  ])('is %s: %s', async (kind, subject, body = '') => {
    expect(await kindOf(commit(subject, body))).toBe(kind);
  });
});

describe('several commits', () => {
  test('come to the weightiest, and those that have it are named', async () => {
    const [fix, one, two] = [commit('fix: a'), commit('feat: b'), commit('feat(x): c')];
    const judged = await judgeCommits([two, commit('docs: d'), one, commit('wip'), fix]);
    expect(judged).toMatchObject({ kind: 'feature', unread: 1, read: 5 });
    expect(judged.deciding.map(({ subject }) => subject)).toEqual(['feat(x): c', 'feat: b']);
  });

  test('come to nothing when there are none, or none that users see', async () => {
    expect(await judgeCommits([])).toEqual({ kind: undefined, deciding: [], unread: 0, read: 0 });
    expect(await kindOf(commit('chore: a'), commit('style: b'))).toBeUndefined();
  });

  const feature = commit('feat: a thing');
  const fix = commit('fix: a bug');
  const revert = commit('Revert "feat: a thing"', `This reverts commit ${feature.id}.`);
  const short = commit('revert: feat: a thing', `Refs: ${feature.id.slice(0, 40)}`);
  const byTitle = commit('Revert "feat: a thing" (#3)', 'Reverts owner/name#2');

  test.each([
    ['by id', revert],
    ['by a footer', short],
    ['by its title', byTitle],
  ])('what was taken back %s does not count', async (_, back) => {
    expect(await kindOf(back, fix, feature)).toBe('fix');
    expect(await kindOf(back, feature)).toBeUndefined();
  });

  test('what was taken back and brought back does', async () => {
    const again = commit('Revert "Revert "feat: a thing""', `This reverts commit ${revert.id}.`);
    expect(await kindOf(again, revert, feature)).toBe('feature');
  });
});

test('no text is too strange', async () => {
  const word = fc.constantFrom(
    'feat',
    'fix!',
    '(x)',
    ': ',
    'BREAKING CHANGE: ',
    '\n',
    '\r\n',
    '-notes-',
    '-__proto__-',
    '#1',
    '@a',
    'closes ',
    '\0',
    '🎉',
  );
  const texts = fc.array(fc.oneof(word, fc.string()), { maxLength: 30 }).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(texts, texts, async (subject, body) => {
      const judged = await judgeCommits([commit(subject, body)]);
      expect(judged.read).toBeLessThanOrEqual(1);
    }),
  );
});

test.each([
  ['notes', 'BREAKING CHANGE: x\n'.repeat(50_000)],
  ['fields', '-notes-\nx\n'.repeat(50_000)],
  ['words', 'closes '.repeat(100_000)],
  ['one word', 'a'.repeat(1_000_000)],
  ['parts', '* feat: x\n'.repeat(50_000)],
])('a text of a million characters costs little (%s)', async (_, body) => {
  const judged = await judgeCommits([commit('fix: a bug', body), commit('wip', body)]);
  expect(judged.read).toBe(2);
});

test('the footer at the end of a very long text is seen', async () => {
  expect(await kindOf(commit('fix: a', `${'line\n'.repeat(100_000)}\nBREAKING CHANGE: yes`))).toBe(
    'breaking',
  );
});

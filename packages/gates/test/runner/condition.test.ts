import { describe, expect, test } from '@jest/globals';
import { fail } from '@lockstep/core';
import { conditionOf } from '../../src/runner/condition.ts';
import { contextOf, gateOf, type Past } from '../scene.ts';

const on = (...changed: readonly string[]) => gateOf({ id: 'a', run: 'x', when: { changed } });
const look = (patterns: readonly string[], past: Past) => conditionOf(on(...patterns), contextOf({ past }));

describe('a conditional gate (P12)', () => {
  test.each<[string, readonly string[], readonly string[], boolean]>([
    ['a lockfile below', ['**/Cargo.lock'], ['rust/Cargo.lock'], true],
    ['a lockfile at the top', ['**/Cargo.lock'], ['Cargo.lock'], true],
    ['a folder', ['src/core/**'], ['src/core/a/b.rs'], true],
    ['a folder by its name', ['server/'], ['packages/server/a.ts'], true],
    ['another folder', ['src/core/**'], ['src/core2/a.rs'], false],
    ['a name anywhere', ['*.toml'], ['a/b/pyproject.toml'], true],
    ['an anchored name', ['/package.json'], ['js/package.json'], false],
    ['a pattern taken back', ['*.py', '!docs/**'], ['docs/conf.py'], false],
    ['another case', ['README.md'], ['readme.md'], false],
    ['nothing changed', ['**'], [], false],
    ['a name that begins with #', ['\\#a'], ['#a'], true],
  ])('%s', async (_what, patterns, changed, runs) => {
    expect((await look(patterns, { tags: ['v1.3.0'], changed })).runs).toBe(runs);
  });

  test('says which patterns nothing fits, and since when', async () => {
    expect(await look(['**/Cargo.lock', 'x'], { tags: ['v1.3.0'], changed: ['README.md'] })).toEqual({
      runs: false,
      why: 'no file that fits **/Cargo.lock, x changed since v1.3.0',
    });
  });

  test('says which file made it run', async () => {
    expect(await look(['*.rs'], { tags: ['v1.3.0'], changed: ['a.rs', 'b.rs', 'c'] })).toEqual({
      runs: true,
      why: 'a.rs and 1 more changed since v1.3.0',
    });
  });

  test('runs before the first release, and says so', async () => {
    expect(await look(['*.rs'], {})).toEqual({
      runs: true,
      why: 'there is no earlier release to compare with',
    });
  });

  test('runs in a shallow clone without tags, and says so', async () => {
    const { runs, why } = await look(['*.rs'], { isShallow: true });
    expect([runs, why]).toEqual([true, expect.stringContaining('left out of this clone')]);
  });

  test('runs when git cannot tell what changed since the base tag', async () => {
    const context = contextOf({ past: { tags: ['v1.0.0'] } });
    const changedSince = async () => {
      throw fail('USAGE', 'no such commit');
    };
    const found = await conditionOf(on('*.rs'), {
      ...context,
      history: { ...context.history, changedSince },
    });
    expect(found).toEqual({ runs: true, why: 'v1.0.0 is not in this clone, so nothing tells what changed' });
  });
});

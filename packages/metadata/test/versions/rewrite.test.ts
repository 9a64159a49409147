import { describe, expect, test } from '@jest/globals';
import type { VersionPlace } from '@lockstep/core';
import { rewrite } from '../../src/versions/rewrite.ts';
import { treeOf } from './cargo/in-memory.ts';

function placeAt(text: string, found: string, to = '2.0.0', file = 'a.txt'): VersionPlace {
  const start = text.indexOf(found);
  return {
    ecosystem: 'text',
    package: undefined,
    role: 'text',
    where: { file, line: 1, column: start + 1 },
    found,
    range: { start, end: start + found.length },
    expected: () => to,
    fits: () => found === to,
  };
}

const text = 'one 1.2.3, two 1.2.4, three 2.0.0\r\n';

describe('rewriting', () => {
  test('changes what does not fit, in any order, and says so', async () => {
    const places = ['2.0.0', '1.2.4', '1.2.3'].map((found) => placeAt(text, found));
    expect(await rewrite(treeOf({ 'a.txt': text }), places, '2.0.0')).toEqual([
      {
        file: 'a.txt',
        text: 'one 2.0.0, two 2.0.0, three 2.0.0\r\n',
        changes: [
          { line: 1, from: '1.2.3', to: '2.0.0' },
          { line: 1, from: '1.2.4', to: '2.0.0' },
        ],
      },
    ]);
  });

  test('leaves files alone that say the version already', async () => {
    expect(await rewrite(treeOf({ 'a.txt': text }), [placeAt(text, '2.0.0')], '2.0.0')).toEqual([]);
  });

  test('inserts where nothing stands yet', async () => {
    const module = 'module example.org/a\n';
    const empty = { ...placeAt(module, '\n', '/v2'), found: '', range: { start: 20, end: 20 } };
    const [rewritten] = await rewrite(treeOf({ 'a.txt': module }), [empty], '2.0.0');
    expect(rewritten?.text).toBe('module example.org/a/v2\n');
  });

  test('writes once what two finders found', async () => {
    const twice = [placeAt(text, '1.2.3'), placeAt(text, '1.2.3')];
    const [rewritten] = await rewrite(treeOf({ 'a.txt': text }), twice, '2.0.0');
    expect(rewritten?.changes).toHaveLength(1);
  });

  test.each([
    ['overlap', placeAt(text, '1.2.3'), placeAt(text, '2.3, two')],
    ['ask for different texts', placeAt(text, '1.2.3', '2.0.0'), placeAt(text, '1.2.3', '2.0')],
  ])('refuses places that %s', async (_, one, other) => {
    await expect(rewrite(treeOf({ 'a.txt': text }), [one, other], '2.0.0')).rejects.toMatchObject({
      code: 'VERSION_DRIFT',
    });
  });

  test('refuses a file that is not as it was', async () => {
    const changed = treeOf({ 'a.txt': `x${text}` });
    await expect(rewrite(changed, [placeAt(text, '1.2.3')], '2.0.0')).rejects.toThrow(/changed meanwhile/);
  });
});

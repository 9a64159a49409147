import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { pythonVersions } from '../../../src/versions/python/index.ts';
import { foundIn, rewritten, treeOf } from './memory-tree.ts';
import { singleShapes, widerShapes } from './shapes.ts';

const shapes = [...singleShapes, ...widerShapes];
const byTitle = shapes.map((shape) => [shape.title, shape] as const);

// What PEP 440 can spell and the public registry takes: nothing else is released.
const version = fc
  .tuple(
    fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)).map((parts) => parts.join('.')),
    fc.constantFrom('', '', '-rc.1', '-alpha.2', '-beta', '-dev.3', '-post.1'),
  )
  .map((parts) => parts.join(''));

describe('in a repository', () => {
  test.each(byTitle)('of %s', async (_title, { files, found }) => {
    expect(await foundIn(files)).toEqual([...found].sort());
  });

  test.each(byTitle)('of %s every version can be changed, and nothing else', async (_title, { files }) => {
    const { places } = await pythonVersions.find(treeOf(files));
    for (const { where, range, found } of places)
      expect(files[where.file]?.slice(range.start, range.end)).toBe(found);
    await fc.assert(
      fc.asyncProperty(version, async (target) => {
        const after = await pythonVersions.find(treeOf(rewritten(files, places, target)));
        const followers = after.places.filter(({ exemption }) => exemption === undefined);
        expect(followers.filter((place) => !place.fits(target)).map(({ found }) => found)).toEqual([]);
        const identity = places.map(({ where, role }) => `${role} ${where.file}:${where.line} ${where.key}`);
        const others = after.places.map(
          ({ where, role }) => `${role} ${where.file}:${where.line} ${where.key}`,
        );
        expect(others).toEqual(identity);
      }),
      { numRuns: 15 },
    );
  });

  test('there are at least forty shapes', () => {
    expect(shapes.length).toBeGreaterThanOrEqual(40);
  });
});

import { describe, expect, test } from '@jest/globals';
import { isMovable, tagRetreats } from '../../src/npm/dist-tag-retreat.ts';
import type { Packument } from '../../src/npm/packument.ts';

function packument(
  versions: Readonly<Record<string, 'withdrawn' | 'there'>>,
  tags: Readonly<Record<string, string>>,
): Packument {
  const rows = Object.entries(versions).map(
    ([version, state]) => [version, state === 'withdrawn' ? { deprecated: 'bad' } : {}] as const,
  );
  return {
    name: 'left-pad',
    versions: new Map(rows),
    tags: new Map(Object.entries(tags)),
    time: new Map(),
  };
}

const all = {
  '1.1.0': 'there',
  '1.2.1': 'there',
  '1.2.2': 'withdrawn',
  '1.3.0-rc.1': 'there',
  '1.3.0-rc.2': 'there',
  '1.2.3': 'there',
  '2.0.0': 'there',
} as const;

describe('where dist-tags go back to', () => {
  test.each<[string, string, Readonly<Record<string, string>>, unknown]>([
    [
      'latest: the highest stable version below that nobody withdrew',
      '1.2.3',
      { latest: '1.2.3' },
      [['latest', '1.2.1']],
    ],
    [
      'a tag of an older line stays in its line',
      '1.2.3',
      { 'release-1.2': '1.2.3', latest: '2.0.0' },
      [['release-1.2', '1.2.1']],
    ],
    [
      'a line without another version has no tag',
      '1.1.0',
      { 'release-1.1': '1.1.0' },
      [['release-1.1', undefined]],
    ],
    [
      'a tag of pre-releases goes to one of the kind',
      '1.3.0-rc.2',
      { rc: '1.3.0-rc.2' },
      [['rc', '1.3.0-rc.1']],
    ],
    ['latest never goes to a pre-release', '1.1.0', { latest: '1.1.0' }, [['latest', undefined]]],
    ['tags of other versions are left alone', '1.2.3', { latest: '2.0.0' }, []],
  ])('%s', (_, version, tags, expected) => {
    expect(tagRetreats(packument(all, tags), version).map(({ tag, to }) => [tag, to])).toEqual(expected);
  });

  test('latest without a version below it can only stay', () => {
    const found = tagRetreats(packument({ '1.0.0': 'there' }, { latest: '1.0.0', beta: '1.0.0' }), '1.0.0');
    expect(found.map(isMovable)).toEqual([false, true]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { distTagFault } from '../../src/npm/dist-tag-check.ts';
import { readPackument } from '../../src/npm/packument.ts';

interface Shown {
  readonly tags: Readonly<Record<string, string>>;
  /** Versions in the order in which they were published. */
  readonly versions: readonly string[];
  readonly configured?: string;
  readonly setting?: string;
  readonly isTimed?: boolean;
}

function faultOf(version: string, { tags, versions, configured, setting, isTimed = true }: Shown) {
  const records = versions.map((each) => [
    each,
    {
      name: 'p',
      version: each,
      dist: { tarball: 'x' },
      ...(configured && { publishConfig: { tag: configured } }),
    },
  ]);
  const time = versions.map((each, index) => [each, `2026-01-01T00:00:0${index}.000Z`]);
  const document = {
    name: 'p',
    'dist-tags': tags,
    versions: Object.fromEntries(records),
    ...(isTimed && { time: Object.fromEntries(time) }),
  };
  const body = new TextEncoder().encode(JSON.stringify(document));
  const answer = readPackument({ kind: 'answer', status: 200, headers: {}, body }, 'p');
  if (answer.kind !== 'found') throw new Error(answer.kind);
  return distTagFault(answer.packument, version, setting);
}

describe('the dist-tags of a version are right when', () => {
  test.each<[string, string, Shown]>([
    ['latest points to it', '1.0.0', { tags: { latest: '1.0.0' }, versions: ['1.0.0'] }],
    [
      'a registry without times has a higher latest',
      '1.0.0',
      { tags: { latest: '2.0.0' }, versions: ['1.0.0', '2.0.0'], isTimed: false },
    ],
    ['latest has moved on since', '1.0.0', { tags: { latest: '2.0.0' }, versions: ['1.0.0', '2.0.0'] }],
    [
      'its line’s tag points to it',
      '1.0.1',
      { tags: { latest: '2.0.0', 'release-1.0': '1.0.1' }, versions: ['2.0.0', '1.0.1'] },
    ],
    [
      'its pre-release tag points to it',
      '2.0.0-rc.1',
      { tags: { latest: '1.0.0', rc: '2.0.0-rc.1' }, versions: ['1.0.0', '2.0.0-rc.1'] },
    ],
    [
      'the registry made the first version latest too',
      '1.0.0-rc.1',
      { tags: { latest: '1.0.0-rc.1', rc: '1.0.0-rc.1' }, versions: ['1.0.0-rc.1'] },
    ],
    [
      'the manifest’s tag points to it',
      '1.0.0',
      { tags: { canary: '1.0.0' }, versions: ['1.0.0'], configured: 'canary' },
    ],
    [
      'the channel’s tag points to it',
      '1.0.0',
      { tags: { nightly: '1.0.0' }, versions: ['1.0.0'], configured: 'canary', setting: 'nightly' },
    ],
    [
      'no times are known',
      '1.0.1',
      { tags: { latest: '2.0.0', 'release-1.0': '1.0.1' }, versions: ['1.0.1', '2.0.0'], isTimed: false },
    ],
  ])('%s', (_title, version, shown) => {
    expect(faultOf(version, shown)).toBeUndefined();
  });
});

describe('the dist-tags of a version are wrong when', () => {
  test.each<[string, string, Shown]>([
    ['latest stayed behind', '1.0.1', { tags: { latest: '1.0.0' }, versions: ['1.0.0', '1.0.1'] }],
    ['there is none', '1.0.0', { tags: {}, versions: ['1.0.0'] }],
    [
      'latest was moved down',
      '1.0.1',
      { tags: { latest: '1.0.1', 'release-1.0': '1.0.1' }, versions: ['2.0.0', '1.0.1'] },
    ],
    [
      'latest was moved to a pre-release',
      '2.0.0-rc.1',
      { tags: { latest: '2.0.0-rc.1', rc: '2.0.0-rc.1' }, versions: ['1.0.0', '2.0.0-rc.1'] },
    ],
    ['its tag points to no version', '1.0.0', { tags: { latest: 'x' }, versions: ['1.0.0'] }],
  ])('%s', (_title, version, shown) => {
    expect(faultOf(version, shown)).toBeDefined();
  });
});

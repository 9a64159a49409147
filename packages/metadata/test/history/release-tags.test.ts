import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compare, lt, rcompare } from 'semver';
import { findBaseTag } from '../../src/history/base-tag.ts';
import { baseTagOf, releaseTags } from '../../src/history/release-tags.ts';
import { type FakeTag, fakeHistory, idOf } from './fake-history.ts';

const tagged = (names: readonly string[]) =>
  names.map((name, at) => ({ name, commit: idOf(at), isAnnotated: true }));
const versionsOf = (pattern: string, names: readonly string[], name?: string) =>
  releaseTags(pattern, tagged(names), name).map(({ version }) => version);

// SemVer 2.0.0, item 11, in ascending order.
const ladder = [
  ...['1.0.0-0', '1.0.0-2', '1.0.0-10', '1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta'],
  ...[
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    '1.0.0',
    '1.0.1',
    '1.2.0',
    '1.10.0',
    '2.0.0-rc.1',
    '2.0.0',
  ],
];

describe('release tags', () => {
  test('are in the order of SemVer, the highest first', () => {
    const shuffled = ladder.toSorted().map((version) => `v${version}`);
    expect(versionsOf('v{version}', shuffled)).toEqual(ladder.toReversed());
  });

  test('are none among foreign tags', () => {
    const foreign = [
      ...['nightly', 'v1', 'v1.2', 'release-2020', 'latest', '1.2.3', 'vv1.2.3', 'v1.2.3.4', 'v01.2.3'],
      ...[
        'v1.2.3+build.5',
        'name@1.2.3',
        'v99999999999999999999.0.0',
        'v',
        'V1.2.3',
        `v1.${'9'.repeat(300)}.0`,
      ],
    ];
    expect(versionsOf('v{version}', foreign)).toEqual([]);
  });

  test.each([
    ['{name}@{version}', '@scope/a', ['@scope/a@1.0.0', '@scope/b@2.0.0', 'a@3.0.0', 'v4.0.0'], ['1.0.0']],
    ['{name}-v{version}', 'my-lib', ['my-lib-v1.0.0', 'lib-v2.0.0', 'my-v3.0.0'], ['1.0.0']],
    [
      '{name}/v{version}',
      'tools/gen',
      ['tools/gen/v1.1.0', 'gen/v2.0.0', 'tools/gen/v1.0.0'],
      ['1.1.0', '1.0.0'],
    ],
    ['dir/v{version}', undefined, ['dir/v1.0.0', 'v2.0.0', 'other/v3.0.0'], ['1.0.0']],
    ['{name}@{version}', undefined, ['a@1.0.0', 'b@2.0.0'], ['2.0.0', '1.0.0']],
  ])('of %s for %s are those of the package', (pattern, name, names, versions) => {
    expect(versionsOf(pattern, names, name)).toEqual(versions);
  });
});

const numbers = fc.nat(12);
const versions = fc
  .record({
    core: fc.tuple(numbers, numbers, numbers),
    pre: fc.option(
      fc.array(fc.oneof(numbers.map(String), fc.constantFrom('alpha', 'beta', 'rc', 'rc2', 'x-y')), {
        minLength: 1,
        maxLength: 3,
      }),
    ),
  })
  .map(({ core, pre }) => core.join('.') + (pre === null ? '' : `-${pre.join('.')}`));

describe('the base tag', () => {
  test.each([
    ['1.0.0', '1.0.0-rc.1'],
    ['1.0.0-rc.1', '1.0.0-beta.11'],
    ['1.0.0-alpha.1', '1.0.0-alpha'],
    ['2.0.0', '2.0.0-rc.1'],
    ['1.5.0', '1.2.0'],
    ['1.0.0-0', undefined],
    ['0.9.0', undefined],
  ])('of %s is %s', (target, base) => {
    const tags = releaseTags('v{version}', tagged(ladder.map((version) => `v${version}`)));
    expect(baseTagOf(tags, target)?.version).toBe(base);
  });

  test('is the highest that is lower, whatever the tags and their order', () => {
    fc.assert(
      fc.property(fc.uniqueArray(versions, { maxLength: 30 }), versions, (all, target) => {
        const found = releaseTags('v{version}', tagged(all.map((version) => `v${version}`)));
        expect(found.map(({ version }) => version)).toEqual([...all].sort(rcompare));
        const lower = all.filter((version) => lt(version, target)).sort(compare);
        expect(baseTagOf(found, target)?.version).toBe(lower.at(-1));
      }),
    );
  });
});

describe('of a commit', () => {
  // 1 ─ 2 ─ 3 ─ 4 (main)
  //      └─ 5 ─ 6 (1.x)
  const commits = { 1: [], 2: [1], 3: [2], 4: [3], 5: [2], 6: [5] };
  const tags: readonly FakeTag[] = [
    ['v1.4.0', 1],
    ['v1.4.1', 2],
    ['v2.0.0', 3],
    ['v1.4.2', 5],
  ];
  const base = async (version: string, commit: number, isShallow = false) => {
    const history = fakeHistory({ commits, tags, isShallow });
    const found = releaseTags('v{version}', await history.tags());
    return (await findBaseTag(history, found, { version, commit: idOf(commit) }))?.name;
  };

  test.each([
    ['2.0.1', 4, 'v2.0.0'],
    ['1.4.3', 6, 'v1.4.2'],
    // Somebody releases an old version from the branch that went on.
    ['1.4.3', 4, 'v1.4.1'],
    ['1.4.0', 1, undefined],
    // Made from none of the tags: tagged beside the branch.
    ['1.4.1', 7, 'v1.4.0'],
  ])('%s at %d is %s', async (version, commit, name) => {
    expect(await base(version, commit)).toBe(name);
  });

  test('is the highest where a shallow clone cannot tell', async () => {
    expect(await base('1.4.3', 4, true)).toBe('v1.4.2');
  });
});

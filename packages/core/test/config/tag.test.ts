import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { valid } from 'semver';
import { releaseSettings } from '../../src/config/config.ts';
import { partsOfTag, tagOf, versionOfTag } from '../../src/config/tag.ts';

const number = fc.nat(9999).map(String);
const identifiers = fc
  .array(fc.oneof(number, fc.stringMatching(/^[a-z][a-z0-9-]{0,5}$/)), { minLength: 1, maxLength: 3 })
  .map((all) => all.join('.'));
const versions = fc
  .record({
    core: fc.tuple(number, number, number),
    pre: fc.option(identifiers),
    build: fc.option(identifiers),
  })
  .map(
    ({ core, pre, build }) =>
      core.join('.') + (pre === null ? '' : `-${pre}`) + (build === null ? '' : `+${build}`),
  );
const edges = fc.stringMatching(/^[a-z@/_$&]{0,8}$/);
const patterns = fc.tuple(edges, edges).map(([before, after]) => `${before}{version}${after}`);

test('a version survives its tag, whatever the pattern', () => {
  fc.assert(
    fc.property(patterns, versions, (pattern, version) => {
      expect(versionOfTag(pattern, tagOf(pattern, version))).toBe(version);
    }),
  );
});

test('a version read from any text is SemVer, and makes the same tag again', () => {
  const texts = fc.oneof(
    fc.string(),
    versions.map((version) => `v${version}`),
    fc.tuple(versions, fc.string()).map((parts) => `v${parts.join('')}`),
  );
  fc.assert(
    fc.property(texts, (tag) => {
      const version = versionOfTag('v{version}', tag);
      if (version === undefined) return;
      expect(valid(version)).not.toBeNull();
      expect(version).toBe(version.trim());
      expect(tagOf('v{version}', version)).toBe(tag);
    }),
  );
});

describe('not a version', () => {
  test.each([
    'v',
    '1.2.3',
    'v1.2',
    'vv1.2.3',
    'v=1.2.3',
    'v 1.2.3',
    'v1.2.3 ',
    'v1.2.3\n',
    'v01.2.3',
    'x1.2.3',
  ])('%j', (tag) => {
    expect(versionOfTag('v{version}', tag)).toBeUndefined();
  });
});

describe('a pattern', () => {
  test.each(['v{version}', '{version}', 'release-{version}', 'pkg/v{version}', 'a@{version}'])(
    'may be %s',
    (tag) => {
      expect(releaseSettings.safeParse({ tag }).success).toBe(true);
    },
  );

  test.each([
    'v',
    '',
    '{version}{version}',
    'v {version}',
    'v{version}~',
    '{version}^',
    'a:{version}',
    'v{version}?',
    '*{version}',
    '[{version}',
    '\\{version}',
    '..{version}',
    '@{{version}',
    '{version}\0',
    '@/{version}.lock/x',
    '-{version}',
    '/{version}',
    '{version}/',
    'a//{version}',
    '{version}.lock',
    '.{version}',
    '{version}.',
    'a/.{version}',
    '{version}\u007f',
  ])('may not be %j, which git refuses or which names no version', (tag) => {
    expect(releaseSettings.safeParse({ tag }).success).toBe(false);
  });
});

describe('tags of packages', () => {
  const names = fc.stringMatching(/^(@[a-z][a-z0-9]{0,5}\/)?[a-z][a-z0-9]{0,5}(-[a-z]{1,5})?$/);
  const named = fc.constantFrom(
    '{name}@{version}',
    '{name}-v{version}',
    '{name}/v{version}',
    'r/{name}-{version}',
  );

  test('name and version survive their tag', () => {
    fc.assert(
      fc.property(named, names, versions, (pattern, name, version) => {
        expect(partsOfTag(pattern, tagOf(pattern, version, name))).toEqual({ name, version });
      }),
    );
  });

  test.each([
    ['{name}@{version}', '@scope/name@1.2.3', '@scope/name', '1.2.3'],
    ['{name}@{version}', 'name@1.2.3-rc.1', 'name', '1.2.3-rc.1'],
    ['{name}-v{version}', 'my-very-lib-v1.2.3', 'my-very-lib', '1.2.3'],
    ['{name}-{version}', 'my-lib-1.2.3-rc.1', 'my-lib', '1.2.3-rc.1'],
    ['{name}/v{version}', 'tools/gen/v2.0.0', 'tools/gen', '2.0.0'],
    ['{version}/{name}', '2.0.0/tools/gen', 'tools/gen', '2.0.0'],
    ['{name}{version}', 'lib1.2.3', 'lib', '1.2.3'],
  ])('%s reads %s', (pattern, tag, name, version) => {
    expect(partsOfTag(pattern, tag)).toEqual({ name, version });
  });

  test.each([
    ['{name}@{version}', '@1.2.3'],
    ['{name}@{version}', 'v1.2.3'],
    ['{name}@{version}', 'name@'],
    ['{name}@{version}', 'name@1.2'],
    ['{name}-v{version}', 'nightly-v2'],
    ['{name}{version}', 'library'],
    ['{name}-{version}', `${'a-'.repeat(100_000)}1.2.3`],
  ])('%s finds nothing in %s', (pattern, tag) => {
    expect(partsOfTag(pattern, tag)).toBeUndefined();
  });
});

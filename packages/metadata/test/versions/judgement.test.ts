import { describe, expect, test } from '@jest/globals';
import type { VersionPlace } from '@lockstep/core';
import { type Expectation, foreseenVersion, joined, judgeVersions } from '../../src/versions/index.ts';

type Sketch = Partial<Omit<VersionPlace, 'where'>> & { readonly file?: string };

function placeOf({ file = 'package.json', found = '1.4.0', package: name, ...rest }: Sketch): VersionPlace {
  return {
    ecosystem: 'npm',
    package: name ?? 'app',
    role: 'own',
    where: { file, line: 3, column: 14, key: 'version' },
    found,
    range: { start: 0, end: found.length },
    expected: (version) => version,
    fits: (version) => version === found,
    ...rest,
  };
}

const nothing: Expectation = { independent: [], released: new Set() };

function judge(sketches: readonly Sketch[], expectation: Partial<Expectation> = {}) {
  const found = joined([{ places: sketches.map(placeOf), unresolved: [], problems: [] }]);
  return judgeVersions(found, { ...nothing, ...expectation });
}

function verdictsOf(sketches: readonly Sketch[], expectation: Partial<Expectation> = {}) {
  return judge(sketches, expectation).places.map(({ place, verdict }) => `${place.where.file} ${verdict}`);
}

const past = (...sketches: readonly Sketch[]) => ({
  past: { tag: 'v1.3.0', version: '1.3.0', places: sketches.map(placeOf) },
});

describe('a version', () => {
  test('that is not the release’s is drift, told with its place, what was found and what was expected', () => {
    const { problems } = judge([{ found: '1.3.0' }], { version: '1.4.0' });
    expect(problems).toMatchObject([
      {
        code: 'VERSION_DRIFT',
        message: 'package.json: the version of app is “1.3.0”, expected “1.4.0”',
        where: { file: 'package.json', line: 3, column: 14 },
      },
    ]);
  });

  test('that is none at all is told as empty', () => {
    const { problems } = judge([{ found: '', package: 'm', file: 'go.mod' }], { version: '1.4.0' });
    expect(problems[0]?.message).toContain('is empty');
  });

  test.each(['foreign', 'independent'] as const)('of what is %s need not follow', (kind) => {
    const exemption = { kind, why: 'lerna.json says so' };
    expect(verdictsOf([{ found: '9.0.0', exemption }], { version: '1.4.0' })).toEqual(['package.json own']);
  });

  test('of a package that the configuration lists need not follow, and neither what asks for it', () => {
    const sketches = [{ found: '9.0.0' }, { role: 'reference' as const, found: '^9.0.0', file: 'b.json' }];
    const judged = judge(sketches, { version: '1.4.0', independent: ['app'] });
    expect(judged.places.map(({ why }) => why)).toEqual(Array(2).fill('listed under versions.independent'));
    expect(judged.problems).toEqual([]);
  });
});

describe('a private package', () => {
  const exemption = { kind: 'private', why: 'it is private' } as const;

  test('may have any version before there is a release to compare with', () => {
    expect(verdictsOf([{ found: '0.0.0', exemption }], { version: '1.4.0' })).toEqual(['package.json own']);
  });

  test('that carried the last release’s version was left behind', () => {
    const behind = [{ found: '1.3.0', exemption }];
    expect(verdictsOf(behind, { version: '1.4.0', ...past(...behind) })).toEqual(['package.json wrong']);
  });

  test('that did not carry it then goes its own way, and so does what asks for it', () => {
    const apart = [
      { found: '0.2.0', exemption },
      { role: 'lock' as const, found: '0.2.0', file: 'package-lock.json' },
    ];
    expect(verdictsOf(apart, { version: '1.4.0', ...past(...apart) })).toEqual([
      'package.json own',
      'package-lock.json own',
    ]);
  });
});

describe('a package that nothing exempts', () => {
  test('lags lawfully when it lagged at the last release', () => {
    expect(verdictsOf([{ found: '0.3.1' }], { version: '1.4.0', ...past({ found: '0.3.0' }) })).toEqual([
      'package.json own',
    ]);
  });

  test('is drift when it is released, whatever it did before', () => {
    const released = new Set(['npm app']);
    expect(
      verdictsOf([{ found: '0.3.1' }], { version: '1.4.0', released, ...past({ found: '0.3.0' }) }),
    ).toEqual(['package.json wrong']);
  });

  test('is drift when it is released, even where a tool gives each package a version of its own', () => {
    const sketch = { found: '0.3.1', exemption: { kind: 'independent', why: 'release-plz.toml' } } as const;
    expect(verdictsOf([sketch], { version: '1.4.0', released: new Set(['npm app']) })).toEqual([
      'package.json wrong',
    ]);
  });

  test('may be asked for in an older version, as it was at the last release', () => {
    const asked = { role: 'reference' as const, found: '^0.3.0', file: 'b.json' };
    const released = new Set(['npm app']);
    expect(verdictsOf([asked], { version: '1.4.0', released, ...past(asked) })).toEqual(['b.json own']);
    expect(verdictsOf([asked], { version: '1.4.0', released })).toEqual(['b.json wrong']);
  });

  test('is drift when it is new', () => {
    const other = past({ file: 'other/package.json', found: '1.3.0' });
    expect(verdictsOf([{ found: '0.3.1' }], { version: '1.4.0', ...other })).toEqual(['package.json wrong']);
  });
});

describe('without a target', () => {
  test('versions are compared with what most of them say', () => {
    const sketches = [
      { found: '1.4.0' },
      { found: '1.4.0', file: 'b.json', package: 'b' },
      { found: '1.3.0', file: 'c.json', package: 'c' },
    ];
    const judged = judge(sketches);
    expect(judged.version).toBe('1.4.0');
    expect(judged.problems.map(({ where }) => where?.file)).toEqual(['c.json']);
  });

  test('a released package’s counts before others', () => {
    const places = [{ found: '1.3.0' }, { found: '1.3.0', package: 'b' }, { found: '1.4.0', package: 'c' }];
    expect(foreseenVersion(places.map(placeOf), { released: new Set(['npm c']) })).toBe('1.4.0');
  });

  test('a package that is listed tells nothing', () => {
    const sketches = [
      { found: '0.0.10', package: 'a' },
      { found: '0.0.10', package: 'b' },
      { found: '0.16.4', package: 'app' },
    ];
    const judged = judge(sketches, { independent: ['a', 'b'], released: new Set(['npm app']) });
    expect([judged.version, judged.problems]).toEqual(['0.16.4', []]);
  });

  test.each([
    ['1.2.0rc1', '1.2.0-rc.1'],
    ['1.2', '1.2.0'],
    ['v1.2.3', '1.2.3'],
    ['1.2.0a2', '1.2.0-alpha.2'],
    ['1.2.3-next.4', '1.2.3-next.4'],
    ['^1.2.3', undefined],
  ])('“%s” stands for %s', (found, version) => {
    expect(foreseenVersion([placeOf({ found })], { released: new Set() })).toBe(version);
  });

  test('nothing is expected where nothing tells a version', () => {
    expect(judge([]).version).toBeUndefined();
    expect(judge([{ role: 'text', found: '3.1.4' }]).problems).toEqual([]);
  });
});

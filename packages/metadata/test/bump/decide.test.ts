import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gt, rcompare } from 'semver';
import { type BumpQuestion, decideBump } from '../../src/bump/decide.ts';
import { changeKinds } from '../../src/bump/kind.ts';

function next(question: Partial<BumpQuestion>): string | undefined {
  const answer = decideBump({ kind: 'fix', released: [], taken: new Set(), ...question });
  return answer.state === 'release' ? answer.version : undefined;
}

type Row = readonly [
  kind: BumpQuestion['kind'],
  released: readonly string[],
  pre: string | undefined,
  version: string,
];

test.each<Row>([
  ['breaking', ['1.4.2'], undefined, '2.0.0'],
  ['feature', ['1.4.2'], undefined, '1.5.0'],
  ['fix', ['1.4.2'], undefined, '1.4.3'],
  ['security', ['1.4.2'], undefined, '1.4.3'],
  // Below 1.0.0 a breaking change is a new minor.
  ['breaking', ['0.4.2'], undefined, '0.5.0'],
  ['feature', ['0.4.2'], undefined, '0.5.0'],
  ['fix', ['0.4.2'], undefined, '0.4.3'],
  ['fix', ['0.0.3'], undefined, '0.0.4'],
  // Into a train of pre-releases, along it, and out of it.
  ['feature', ['1.4.0'], 'rc', '1.5.0-rc.1'],
  ['breaking', ['1.4.0'], 'beta', '2.0.0-beta.1'],
  ['feature', ['1.5.0-rc.1', '1.4.0'], 'rc', '1.5.0-rc.2'],
  ['fix', ['1.5.0-rc.9', '1.4.0'], 'rc', '1.5.0-rc.10'],
  ['fix', ['1.5.0-rc.0', '1.4.0'], 'rc', '1.5.0-rc.1'],
  ['fix', ['1.5.0-rc1', '1.4.0'], 'rc', '1.5.0-rc2'],
  ['fix', ['1.5.0-alpha.3', '1.4.0'], 'beta', '1.5.0-beta.1'],
  ['breaking', ['1.5.0-rc.1', '1.4.0'], 'rc', '2.0.0-rc.1'],
  ['feature', ['1.5.0-rc.1', '1.4.0'], undefined, '1.5.0'],
  ['fix', ['1.5.0-rc.1', '1.4.0'], undefined, '1.5.0'],
  ['breaking', ['1.5.0-rc.1', '1.4.0'], undefined, '2.0.0'],
  ['feature', ['1.4.1-rc.1', '1.4.0'], undefined, '1.5.0'],
  ['fix', ['1.0.0-rc.1'], undefined, '1.0.0'],
  ['breaking', ['1.0.0-rc.1'], 'rc', '1.0.0-rc.2'],
])('%s after %j with --pre %s is %s', (kind, released, pre, version) => {
  expect(next({ kind, released, pre })).toBe(version);
});

describe('what the manifests carry', () => {
  test.each<[string, string | undefined, Partial<BumpQuestion>]>([
    ['is the first release', '0.3.0', { written: '0.3.0' }],
    ['is the first release, with a pre-release before it', '0.3.0-rc.1', { written: '0.3.0', pre: 'rc' }],
    ['is the first pre-release', '0.3.0-rc.4', { written: '0.3.0-rc.4', pre: 'rc' }],
    ['is finished where it is a pre-release', '1.0.0', { written: '1.0.0-dev.0' }],
    ['is nothing yet where nobody chose it', '0.1.0', { written: '0.0.0' }],
    ['is nothing', '0.1.0', {}],
    ['counts when it was written and not released', '1.5.0', { released: ['1.4.0'], written: '1.5.0' }],
    ['counts twice as little', '1.4.1', { released: ['1.4.0'], written: '1.4.1' }],
    ['gives way to a weightier change', '2.0.0', { kind: 'breaking', released: ['1.4.0'], written: '1.5.0' }],
    ['does not count when it is older', '1.4.1', { released: ['1.4.0'], written: '1.3.0' }],
    [
      'does not count when it is a mark of development',
      '1.4.1',
      { released: ['1.4.0'], written: '1.5.0-dev.0' },
    ],
    [
      'counts among pre-releases',
      '1.5.0-rc.3',
      { released: ['1.5.0-rc.1', '1.4.0'], written: '1.5.0-rc.3', pre: 'rc' },
    ],
  ])('%s: %s', (_, version, question) => {
    expect(next(question)).toBe(version);
  });
});

test.each([
  [['1.4.1'], undefined, '1.4.2'],
  [['1.4.1', '1.4.2'], undefined, '1.4.3'],
  [['1.4.1-rc.1'], 'rc', '1.4.1-rc.2'],
])('versions that are gone (%j) are passed over, and it is said', (taken, pre, version) => {
  const answer = decideBump({ kind: 'fix', released: ['1.4.0'], pre, taken: new Set(taken) });
  expect(answer).toMatchObject({ version });
  expect(answer.why.join()).toContain(`${taken[0]} is taken`);
});

test('documentation alone needs no release', () => {
  expect(decideBump({ kind: 'docs', released: ['1.0.0'], taken: new Set() })).toMatchObject({
    state: 'none',
  });
});

test.each([
  ['USAGE', 'rc.1'],
  ['USAGE', '1'],
  ['USAGE', ''],
  ['USAGE', 'rc+1'],
  ['BUMP_IMPOSSIBLE', 'beta'],
])('%s: --pre %j', (code, pre) => {
  const question = { kind: 'fix', released: ['1.5.0-rc.1', '1.4.0'], taken: new Set<string>(), pre } as const;
  expect(() => decideBump(question)).toThrow(expect.objectContaining({ code }));
});

test('the next version is higher than every release, and free', () => {
  const number = fc.nat(5);
  const version = fc
    .record({
      core: fc.tuple(number, number, number),
      pre: fc.option(fc.tuple(fc.constantFrom('alpha', 'rc'), number)),
    })
    .map(({ core, pre }) => core.join('.') + (pre === null ? '' : `-${pre.join('.')}`));
  const kinds = fc.constantFrom(...changeKinds.filter((kind) => kind !== 'docs'));
  fc.assert(
    fc.property(
      fc.uniqueArray(version, { minLength: 1 }),
      kinds,
      fc.constantFrom(undefined, 'zz'),
      fc.option(version),
      (all, kind, pre, written) => {
        const released = all.toSorted(rcompare);
        const found = next({ kind, released, pre, taken: new Set(all), written: written ?? undefined });
        expect(found).toBeDefined();
        expect(all.every((each) => gt(found ?? '', each))).toBe(true);
      },
    ),
  );
});

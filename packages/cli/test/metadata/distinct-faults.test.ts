import { expect, test } from '@jest/globals';
import { problem, type VersionPlace } from '@lockstep/core';
import { distinctFaults } from '../../src/metadata/version-check.ts';

function placeAt(role: VersionPlace['role'], line: number): VersionPlace {
  return {
    ecosystem: 'crates',
    role,
    package: 'a',
    where: { file: 'Cargo.toml', line, column: 1 },
    found: '1.0.0',
    range: { start: 0, end: 5 },
    fits: () => role === 'reference',
    expected: (version) => version,
  };
}

const where = (line: number) => ({ where: { file: 'Cargo.toml', line } });
const drift = problem('VERSION_DRIFT', 'left behind', where(1));
const mismatch = problem('VERSION_MISMATCH', 'disagrees', where(2));

test('a requirement that is right is not told where the version that it asks for was left behind', () => {
  const places = [
    { place: placeAt('own', 1), verdict: 'wrong' },
    { place: placeAt('reference', 2), verdict: 'right' },
  ] as const;
  expect(distinctFaults([mismatch], { problems: [drift], places })).toEqual([drift]);
});

test('it is told where no version was left behind', () => {
  const places = [{ place: placeAt('reference', 2), verdict: 'right' }] as const;
  expect(distinctFaults([mismatch], { problems: [], places })).toEqual([mismatch]);
});

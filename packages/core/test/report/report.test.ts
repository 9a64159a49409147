import { describe, expect, test } from '@jest/globals';
import type { Observed } from '../../src/channel.ts';
import { digestOf } from '../../src/digest.ts';
import { problem } from '../../src/errors/problem.ts';
import { exitCodeOf, type Severity } from '../../src/outcome.ts';
import { publicOf, publishingExit, reportChannels } from '../../src/report/report.ts';
import { sampleSeal, sampleTarget } from '../samples.ts';

const channels = [{ id: 'npm', kind: 'npm' }];
const target = sampleTarget('lib');
const { digest } = target.artifact;

function stateOf(observed: Observed) {
  const [channel] = reportChannels(channels, sampleSeal, [{ target, observed }]);
  return channel?.artifacts.map(({ state }) => state);
}

describe('a report shows every artifact of a channel', () => {
  test.each<[string, Observed]>([
    ['present', { state: 'present', digest, yanked: false }],
    ['conflict', { state: 'present', digest: digestOf(Buffer.from('other')), yanked: false }],
    ['unknown', { state: 'present', digest: {}, yanked: false }],
    ['absent', { state: 'absent' }],
    ['pending', { state: 'pending', why: 'scan' }],
    ['burned', { state: 'burned' }],
  ])('as %s: %j', (state, observed) => {
    expect(stateOf(observed)).toEqual([state, 'planned']);
  });

  test('as a conflict where a problem says so', () => {
    const conflict = problem('DIGEST_CONFLICT', 'other bytes', { where: { target: 'npm lib@1.0.0' } });
    const sighting = { target, observed: { state: 'present', digest, yanked: false } } as const;
    const [channel] = reportChannels(channels, sampleSeal, [sighting], [conflict]);
    expect(channel?.artifacts[0]?.state).toBe('conflict');
  });
});

test('a document that names the sealed files shows in their place', () => {
  const { package: _, ...file } = target.artifact;
  const formula = { ...target, title: 'lib 1.0.0', artifact: { ...file, file: 'lib.formula.json' } };
  const sighting = { target: formula, observed: { state: 'absent' } } as const;
  const [channel] = reportChannels(channels, sampleSeal, [sighting]);
  expect(channel?.artifacts.map(({ name, state }) => [name, state])).toEqual([['lib 1.0.0', 'absent']]);
});

test('public is only what is there with the sealed bytes', () => {
  const seen = (observed: Observed) => publicOf(reportChannels(channels, sampleSeal, [{ target, observed }]));
  expect(seen({ state: 'present', digest, yanked: false })).toEqual([
    { channel: 'npm', name: 'lib', version: '1.0.0', file: target.artifact.file },
  ]);
  expect(seen({ state: 'present', digest: { size: 1 }, yanked: false })).toEqual([]);
  expect(seen({ state: 'present', digest: {}, yanked: false })).toEqual([]);
});

describe('the exit code', () => {
  test.each<[number, readonly Severity[]]>([
    [0, []],
    [1, ['blocked']],
    [4, ['blocked', 'incomplete']],
    [70, ['incomplete', 'internal']],
    [3, ['blocked', 'incident', 'incomplete', 'internal']],
    [2, ['incident', 'usage']],
  ])('%i for %j', (code, severities) => {
    expect(exitCodeOf(severities)).toBe(code);
    expect(exitCodeOf([...severities].reverse())).toBe(code);
  });

  const cases = [
    [[], 0, 0],
    [['UNREACHABLE'], 1, 4],
    [['STATE_UNKNOWN'], 1, 4],
    [['UNREACHABLE', 'DIGEST_CONFLICT'], 3, 3],
    [['USAGE'], 2, 2],
  ] as const;
  test.each(cases)('of publishing with %j: %i untouched, %i touched', (codes, untouched, touched) => {
    const problems = codes.map((code) => problem(code, 'it happened'));
    expect(publishingExit(problems, false)).toBe(untouched);
    expect(publishingExit(problems, true)).toBe(touched);
  });
});

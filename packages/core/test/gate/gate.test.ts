import { describe, expect, test } from '@jest/globals';
import {
  definitionOf,
  exceptionProblems,
  gateList,
  holds,
  readGateResults,
  writeGateResults,
} from '../../src/index.ts';

const [tests, other] = gateList.parse([
  { id: 'tests', run: 'npm test' },
  { id: 'tests2', run: 'npm test' },
]);
if (tests === undefined || other === undefined) throw new Error('no gates');

const results = {
  schema: 1 as const,
  commit: 'c'.repeat(40),
  run: 'local-1',
  operator: 'ada',
  at: '2026-11-21T12:00:00.000Z',
  gates: [
    {
      id: 'tests',
      kind: 'run',
      definition: definitionOf(tests),
      required: true,
      verdict: 'passed' as const,
      reason: 'fine',
    },
  ],
};

describe('the definition of a gate', () => {
  test('is the same for the same gate, however it is written', () => {
    const [again] = gateList.parse([{ run: 'npm test', required: true, id: 'tests' }]);
    expect(again && definitionOf(again)).toBe(definitionOf(tests));
  });

  test.each([
    [{ id: 'tests', run: 'npm test ' }],
    [{ id: 'tests', run: ['npm', 'test'] }],
    [{ id: 'tests', run: 'npm test', required: false }],
    [{ id: 'tests', run: 'npm test', when: { changed: ['a'] } }],
  ])('is another for %j', (gate) => {
    const [changed] = gateList.parse([gate]);
    expect(changed && definitionOf(changed)).not.toBe(definitionOf(tests));
  });
});

describe('a file of results', () => {
  test('is read as it was written, and equal results are equal bytes', () => {
    const text = writeGateResults(results);
    expect(readGateResults(text, 'gates.json')).toEqual(results);
    expect(writeGateResults({ ...results })).toBe(text);
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['another schema', JSON.stringify({ ...results, schema: 2 })],
    ['no commit', JSON.stringify({ ...results, commit: 'main' })],
    ['a key that is not known', JSON.stringify({ ...results, trusted: true })],
    [
      'a verdict that is none',
      JSON.stringify({ ...results, gates: [{ ...results.gates[0], verdict: 'ok' }] }),
    ],
  ])('%s is refused', (_what, text) => {
    expect(() => readGateResults(text, '.lockstep/gates.json')).toThrow('RESULT_INVALID');
  });
});

describe('exceptions', () => {
  const until = (day: string) => ({ gate: 'tests', reason: 'known', until: day, by: 'ada' });

  test.each([
    ['2026-11-21', '2026-11-21T23:59:59.999Z', true],
    ['2026-11-21', '2026-11-22T00:00:00.000Z', false],
    ['2027-01-01', '2026-12-31T00:00:00.000Z', true],
  ])('one until %s at %s: %s', (day, now, expected) => {
    expect(holds(until(day), now)).toBe(expected);
  });

  test('one for a gate that is not there is a mistake of the configuration, at its line', () => {
    const locate = (path: readonly (string | number)[]) =>
      path.join('.') === 'except.1.gate' ? { line: 9, column: 5 } : undefined;
    const exceptions = [until('2026-12-01'), { ...until('2026-12-01'), gate: 'test' }];
    expect(exceptionProblems([tests, other], exceptions, locate)).toMatchObject([
      {
        code: 'GATE_UNKNOWN',
        severity: 'usage',
        message: 'except: there is no gate “test”; known: tests, tests2',
        where: { file: 'lockstep.yaml', line: 9, column: 5, key: 'except[1].gate' },
      },
    ]);
  });

  test('one that stands without a list is found as well', () => {
    const locate = (path: readonly (string | number)[]) =>
      path.join('.') === 'except.gate' ? { line: 4, column: 11 } : undefined;
    expect(exceptionProblems([], [until('2026-12-01')], locate)).toMatchObject([
      { where: { line: 4, column: 11, key: 'except.gate' } },
    ]);
  });
});

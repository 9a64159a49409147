import { describe, expect, test } from '@jest/globals';
import type { GateException, GateResult } from '@lockstep/core';
import { gateProblems } from '../../src/runner/gate-problems.ts';

const passed: GateResult = {
  id: 'tests',
  kind: 'run',
  title: 'tests',
  definition: '0'.repeat(64),
  required: true,
  verdict: 'passed',
  reason: 'fine',
  durationMs: 1,
  log: [],
  findings: [],
  isIncident: false,
};
const failed: GateResult = { ...passed, verdict: 'failed', reason: 'two failed' };
const expired: GateException = { gate: 'tests', reason: 'known', until: '2026-11-20', by: 'ada' };

function problemsOf(result: GateResult, exceptions: readonly GateException[] = []) {
  return gateProblems({
    results: [result],
    exceptions,
    now: '2026-11-21T00:00:00.000Z',
    indexOf: () => 1,
    locate: ([first, second]) => (first === 'gates' && second === 1 ? { line: 7, column: 5 } : undefined),
  });
}

describe('what results come to (P13)', () => {
  test.each<[string, GateResult, string, string]>([
    ['a required failure blocks', failed, 'GATE_FAILED', 'blocked'],
    ['an incident is one', { ...failed, isIncident: true }, 'GATE_INCIDENT', 'incident'],
    ['what is not required warns', { ...failed, required: false }, 'GATE_WARNED', 'warning'],
    [
      'even when it is an incident',
      { ...failed, required: false, isIncident: true },
      'GATE_WARNED',
      'warning',
    ],
    ['an accepted failure shows', { ...failed, verdict: 'excepted' }, 'GATE_EXCEPTED', 'warning'],
  ])('%s', (_what, result, code, severity) => {
    expect(problemsOf(result)).toEqual([
      expect.objectContaining({
        code,
        severity,
        where: { file: 'lockstep.yaml', line: 7, column: 5, key: 'gates[1]' },
      }),
    ]);
  });

  test.each<[string, GateResult]>([
    ['passed', passed],
    ['did not run', { ...passed, verdict: 'not run' }],
  ])('a gate that %s is no problem', (_what, result) => {
    expect(problemsOf(result)).toEqual([]);
  });

  test('an exception that ended for a gate that passes is worth a word', () => {
    expect(problemsOf(passed, [expired])).toMatchObject([
      { code: 'GATE_EXCEPTION_NEEDLESS', severity: 'warning' },
    ]);
    expect(problemsOf(passed, [expired, { ...expired, until: '2026-11-21' }])).toEqual([]);
  });

  test('a failure whose exception ended is an incident', () => {
    expect(problemsOf({ ...failed, isIncident: true }, [expired])).toMatchObject([
      { code: 'GATE_EXCEPTION_EXPIRED', severity: 'incident' },
    ]);
  });

  test('each finding is a warning at its place', () => {
    const findings = [{ file: 'src/a.ts', line: 3, column: 9, message: 'it is wrong' }];
    expect(problemsOf({ ...failed, findings })[1]).toMatchObject({
      code: 'GATE_FINDING',
      message: 'gate tests: it is wrong',
      where: { file: 'src/a.ts', line: 3, column: 9 },
    });
  });
});

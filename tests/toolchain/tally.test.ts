import { describe, expect, test } from '@jest/globals';
import { formatTally, sumOf, tallyOfTests } from '../../scripts/check/tally.ts';

const report = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numRuntimeErrorTestSuites: 0,
};

describe('the last line of the check', () => {
  test('adds up stages and tests', () => {
    const stages = [
      { passed: 1, failed: 0, skipped: 0 },
      tallyOfTests({ ...report, numFailedTests: 2 }, false),
    ];
    expect(formatTally(sumOf(stages))).toBe('6 passed, 2 failed');
  });

  test('names skipped tests when there are any', () => {
    expect(formatTally(tallyOfTests({ ...report, numPendingTests: 3 }, true))).toBe(
      '5 passed, 0 failed, 3 skipped',
    );
  });

  test.each([
    ['a test file that does not load', { ...report, numRuntimeErrorTestSuites: 1 }, false],
    ['a run that fails without a failing test', report, false],
    ['a run that leaves no report', undefined, true],
  ])('counts %s as a failure', (_, outcome, succeeded) => {
    expect(tallyOfTests(outcome, succeeded).failed).toBe(1);
  });
});

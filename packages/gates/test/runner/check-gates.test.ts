import { describe, expect, test } from '@jest/globals';
import { definitionOf, fail, type GateException } from '@lockstep/core';
import fc from 'fast-check';
import { checkGates } from '../../src/runner/check-gates.ts';
import { inOrder } from '../../src/runner/in-order.ts';
import { type Answer, contextOf, gatesOf, standingClock } from '../scene.ts';

const shell: Answer = ({ args }) => {
  const [, line = ''] = args;
  return line.startsWith('fail') ? { code: 1, stdout: `${line} said no\n` } : { code: 0, stdout: 'fine\n' };
};

function exception(gate: string, until: string): GateException {
  return { gate, reason: 'it is known', until, by: 'ada' };
}

describe('checking gates (P11, P13)', () => {
  test('the first failure does not hide the others, and the order is that of the file', async () => {
    const gates = gatesOf({ id: 'a', run: 'fail now' }, { id: 'b', run: 'ok' }, { id: 'c', run: 'fail too' });
    const results = await checkGates(gates, [], contextOf({ answer: shell }));
    expect(results.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['a', 'failed'],
      ['b', 'passed'],
      ['c', 'failed'],
    ]);
  });

  test('a result names its definition, its reason and the end of its log', async () => {
    const lines = Array.from({ length: 60 }, (_, index) => `\u001b[31mline ${index + 1}\u001b[0m`).join('\n');
    const gates = gatesOf({ id: 'a', title: 'All tests', run: 'npm test' });
    const [result] = await checkGates(gates, [], contextOf({ answer: () => ({ code: 2, stdout: lines }) }));
    expect(result).toMatchObject({
      title: 'All tests',
      kind: 'run',
      required: true,
      reason: '“npm test” ended with 2; it must end with 0',
      definition: gates[0] && definitionOf(gates[0]),
    });
    expect(result?.log).toHaveLength(40);
    expect(result?.log.at(-1)).toBe('line 60');
  });

  test('a coded error is a failure with its message, and an incident stays one', async () => {
    const gates = gatesOf({ id: 'a', run: 'x' });
    const sandbox = async () => {
      throw fail('LEDGER_TAMPERED', 'the tip is gone');
    };
    expect(await checkGates(gates, [], contextOf({}, { sandbox }))).toMatchObject([
      { verdict: 'failed', reason: 'the tip is gone', isIncident: true },
    ]);
  });

  test('an error of our own is a failure of that gate alone', async () => {
    const gates = gatesOf({ id: 'a', ci: {} }, { id: 'b', run: 'ok' });
    const host = async () => {
      throw new TypeError('odd');
    };
    const results = await checkGates(gates, [], contextOf({ answer: shell }, { host }));
    expect(results.map(({ verdict }) => verdict)).toEqual(['failed', 'passed']);
  });

  test('a very long reason is cut, and has no control characters', async () => {
    const gates = gatesOf({ id: 'a', run: `fail ${'x'.repeat(900)}\u0007` });
    const [result] = await checkGates(gates, [], contextOf({ answer: shell }));
    expect(result?.reason.length).toBeLessThanOrEqual(500);
    expect(result?.reason).not.toContain('\u0007');
  });
});

describe('time', () => {
  test('a gate that waits for ever is given up after its time', async () => {
    const clock = { ...standingClock(), sleep: async () => undefined };
    const host = () => new Promise<never>(() => undefined);
    const sandbox = host;
    const gates = gatesOf({ id: 'a', run: 'x', timeout: '20m' });
    expect(await checkGates(gates, [], contextOf({}, { clock, sandbox, host }))).toMatchObject([
      { verdict: 'failed', reason: 'it did not end within 20 min' },
    ]);
  });

  test('its processes are given just as long, 30 minutes by default', async () => {
    const given: (number | undefined)[] = [];
    const answer: Answer = ({ timeoutMs }) => {
      given.push(timeoutMs);
      return { code: 0 };
    };
    const gates = gatesOf({ id: 'a', run: 'x' }, { id: 'b', run: 'y', timeout: '90s' });
    await checkGates(gates, [], contextOf({ answer }));
    expect(given).toEqual([1_800_000, 90_000]);
  });

  test('a process that was killed for its time is said to have been', async () => {
    const clock = { ...standingClock(), since: () => 90_000 };
    const gates = gatesOf({ id: 'a', run: 'sleep 99', timeout: '90s' });
    const answer: Answer = () => ({ code: undefined });
    expect(await checkGates(gates, [], contextOf({ answer }, { clock }))).toMatchObject([
      { verdict: 'failed', reason: '“sleep 99”: it did not end within 90 s' },
    ]);
  });

  test('after a cancellation nothing more is started, and nothing passes', async () => {
    const stop = new AbortController();
    let started = 0;
    const answer: Answer = () => {
      started += 1;
      stop.abort();
      return { code: undefined };
    };
    const gates = gatesOf({ id: 'a', run: 'x' }, { id: 'b', run: 'y' });
    const results = await checkGates(gates, [], contextOf({ answer }, { signal: stop.signal }), {
      atOnce: 1,
    });
    expect(started).toBe(1);
    expect(results.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['failed', 'the run was cancelled before it ended'],
      ['failed', 'the run was cancelled before it ended'],
    ]);
  });
});

describe('side by side', () => {
  test('results keep the order of things, and never more run at once than are allowed', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(5), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (turns, atOnce) => {
          let now = 0;
          let most = 0;
          const results = await inOrder(turns, atOnce, async (count) => {
            now += 1;
            most = Math.max(most, now);
            for (let turn = 0; turn < count; turn += 1) await Promise.resolve();
            now -= 1;
            return count;
          });
          expect(results).toEqual(turns);
          expect(most).toBeLessThanOrEqual(atOnce);
        },
      ),
      { numRuns: 50 },
    );
  });

  test('no more than four, however many cores there are', async () => {
    let now = 0;
    let most = 0;
    const answer: Answer = async () => {
      now += 1;
      most = Math.max(most, now);
      await new Promise((resolve) => setImmediate(resolve));
      now -= 1;
      return { code: 0 };
    };
    const gates = gatesOf(...Array.from({ length: 9 }, (_, index) => ({ id: `g${index}`, run: 'x' })));
    await checkGates(gates, [], contextOf({ answer }), { atOnce: 64 });
    expect(most).toBe(4);
  });
});

describe('exceptions (P13)', () => {
  const gates = gatesOf({ id: 'a', run: 'fail' });
  const run = (until: string, answer: Answer = shell) =>
    checkGates(gates, [exception('a', until)], contextOf({ answer }));

  test.each([
    ['2026-11-22', 'excepted', false],
    ['2026-11-21', 'excepted', false],
    ['2026-11-20', 'failed', true],
  ])('one that ends on %s, on the 21st: %s, incident %s', async (until, verdict, isIncident) => {
    expect(await run(until)).toMatchObject([{ verdict, isIncident }]);
  });

  test('an excepted result carries the exception, and says so', async () => {
    expect(await run('2026-12-01')).toMatchObject([
      {
        exception: { reason: 'it is known', until: '2026-12-01', by: 'ada' },
        reason: '“fail” ended with 1; it must end with 0; accepted until 2026-12-01 by ada',
      },
    ]);
  });

  test('a gate that passes needs none', async () => {
    const [result] = await run('2026-12-01', () => ({ code: 0 }));
    expect(result).toMatchObject({ verdict: 'passed' });
    expect(result).not.toHaveProperty('exception');
  });

  test('of two for one gate the one that lasts longest counts', async () => {
    const both = [exception('a', '2026-12-01'), exception('a', '2026-01-01')];
    expect(await checkGates(gates, both, contextOf({ answer: shell }))).toMatchObject([
      { verdict: 'excepted' },
    ]);
  });
});

import { describe, expect, test } from '@jest/globals';
import { type Minted, problem, secretOf } from '@lockstep/core';
import { HeldCredentials } from '../../src/credentials/held-credentials.ts';
import { createVirtualClock } from '../simulation/virtual-clock.ts';

const minuteMs = 60_000;
const minted = (number: number, lifeMs = 15 * minuteMs): Minted => ({
  kind: 'minted',
  secret: secretOf(`credential ${number}`, `text ${number}`),
  lifeMs,
  identity: 'somebody',
});

function counting(make: (number: number) => Minted = minted) {
  let count = 0;
  const mint = async () => make(++count);
  return { mint, made: () => count };
}

const nameOf = (found: Minted) => (found.kind === 'minted' ? found.secret.name : found.problems[0].code);

describe('credentials that are held', () => {
  test('are asked for once, however many steps need them at the same time', async () => {
    const held = new HeldCredentials(createVirtualClock());
    const { mint, made } = counting();
    const found = await Promise.all(Array.from({ length: 20 }, () => held.get('pypi', mint)));
    expect(new Set(found.map(nameOf))).toEqual(new Set(['credential 1']));
    expect(made()).toBe(1);
  });

  test('are asked for again a minute before they expire, and by one alone', async () => {
    const clock = createVirtualClock();
    const held = new HeldCredentials(clock);
    const { mint, made } = counting();
    await held.get('pypi', mint);
    await clock.sleep(13 * minuteMs);
    expect(nameOf(await held.get('pypi', mint))).toBe('credential 1');
    await clock.sleep(minuteMs);
    const found = await Promise.all([held.get('pypi', mint), held.get('pypi', mint)]);
    expect(found.map(nameOf)).toEqual(['credential 2', 'credential 2']);
    expect(made()).toBe(2);
  });

  test('that live shorter than that are used once each', async () => {
    const held = new HeldCredentials(createVirtualClock());
    const { mint } = counting((number) => minted(number, 1000));
    expect(nameOf(await held.get('npm', mint))).toBe('credential 1');
    expect(nameOf(await held.get('npm', mint))).toBe('credential 2');
  });

  test('of one package are none of another', async () => {
    const held = new HeldCredentials(createVirtualClock());
    const { mint } = counting();
    expect(nameOf(await held.get('npm left-pad', mint))).toBe('credential 1');
    expect(nameOf(await held.get('npm right-pad', mint))).toBe('credential 2');
  });

  test.each([
    ['stands', 'TRUSTED_WORKFLOW', 1],
    ['that a rerun can mend is asked for again', 'TRUSTED_UNANSWERED', 2],
  ] as const)('a refusal %s', async (_what, code, asked) => {
    const held = new HeldCredentials(createVirtualClock());
    const { mint, made } = counting(() => ({ kind: 'refused', problems: [problem(code, 'no')] }));
    await held.get('npm', mint);
    await held.get('npm', mint);
    expect(made()).toBe(asked);
  });
});

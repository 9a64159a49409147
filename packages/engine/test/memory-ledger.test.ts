import { expect, test } from '@jest/globals';
import { createMemoryLedger } from '../src/memory-ledger.ts';
import { createVirtualClock } from './simulation/virtual-clock.ts';

test('a scratch ledger is a ledger: chained, and closed to whoever alters what it gave', async () => {
  const ledger = createMemoryLedger('rehearsal', createVirtualClock());
  const [first] = await ledger.append([{ kind: 'completed', seal: 'a'.repeat(64) }]);
  const chain = await ledger.append([{ kind: 'completed', seal: 'b'.repeat(64) }]);
  expect(chain[1]?.previous).toBe(first?.hash);
  (chain as unknown[]).pop();
  expect(await ledger.read()).toHaveLength(2);
});

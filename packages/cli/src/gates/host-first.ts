import type { Gate, GateKind, GateResult } from '@lockstep/core';
import type { World } from '../world.ts';
import { dropResults, leaveResults } from './asked-results.ts';

/** Gates that are a question to the host, asked with a credential; of the others some run the project's own code. */
const hostKinds: ReadonlySet<GateKind> = new Set(['ci', 'issues', 'milestone', 'branch', 'approval']);

/** Whether a gate is a question to the host. */
export function asksHost({ kind }: Gate): boolean {
  return hostKinds.has(kind);
}

/** Checks some gates. */
export type CheckSome = (gates: readonly Gate[]) => Promise<readonly GateResult[]>;

/**
 * Asks the host about those gates that are questions to it, and then has a process without any secret take the place of
 * this one for the others: what a process was started with and what it holds can be read by what it runs.
 * @returns what the host said, where the process goes on because nothing secret is around it, or on a system that
 * cannot replace a process; empty where no gate runs anything.
 */
export async function askHostFirst(
  gates: readonly Gate[],
  check: CheckSome,
  { restart }: Pick<World, 'restart'>,
): Promise<readonly GateResult[]> {
  const asking = gates.filter(asksHost);
  if (restart === undefined || asking.length === gates.length) return [];
  const results = asking.length === 0 ? [] : await check(asking);
  const left = await leaveResults(results);
  restart(left);
  await dropResults(left);
  return results;
}

import { configFile } from '../config/config.ts';
import type { Gate, GateException } from '../config/gates.ts';
import { keyOf, type Locate } from '../config/locate.ts';
import { type Problem, problem, type Where } from '../errors/problem.ts';

/** Whether an exception still holds: to the end of its last day, UTC. */
export function holds({ until }: GateException, now: string): boolean {
  return now.slice(0, 10) <= until;
}

// One exception may stand without a list around it.
function placeOf(index: number, locate: Locate): Where {
  const inList = ['except', index, 'gate'] as const;
  const alone = ['except', 'gate'] as const;
  const place = locate(inList);
  return place === undefined
    ? { file: configFile, ...locate(alone), key: keyOf(alone) }
    : { file: configFile, ...place, key: keyOf(inList) };
}

/** Exceptions for gates that are not there: a slip of the pen that would let nothing pass, and say nothing. */
export function exceptionProblems(
  gates: readonly Gate[],
  exceptions: readonly GateException[],
  locate: Locate,
): readonly Problem[] {
  const known = new Set(gates.map(({ id }) => id));
  const list = known.size === 0 ? 'there are none' : `known: ${[...known].join(', ')}`;
  return exceptions.flatMap(({ gate }, index) =>
    known.has(gate)
      ? []
      : [
          problem('GATE_UNKNOWN', `except: there is no gate “${gate}”; ${list}`, {
            where: placeOf(index, locate),
          }),
        ],
  );
}

import {
  configFile,
  type GateException,
  type GateResult,
  holds,
  type Locate,
  type Problem,
  problem,
  type Where,
} from '@lockstep/core';

/** Where a gate stands in lockstep.yaml, counted from 0. */
function placeOf(index: number, locate: Locate): Where {
  return { file: configFile, ...locate(['gates', index]), key: `gates[${index}]` };
}

function about({ id, reason, exception }: GateResult): string {
  const why = exception === undefined ? '' : ` (${exception.reason})`;
  return `gate ${id}: ${reason}${why}`;
}

function codeOf({ verdict, required, isIncident }: GateResult, endedOn: string | undefined) {
  if (verdict === 'passed' && endedOn !== undefined) return 'GATE_EXCEPTION_NEEDLESS';
  if (verdict === 'excepted') return 'GATE_EXCEPTED';
  if (verdict !== 'failed') return undefined;
  if (!required) return 'GATE_WARNED';
  if (endedOn !== undefined) return 'GATE_EXCEPTION_EXPIRED';
  return isIncident ? 'GATE_INCIDENT' : 'GATE_FAILED';
}

function findingsOf({ id, verdict, findings }: GateResult): readonly Problem[] {
  if (verdict !== 'failed' && verdict !== 'excepted') return [];
  return findings.map(({ message, ...where }) =>
    problem('GATE_FINDING', `gate ${id}: ${message}`, { where }),
  );
}

/** The last day of the exception for a gate, once that is over. */
function endOf({ id }: GateResult, exceptions: readonly GateException[], now: string): string | undefined {
  const own = exceptions.filter(({ gate }) => gate === id);
  return own.every((each) => !holds(each, now)) ? own.at(-1)?.until : undefined;
}

/** What the results of gates mean for whoever ran them: what blocks, what is an incident, and what is worth knowing. */
export interface Judgement {
  readonly results: readonly GateResult[];
  readonly exceptions: readonly GateException[];
  /** The present, in ISO 8601. */
  readonly now: string;
  /** The number of a gate in lockstep.yaml, counted from 0. */
  indexOf(id: string): number;
  readonly locate: Locate;
}

/** The problems and warnings that the results of gates come to. */
export function gateProblems({ results, exceptions, now, indexOf, locate }: Judgement): readonly Problem[] {
  return results.flatMap((result) => {
    const where = placeOf(indexOf(result.id), locate);
    const endedOn = endOf(result, exceptions, now);
    const code = codeOf(result, endedOn);
    const needless =
      code === 'GATE_EXCEPTION_NEEDLESS' ? ` passes; the exception for it ended on ${endedOn}` : undefined;
    const message = needless === undefined ? about(result) : `gate ${result.id}${needless}`;
    return [...(code === undefined ? [] : [problem(code, message, { where })]), ...findingsOf(result)];
  });
}

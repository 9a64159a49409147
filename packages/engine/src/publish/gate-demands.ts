import {
  foreignText,
  formatDuration,
  type GateRecord,
  gatesOf,
  type LedgerEntry,
  type Problem,
  problem,
  type RecordedGate,
  releaseOf,
  sealDigest,
} from '@lockstep/core';
import type { ReleaseSession } from '../release-session.ts';

/** What a live run demands of the gates that the configuration names. */
export interface GateDemands {
  readonly gates: readonly Pick<GateRecord, 'id' | 'definition' | 'required'>[];
  /** How old a result may be, in milliseconds. */
  readonly maxAgeMs: number;
  /** Why the results of a run count for nothing; undefined when they do count. */
  distrust(run: string): Promise<string | undefined>;
}

/** How far the clocks of two machines may be apart, in milliseconds. */
const clockSkewMs = 5 * 60_000;

function aboutGate(id: string): string {
  return `gate ${id}`;
}

function isOver(until: string, { context }: ReleaseSession): boolean {
  return context.clock.since(`${until}T23:59:59.999Z`) > 0;
}

/** A result with what is demanded of its gate. */
interface Demanded extends RecordedGate {
  /** As the configuration says; what a result says of itself excuses nothing. */
  readonly required: boolean;
}

function failureOf({ record, required }: Demanded, session: ReleaseSession): readonly Problem[] {
  const { id, verdict, reason, exception } = record;
  // Nobody answers for an exception that has no name and no end.
  const isFailure = verdict === 'failed' || (verdict === 'excepted' && exception === undefined);
  if (isFailure)
    return required ? [problem('GATE_FAILED', `${aboutGate(id)} failed: ${foreignText(reason)}`)] : [];
  if (verdict !== 'excepted' || exception === undefined || !isOver(exception.until, session)) return [];
  return [
    problem('GATE_EXCEPTION_EXPIRED', `the exception for ${aboutGate(id)} ended on ${exception.until}`),
  ];
}

function ageOf({ at, record }: RecordedGate, session: ReleaseSession, maxAgeMs: number): readonly Problem[] {
  const age = session.context.clock.since(at);
  if (age >= -clockSkewMs && age <= maxAgeMs) return [];
  const when = age < 0 ? 'which is yet to come' : `more than ${formatDuration(maxAgeMs)} ago`;
  const message = `${aboutGate(record.id)} was checked at ${at}, ${when}`;
  return [problem('GATE_RESULT_STALE', message)];
}

async function untrusted(
  results: readonly RecordedGate[],
  { distrust }: GateDemands,
): Promise<readonly Problem[]> {
  const byRun = Map.groupBy(results, ({ run }) => run);
  const found = await Promise.all(
    [...byRun].map(async ([run, own]) => {
      const why = await distrust(run);
      if (why === undefined) return [];
      const ids = own.map(({ record }) => record.id).join(', ');
      return [problem('GATE_RESULT_UNTRUSTED', `${ids}: checked by ${foreignText(run)}, ${why}`)];
    }),
  );
  return found.flat();
}

/**
 * What stands against a live run: gates without a result for this commit and definition, failures, results that are too
 * old or from elsewhere.
 */
export async function gateProblems(
  session: ReleaseSession,
  chain: readonly LedgerEntry[],
): Promise<readonly Problem[]> {
  const { gates: demands, seal } = session;
  if (demands === undefined || demands.gates.length === 0) return [];
  const recorded = gatesOf(chain, releaseOf(seal).commit, sealDigest(seal));
  const results = demands.gates.flatMap(({ id, definition, required }) => {
    const result = recorded.get(id);
    return result?.record.definition === definition ? [{ ...result, required }] : [];
  });
  const known = new Set(results.map(({ record }) => record.id));
  const missing = demands.gates.filter(({ id, required }) => required && !known.has(id));
  return [
    ...missing.map(({ id }) =>
      problem('GATES_NOT_RUN', `no result of ${aboutGate(id)} is recorded for ${releaseOf(seal).commit}`),
    ),
    ...results.flatMap((result) => failureOf(result, session)),
    ...results.flatMap((result) => ageOf(result, session, demands.maxAgeMs)),
    ...(await untrusted(results, demands)),
  ];
}

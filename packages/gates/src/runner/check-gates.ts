import { definitionOf, type Gate, type GateException, type GateResult, LockstepError } from '@lockstep/core';
import { oneLine, tailOf } from '../command/output.ts';
import type { GateContext, GateFound } from '../gate-check.ts';
import { conditionOf } from './condition.ts';
import { cancelled, durationSince, withinLimit } from './gate-clock.ts';
import { inOrder } from './in-order.ts';
import { checkByKind } from './kinds.ts';
import { judge } from './verdict.ts';

/** Gates that run side by side, where nothing says how many fit. */
const defaultAtOnce = 4;
/** The longest reason, in characters; the ledger takes no more. */
const longestReason = 500;

/** How gates are run. */
export interface GateRun {
  /** How many run at once: the cores of the machine, and not more than four by default. */
  readonly atOnce?: number;
}

// One gate that stumbles must not hide what the others found; an error of our own is said as one.
function failureOf(error: unknown): GateFound {
  if (error instanceof LockstepError)
    return {
      verdict: 'failed',
      reason: error.problems.map(({ message }) => message).join('; '),
      isIncident: error.problems.some(({ severity }) => severity === 'incident'),
    };
  const message = error instanceof Error ? error.message : String(error);
  return { verdict: 'failed', reason: `Lockstep itself failed: ${message}` };
}

async function lookAt(gate: Gate, context: GateContext): Promise<GateFound> {
  if (context.signal.aborted) return cancelled;
  try {
    const { runs, why } = await conditionOf(gate, context);
    if (!runs) return { verdict: 'not run', reason: why ?? 'its condition does not hold' };
    context.log.info(`gate ${gate.id} runs${why === undefined ? '' : `: ${why}`}`);
    const found = await withinLimit(gate, context, () => checkByKind(gate, context));
    if (context.signal.aborted && found.verdict === 'failed') return { ...found, ...cancelled };
    return why === undefined ? found : { ...found, reason: `${found.reason} (it ran because ${why})` };
  } catch (error) {
    return failureOf(error);
  }
}

async function resultOf(
  gate: Gate,
  exception: GateException | undefined,
  context: GateContext,
): Promise<GateResult> {
  const started = context.clock.timestamp();
  const found = await lookAt(gate, context);
  const judged = judge(found, exception, started);
  const { log = [], findings = [] } = found;
  return {
    id: gate.id,
    kind: gate.kind,
    title: gate.title ?? gate.id,
    definition: definitionOf(gate),
    required: gate.required,
    ...judged,
    reason: oneLine(judged.reason, longestReason),
    durationMs: durationSince(started, context),
    log: tailOf(log),
    findings,
  };
}

/**
 * Checks gates side by side and reports each, whatever the others say.
 * @returns one result for each gate, in their order. It never throws for what a gate does.
 */
export function checkGates(
  gates: readonly Gate[],
  exceptions: readonly GateException[],
  context: GateContext,
  { atOnce = defaultAtOnce }: GateRun = {},
): Promise<readonly GateResult[]> {
  return inOrder(gates, Math.min(atOnce, defaultAtOnce), (gate) =>
    resultOf(gate, latestFor(gate, exceptions), context),
  );
}

// Of several exceptions for one gate the one that lasts longest counts.
function latestFor({ id }: Gate, exceptions: readonly GateException[]): GateException | undefined {
  return exceptions
    .filter(({ gate }) => gate === id)
    .reduce<GateException | undefined>(
      (latest, each) => (latest === undefined || each.until > latest.until ? each : latest),
      undefined,
    );
}

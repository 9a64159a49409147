import type { GateResult, GateVerdict } from '@lockstep/core';
import { paint, type Sink } from './console-log.ts';

const styles = {
  passed: 'green',
  failed: 'red',
  'not run': 'dim',
  excepted: 'yellow',
} as const satisfies Record<GateVerdict, string>;

/** How long a gate took, as people say it. */
export function tookOf({ durationMs }: Pick<GateResult, 'durationMs'>): string {
  const seconds = durationMs / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** A gate's result for people; the log only of one that failed. */
export function gateLines(sink: Sink, result: GateResult): readonly string[] {
  const { id, verdict, reason, log, required } = result;
  const shown = verdict === 'failed' || verdict === 'excepted' ? log : [];
  const took = verdict === 'not run' ? '' : paint(sink, 'dim', ` (${tookOf(result)})`);
  const optional = verdict === 'failed' && !required ? ' (it need not hold)' : '';
  return [
    `  ${paint(sink, styles[verdict], verdict.padEnd(8))} ${id}: ${reason}${optional}${took}`,
    ...shown.map((line) => `    | ${line}`),
  ];
}

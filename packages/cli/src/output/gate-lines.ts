import type { GateResult, GateVerdict } from '@lockstep/core';
import { paint, type Sink } from './console-log.ts';

const styles = {
  passed: 'green',
  failed: 'red',
  'not run': 'dim',
  excepted: 'yellow',
} as const satisfies Record<GateVerdict, string>;

/** A gate's result for people; the log only of one that failed. */
export function gateLines(sink: Sink, { id, verdict, reason, log }: GateResult): readonly string[] {
  const shown = verdict === 'failed' || verdict === 'excepted' ? log : [];
  return [
    `  ${paint(sink, styles[verdict], verdict.padEnd(8))} ${id}: ${reason}`,
    ...shown.map((line) => `    | ${line}`),
  ];
}

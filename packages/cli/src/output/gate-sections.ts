import { escapeMarkdown, type GateResult } from '@lockstep/core';
import { tookOf } from './gate-lines.ts';
import { table } from './table.ts';

// The fence is longer than any in the text, so that the text cannot end it.
function codeBlock(lines: readonly string[]): string {
  const text = lines.join('\n');
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

/** The results of gates as Markdown. */
export function gateSections(gates: readonly GateResult[]): readonly string[] {
  const rows = gates.map((gate) => [
    gate.id,
    gate.kind,
    gate.required ? gate.verdict : `${gate.verdict} (need not hold)`,
    gate.reason,
    tookOf(gate),
  ]);
  const told = gates.filter(
    ({ verdict, log }) => (verdict === 'failed' || verdict === 'excepted') && log.length > 0,
  );
  return [
    ...table('Gates', ['gate', 'kind', 'verdict', 'reason', 'took'], rows),
    ...told.flatMap(({ id, log }) => [`#### ${escapeMarkdown(id)}`, codeBlock(log)]),
  ];
}

import type { GateRecord } from '../gate/result.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import type { Evidence } from './evidence.ts';

/** A value inside a Markdown table or text, without the power to format it. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]<>|#~&$]/g, '\\$&').replace(/[\r\n\u2028\u2029]+/g, ' ');
}

/** A Markdown table; cells are escaped. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}

function describeGate({ id, verdict, exception }: GateRecord): string {
  if (exception === undefined) return `${id} ${verdict}`;
  const { reason, until, by } = exception;
  return `${id} ${verdict} until ${until} by ${by} (${reason})`;
}

/** An entry of the ledger, for people. */
export function describeEntry(event: LedgerEntry['body']): string {
  switch (event.kind) {
    case 'opened':
      return `${event.mode} run opened by ${event.operator} for ${event.target}${event.rehearsalSkipped ? ', rehearsal skipped' : ''}`;
    case 'sealed':
      return `sealed ${event.seal}`;
    case 'rehearsed':
      return `rehearsal ${event.ok ? 'passed' : 'failed'}: ${event.summary}`;
    case 'preflighted':
      return `preflight ${event.ok ? 'passed' : 'failed'}: ${event.proofs.map(({ channel, secret, strength }) => `${channel} ${secret} ${strength}`).join(', ')}`;
    case 'installed':
      return `install from ${event.channel} ${event.ok ? 'passed' : 'failed'}: ${event.summary}`;
    case 'gated':
      return `gates: ${event.gates.map(describeGate).join(', ')}`;
    case 'intent':
      return `intent: ${event.step}`;
    case 'receipt':
      return `receipt: ${event.step} ${event.outcome}${event.answer.status === undefined ? '' : ` (${event.answer.status})`}`;
    case 'observed':
      return `observed: ${event.target} ${event.state}${event.adopted ? ', adopted without an intent' : ''}`;
    case 'undoing':
      return `to be taken back: ${event.step ?? event.target}`;
    case 'undone':
      return `taken back: ${event.step ?? event.target} ${event.outcome}${event.answer.status === undefined ? '' : ` (${event.answer.status})`}`;
    case 'rolled-back':
      return `rolled back by ${event.operator}`;
    case 'closed':
      return 'the run ended';
    case 'completed':
      return 'complete: every target is public';
    case 'announcing':
      return `to be announced: ${event.deed}`;
    case 'announced':
      return `announced: ${event.deed} ${event.outcome}`;
    case 'abandoned':
      return `abandoned by ${event.operator}: ${event.reason}`;
  }
}

/** The contents of evidence.md. */
export function renderEvidence(evidence: Evidence): string {
  const releases = evidence.releases.map(({ id, commit }) => [id, commit]);
  const artifacts = evidence.channels.flatMap(({ id, artifacts }) =>
    artifacts.map(({ name, version, state, sha256, file }) => [id, name, version, state, sha256, file]),
  );
  const events = evidence.events.map((event) => [event.at, event.run, describeEntry(event.event)]);
  return `${[
    '# Release evidence',
    markdownTable(['release', 'commit'], releases),
    `Seal \`${evidence.seal.sha256}\`, built by ${escapeMarkdown(evidence.seal.build.run)} with ${evidence.seal.tools
      .map(({ name, version }) => escapeMarkdown(`${name} ${version}`))
      .join(', ')}.`,
    '## Channels',
    markdownTable(['channel', 'package', 'version', 'state', 'sha256', 'file'], artifacts),
    ...(evidence.anchor === undefined ? [] : [`Ledger at entry \`${evidence.anchor}\`.`]),
    '## Events',
    markdownTable(['at (UTC)', 'run', 'event'], events),
  ].join('\n\n')}\n`;
}

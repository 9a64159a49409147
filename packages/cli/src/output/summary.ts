import { escapeMarkdown, formatWhere, markdownTable, type Report } from '@lockstep/core';
import { describeSide, differenceRows } from './comparison.ts';
import type { Extras } from './present.ts';

type Row = readonly string[];

function table(title: string, head: Row, rows: readonly Row[]): readonly string[] {
  return rows.length === 0 ? [] : [`### ${title}`, markdownTable(head, rows)];
}

// The fence is longer than any in the text, so that the text cannot end it.
function codeBlock(lines: readonly string[]): string {
  const text = lines.join('\n');
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}

function gateSections({ gates = [] }: Extras): readonly string[] {
  const rows = gates.map(({ name, ok, exit }) => [name, ok ? 'holds' : 'fails', String(exit ?? 'none')]);
  const failed = gates.filter(({ ok }) => !ok);
  return [
    ...table('Gates', ['gate', 'result', 'exit'], rows),
    ...failed.flatMap(({ name, output }) => [`#### ${escapeMarkdown(name)}`, codeBlock(output)]),
  ];
}

function channelRows({ channels }: Report): readonly Row[] {
  return channels.flatMap(({ id, artifacts }) =>
    artifacts.map(({ name, version, state, sha256, file }) => [id, name, version, state, sha256, file]),
  );
}

function installedRows({ installed = [] }: Report): readonly Row[] {
  return installed.map(({ client, package: name, version, file, failed, skipped, ran }) => [
    client,
    file ?? `${name}@${version}`,
    ran?.command ?? '',
    failed === true ? 'not installed' : (skipped ?? ran?.output ?? ''),
  ]);
}

function proofRows({ proofs = [] }: Extras): readonly Row[] {
  return proofs.map(({ channel, secret, strength, identity, reason }) => [
    channel,
    secret,
    strength,
    identity ?? '',
    reason,
  ]);
}

function rollbackRows({ rollback = [] }: Extras): readonly Row[] {
  return rollback.map(({ channel, phase, undo, how }) => [
    channel,
    phase,
    undo,
    how ?? 'nothing takes it back',
  ]);
}

function comparisonSections({ sides = [], differences = [] }: Extras): readonly string[] {
  return [
    ...table(
      'Compared',
      ['side', 'what it is'],
      sides.map((side) => [side.name, describeSide(side)]),
    ),
    ...table('Differences', ['side', 'file', 'first → this side'], differenceRows(differences)),
  ];
}

/** A report as Markdown, for the summary of a job. */
export function summarise(report: Report & Extras): string {
  const { command, ok, releases, problems, notes = [], next } = report;
  return [
    `## Lockstep ${escapeMarkdown(command)}: ${ok ? 'ok' : 'not ok'}`,
    ...table(
      'Release',
      ['release', 'commit'],
      releases.map(({ id, commit }) => [id, commit]),
    ),
    ...table('Channels', ['channel', 'package', 'version', 'state', 'sha256', 'file'], channelRows(report)),
    ...table('Installed', ['client', 'package', 'command', 'output'], installedRows(report)),
    ...gateSections(report),
    ...comparisonSections(report),
    ...table('Credentials', ['channel', 'secret', 'proof', 'as', 'reason'], proofRows(report)),
    ...table('Way back', ['channel', 'phase', 'can be undone', 'how'], rollbackRows(report)),
    ...table(
      'Problems',
      ['code', 'problem', 'where', 'what to do'],
      problems.map(({ code, message, where = {}, remedy }) => [code, message, formatWhere(where), remedy]),
    ),
    ...notes.map((note) => `- ${escapeMarkdown(note)}`),
    ...(next === undefined ? [] : [`Next: ${escapeMarkdown(next)}`]),
  ].join('\n\n');
}

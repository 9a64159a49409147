import { escapeMarkdown, formatWhere, type Problem, type Report } from '@lockstep/core';
import { describeSide, differenceRows } from './comparison.ts';
import { gateSections } from './gate-sections.ts';
import type { Extras } from './present.ts';
import { actionRows } from './rollback-lines.ts';
import { syncRows } from './sync-lines.ts';
import { type Row, table } from './table.ts';
import { versionRows } from './version-table.ts';

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

const problemHead = ['code', 'problem', 'where', 'what to do'];

function problemRows(problems: readonly Problem[]): readonly Row[] {
  return problems.map(({ code, message, where = {}, remedy }) => [code, message, formatWhere(where), remedy]);
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
    ...table(
      'Versions',
      ['place', 'package', 'found', 'expected', 'verdict', 'why'],
      versionRows(report.versions ?? []),
    ),
    ...gateSections(report.gates ?? []),
    ...comparisonSections(report),
    ...table('Credentials', ['channel', 'secret', 'proof', 'as', 'reason'], proofRows(report)),
    ...table('Way back', ['channel', 'phase', 'can be undone', 'how'], rollbackRows(report)),
    ...table(
      'Repositories',
      ['repository', 'branch', 'state', 'detail'],
      syncRows(report.repositories ?? []),
    ),
    ...table(
      'Rollback',
      ['channel', 'deed', 'undoes', 'what stays', 'credential'],
      actionRows(report.actions ?? []),
    ),
    ...table('Problems', problemHead, problemRows(problems)),
    ...table('Warnings', problemHead, problemRows(report.warnings ?? [])),
    ...notes.map((note) => `- ${escapeMarkdown(note)}`),
    ...(next === undefined ? [] : [`Next: ${escapeMarkdown(next)}`]),
  ].join('\n\n');
}

import { posix } from 'node:path';
import type { CredentialProof } from '@lockstep/core';
import {
  formatWhere,
  type GateResult,
  type Installed,
  type Problem,
  type Report,
  type ReportedArtifact,
  type ReportedChannel,
  type ReportedRepository,
} from '@lockstep/core';
import type { Difference, ReportedSide, RollbackAction, WayBack } from '@lockstep/engine';
import type { CheckpointView } from '../checkpoint/view.ts';
import { checkpointLines } from './checkpoint-lines.ts';
import { comparisonLines } from './comparison.ts';
import { paint, printable, type Sink } from './console-log.ts';
import { gateLines } from './gate-lines.ts';
import { actionLines } from './rollback-lines.ts';
import { syncLines } from './sync-lines.ts';
import { type VersionRow, versionLines } from './version-table.ts';

/** What some commands report beside the common parts. */
export interface Extras {
  readonly proofs?: readonly (CredentialProof & { readonly channel: string })[];
  readonly notes?: readonly string[];
  readonly checkpoint?: CheckpointView;
  readonly gates?: readonly GateResult[];
  /** Where versions stand, and what was expected there. */
  readonly versions?: readonly VersionRow[];
  /** What the command prints for other programs: a section of a CHANGELOG. */
  readonly text?: string;
  /** What was compared, and what differs. */
  readonly sides?: readonly ReportedSide[];
  readonly differences?: readonly Difference[];
  /** What can be taken back, channel by channel. */
  readonly rollback?: readonly WayBack[];
  /** The deeds of a rollback. */
  readonly actions?: readonly RollbackAction[];
  /** What came of each repository of a list. */
  readonly repositories?: readonly ReportedRepository[];
  /** Whether every target is public. */
  readonly complete?: boolean;
}

const stateStyle = (state: string) => {
  switch (state) {
    case 'present':
      return 'green';
    case 'conflict':
    case 'burned':
    case 'rejected':
      return 'red';
    case 'planned':
    case 'yanked':
      return 'dim';
    default:
      return 'yellow';
  }
};

// What is no package has no version of its own.
function titleOf({ name, version }: ReportedArtifact): string {
  return version === '' ? name : `${name}@${version}`;
}

function channelLines(sink: Sink, { id, kind, artifacts }: ReportedChannel): readonly string[] {
  const titles = Map.groupBy<string, ReportedArtifact>(artifacts, titleOf);
  const rows = artifacts.map((artifact) => {
    const { file, state, sha256 } = artifact;
    const shown = paint(sink, stateStyle(state), state.padEnd(9));
    const title = titleOf(artifact);
    const which = titles.get(title)?.length === 1 ? title : posix.basename(file);
    return `  ${shown} ${which}  ${paint(sink, 'dim', sha256.slice(0, 16))}`;
  });
  return [`${paint(sink, 'bold', id)} (${kind})`, ...rows];
}

function installedLine({ client, package: name, version, file, failed, skipped, ran }: Installed): string {
  const title = file ?? `${name}@${version}`;
  if (failed === true) return `  not installed by ${client}: ${title}`;
  if (skipped !== undefined) return `  not installed by ${client}: ${title}: ${skipped}`;
  const command = ran === undefined ? '' : `: ${ran.command} → ${ran.output || `exit ${ran.exit ?? 'none'}`}`;
  return `  installed by ${client}: ${title}${command}`;
}

function problemLines(sink: Sink, { code, message, where, remedy, severity }: Problem): readonly string[] {
  const mark = severity === 'warning' ? paint(sink, 'yellow', `! ${code}`) : paint(sink, 'red', `✗ ${code}`);
  const place = where === undefined ? '' : ` (${formatWhere(where)})`;
  return [`${mark} ${message}${place}`, `  ${remedy}`];
}

function rollbackLines(rollback: readonly WayBack[]): readonly string[] {
  const lines = rollback.map(
    ({ channel, phase, undo, how = 'nothing takes it back' }) => `  ${channel} ${phase}: ${undo} (${how})`,
  );
  return lines.length === 0 ? [] : ['way back, should it be needed:', ...lines];
}

// What registries and packages say ends up in reports; neither a terminal nor a workflow's runner must obey it.
function withoutControls(report: Report & Extras): Report & Extras {
  const clean = (_key: string, value: unknown) =>
    typeof value === 'string' ? printable(value).replaceAll('\n', '\n  | ') : value;
  return JSON.parse(JSON.stringify(report), clean);
}

/** A report for people. */
export function present(sink: Sink, received: Report & Extras): string {
  const report = withoutControls(received);
  const problems = report.problems.flatMap((each) => problemLines(sink, each));
  const proofs = (report.proofs ?? []).map(
    ({ channel, secret, strength, identity, reason }) =>
      `  ${channel}: ${secret} ${strength}${identity === undefined ? '' : ` as ${identity}`} (${reason})`,
  );
  const verdict = report.ok
    ? paint(sink, 'green', `✓ ${report.command}: ok`)
    : paint(
        sink,
        'red',
        `✗ ${report.command}: ${report.problems.length} problem${report.problems.length === 1 ? '' : 's'}`,
      );
  return [
    ...(report.checkpoint === undefined ? [] : checkpointLines(report.checkpoint)),
    ...report.channels.flatMap((channel) => channelLines(sink, channel)),
    ...comparisonLines(sink, report.sides ?? [], report.differences ?? []),
    ...(report.installed ?? []).map(installedLine),
    ...versionLines(sink, report.versions ?? []),
    ...(report.gates ?? []).flatMap((gate) => gateLines(sink, gate)),
    ...proofs,
    ...rollbackLines(report.rollback ?? []),
    ...actionLines(report.actions ?? []),
    ...syncLines(sink, report.repositories ?? []),
    ...(report.notes ?? []).map((note) => `  ${note}`),
    ...(report.warnings ?? []).flatMap((each) => problemLines(sink, each)),
    ...problems,
    verdict,
    ...(report.next === undefined ? [] : [`next: ${report.next}`]),
    '',
  ].join('\n');
}

import { createHash } from 'node:crypto';
import { describe } from '../errors/catalogue.ts';
import { formatWhere, type Problem } from '../errors/problem.ts';
import type { HostIssue } from '../ports/host.ts';
import type { PublicArtifact } from '../report/report.ts';
import type { StandingIssue, WantedIssue } from '../standing-issue.ts';
import type { TriageEvidence } from '../triage/evidence.ts';
import { triageLines } from '../triage/report.ts';
import type { Incident } from './incident.ts';
import { inert, inertBlock, inertLink } from './inert.ts';

/** What kind of standing issue a blocker is. */
const kind = 'blocker';

/** What is attached to a blocker. */
export interface BlockerEvidence {
  readonly commit?: string | undefined;
  readonly public: readonly PublicArtifact[];
  /** What to run next. */
  readonly next?: string | undefined;
  /** The address of the workflow run that found it. */
  readonly run?: string | undefined;
  readonly triage?: TriageEvidence | undefined;
}

// An incident is one by release, code and part; none of the three has a space in it.
function subjectOf({ release, code, part }: Incident): string {
  return [release, code, part].filter((each) => each !== '').join(' ');
}

/** The issue of an incident; the label tells blockers from issues that anyone can open. */
export function blockerOf(incident: Incident, label: string): StandingIssue {
  return { label, kind, subject: subjectOf(incident) };
}

/** The subject of a blocker, by the mark that `standingBody` writes; undefined for any other issue. */
function subjectIn(body: string): string | undefined {
  const [line = ''] = body.slice(0, 2_000).trimStart().split(/\r?\n/, 1);
  const encoded = /^<!-- lockstep-blocker: ([^\s]{1,1500}) [0-9A-Za-z]* -->$/.exec(line)?.[1];
  try {
    return encoded === undefined ? undefined : decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
}

/** A blocker that is there. */
export interface FiledBlocker {
  readonly issue: HostIssue;
  readonly release: string;
  readonly standing: StandingIssue;
}

/** The blockers among issues with the label, of one release or of all. */
export function blockersAmong(
  issues: readonly HostIssue[],
  label: string,
  release?: string,
): readonly FiledBlocker[] {
  return issues.flatMap((issue) => {
    const subject = subjectIn(issue.body);
    if (subject === undefined) return [];
    const [of = ''] = subject.split(' ');
    return release === undefined || of === release
      ? [{ issue, release: of, standing: { label, kind, subject } }]
      : [];
  });
}

function problemLine({ code, message, where, remedy }: Problem): string {
  const place = where === undefined ? '' : formatWhere(where);
  return `- \`${code}\` ${inert(message)}${place === '' ? '' : ` at ${inert(place)}`}\n  ${inert(remedy)}`;
}

const mostShown = 50;

function section(title: string, lines: readonly string[]): readonly string[] {
  const shown = lines.slice(0, mostShown);
  const more = lines.length > mostShown ? [`- and ${lines.length - mostShown} more`] : [];
  return lines.length === 0 ? [] : [`### ${title}`, [...shown, ...more].join('\n')];
}

/** How much of a triage is shown, in characters, so that the issue stays below what hosts take. */
const longestTriage = 12_000;
const longestJson = 20_000;

function shortened(lines: readonly string[]): readonly string[] {
  let length = 0;
  const shown = lines.filter((line) => {
    length += line.length + 1;
    return length <= longestTriage;
  });
  return shown.length === lines.length ? shown : [...shown, '…'];
}

// Whole or not at all: half a document helps no machine.
function jsonOf(triage: TriageEvidence): string | undefined {
  const whole = JSON.stringify(triage, undefined, 1);
  if (whole.length <= longestJson) return whole;
  const failed = triage.failed.map((job) => ({ ...job, passages: [] }));
  const brief = JSON.stringify({ ...triage, failed }, undefined, 1);
  return brief.length <= longestJson ? brief : undefined;
}

function triageSections(triage: TriageEvidence | undefined): readonly string[] {
  if (triage === undefined || triage.failed.length === 0) return [];
  const json = jsonOf(triage);
  const details =
    json === undefined
      ? []
      : [
          '<details><summary>Evidence for machines</summary>',
          inertBlock(json.split('\n'), 'json'),
          '</details>',
        ];
  return ['### Failed jobs', inertBlock(shortened(triageLines(triage))), ...details];
}

function bodyOf(incident: Incident, evidence: BlockerEvidence): string {
  const { title, meaning, remedy } = describe(incident.code);
  const { release, part, problems } = incident;
  return [
    `**${title}** (\`${incident.code}\`)`,
    meaning,
    [
      `- release ${inert(release)}${evidence.commit === undefined ? '' : `, commit ${inert(evidence.commit)}`}`,
      ...(part === ''
        ? []
        : [`- ${incident.code === 'POLICY_EXCEPTION' ? 'gate' : 'channel'} ${inert(part)}`]),
      `- what to do: ${remedy}`,
      ...(evidence.next === undefined ? [] : [`- next: ${inert(evidence.next)}`]),
      ...(evidence.run === undefined ? [] : [`- found by ${inertLink(evidence.run)}`]),
    ].join('\n'),
    ...section('Problems', problems.map(problemLine)),
    ...section(
      'Public by now',
      evidence.public.map(
        ({ channel, name, version, file }) =>
          `- ${inert(channel)}: ${inert([name, version].filter(Boolean).join(' '))} (${inert(file)})`,
      ),
    ),
    ...triageSections(evidence.triage),
    'Lockstep keeps this issue up to date, and closes it when the release is complete.',
  ].join('\n\n');
}

function fingerprintOf({ code, part, problems }: Incident, evidence: BlockerEvidence): string {
  const found = problems.map((each) => [each.code, each.where?.target ?? '', each.message]);
  const shown = evidence.public.map(({ channel, file }) => [channel, file]);
  return createHash('sha256')
    .update(JSON.stringify([code, part, found, shown]))
    .digest('hex')
    .slice(0, 16);
}

/** The issue that shows an incident. */
export function wantedBlocker(
  incident: Incident,
  evidence: BlockerEvidence,
): Extract<WantedIssue, { state: 'open' }> {
  const { release, code, part } = incident;
  const of = part === '' ? '' : ` (${part})`;
  return {
    state: 'open',
    title: `Release ${release}: ${describe(code).title}${of}`,
    body: bodyOf(incident, evidence),
    fingerprint: fingerprintOf(incident, evidence),
  };
}

import { createHash } from 'node:crypto';
import {
  foreignText,
  formatWhere,
  type HostIssue,
  inert,
  type Problem,
  type StandingIssue,
  type WantedIssue,
} from '@lockstep/core';

/** What a verification found, and where. */
export interface VerificationFindings {
  /** Tags, one for each release. */
  readonly releases: readonly string[];
  readonly problems: readonly Problem[];
  /** The run that looked: its address, or `local`. */
  readonly run: string;
}

/** The label of every issue about a release that is not as it was released. */
export const verificationLabel = 'lockstep-verification';

/** More problems are only counted. */
const mostShown = 50;

/** The issue that stands for a release while something is wrong with it. */
export function verificationIssue(releases: readonly string[]): StandingIssue {
  return { label: verificationLabel, kind: 'verification', subject: releases.join(' ') };
}

function harmless(text: string): string {
  return inert(foreignText(text));
}

function lineOf({ code, message, where, remedy }: Problem): string {
  const place = where === undefined ? '' : ` (${harmless(formatWhere(where))})`;
  return `- **${code}** ${harmless(message)}${place}\n  ${harmless(remedy)}`;
}

// Texts of clients hold paths and times of a run; what is wrong, and where, does not.
function fingerprintOf(problems: readonly Problem[]): string {
  const findings = problems.map(
    ({ code, where }) => `${code} ${where === undefined ? '' : formatWhere(where)}`,
  );
  return createHash('sha256')
    .update([...new Set(findings)].sort().join('\n'))
    .digest('hex')
    .slice(0, 32);
}

/** How the issue is to stand, from what was found. Pure. */
export function wantedIssue({ releases, problems, run }: VerificationFindings): WantedIssue {
  const names = releases.map(harmless).join(', ');
  const source = URL.canParse(run) ? `<${new URL(run).href}>` : harmless(run);
  if (problems.length === 0)
    return { state: 'closed', comment: `${names}: everything is as it was released, as seen by ${source}.` };
  const hidden = problems.length - mostShown;
  return {
    state: 'open',
    title: `${foreignText(releases.join(', '))}: the released packages are not as they should be`,
    fingerprint: fingerprintOf(problems),
    body: [
      `Lockstep looked at **${names}** and found what is wrong (${source}):`,
      problems.slice(0, mostShown).map(lineOf).join('\n'),
      ...(hidden > 0 ? [`… and ${hidden} more; the run shows all.`] : []),
      'This text is brought up to date by each look, and the issue is closed once nothing is wrong any more.',
    ].join('\n\n'),
  };
}

/** Whether a text names a version, and not a longer one that begins or ends like it. */
function names(text: string, version: string): boolean {
  for (let at = text.indexOf(version); at !== -1; at = text.indexOf(version, at + 1)) {
    const [before = '', after = ''] = [text.slice(0, at).slice(-2), text.slice(at + version.length)];
    if (!/(?:\d|\d\.)$/.test(before) && !/^(?:\d|\.\d|[-+][0-9A-Za-z])/.test(after)) return true;
  }
  return false;
}

/** Issues that name a version, without those that Lockstep opened itself. */
export function issuesNaming(
  issues: readonly HostIssue[],
  versions: readonly string[],
): readonly HostIssue[] {
  return issues.filter(
    ({ title, body, labels }) =>
      !labels.some((label) => label.startsWith('lockstep-')) &&
      versions.some((version) => names(title, version) || names(body.slice(0, 100_000), version)),
  );
}

/** An issue in one line, for a summary. */
export function describeIssue({ number, title, url, isOpen }: HostIssue): string {
  return `#${number} ${foreignText(title)} (${isOpen ? 'open' : 'closed'}, ${foreignText(url)})`;
}

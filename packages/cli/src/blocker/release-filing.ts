import {
  type BlockerEvidence,
  type BlockerSettings,
  blockerOf,
  blockersAmong,
  type HostIssue,
  type Incident,
  type Issues,
  incidentsOf,
  wantedBlocker,
} from '@lockstep/core';
import { existingIssues, type Filed, type Filing, fileAll } from './filing.ts';
import type { StandingRelease } from './standing.ts';

const words = { complete: 'The release is complete.', 'given up': 'The release was given up.' } as const;

/** Closes every blocker of a release. */
export function closings(
  existing: readonly HostIssue[],
  label: string,
  release: string,
  comment: string,
): readonly Filing[] {
  const open = blockersAmong(existing, label, release).filter(({ issue }) => issue.isOpen);
  const subjects = new Map(open.map(({ standing }) => [standing.subject, standing]));
  return [...subjects.values()].map((issue) => ({ issue, wanted: { state: 'closed', comment } }));
}

function openings(
  incidents: readonly Incident[],
  label: string,
  evidence: BlockerEvidence,
  closes?: string,
): readonly Filing[] {
  return incidents.map((incident) => ({
    issue: blockerOf(incident, label),
    wanted: wantedBlocker(incident, evidence),
    ...(closes !== undefined && { closes }),
  }));
}

// An exception is on record as an issue, also where the release was complete before anyone looked.
function unsaid(incidents: readonly Incident[], existing: readonly HostIssue[], label: string) {
  const said = new Set(blockersAmong(existing, label).map(({ standing }) => standing.subject));
  return incidents.filter(
    (each) => each.code === 'POLICY_EXCEPTION' && !said.has(blockerOf(each, label).subject),
  );
}

/** The issues that a release wants, as it stands: opened, brought up to date, or closed. */
export async function fileRelease(
  issues: Issues,
  { labels: [label = '', ...labels] }: BlockerSettings,
  { standing, over, evidence }: Pick<StandingRelease, 'standing' | 'over' | 'evidence'>,
  declared: readonly Incident[] = [],
): Promise<Filed> {
  const incidents = standing === undefined ? [] : incidentsOf(standing);
  const open = over === undefined ? incidents : incidents.filter(({ code }) => code !== 'POLICY_EXCEPTION');
  const isDone = over !== undefined && open.length === 0 && declared.length === 0;
  if (!isDone && open.length + declared.length === 0) return { notes: [], problems: [] };
  const listed = await existingIssues(issues, label);
  if ('problem' in listed) return { notes: [], problems: [listed.problem] };
  const { existing } = listed;
  if (!isDone || standing === undefined)
    return fileAll(issues, existing, openings([...open, ...declared], label, evidence), labels);
  const comment = words[over];
  const records = openings(unsaid(incidents, existing, label), label, evidence, comment);
  return fileAll(
    issues,
    existing,
    [...records, ...closings(existing, label, standing.release, comment)],
    labels,
  );
}

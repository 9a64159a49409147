import type { Outcome, Report } from '@lockstep/core';
import type { Extras } from '../output/present.ts';

/** Files that a step left, as paths from the workspace; absent where it left none. */
export interface StepFiles {
  readonly report?: string | undefined;
  readonly evidence?: string | undefined;
  readonly sealDigest?: string | undefined;
}

// A command without a word of its own on this has seen everything or has not.
function isComplete({ ok, complete, channels }: Report & Extras): boolean {
  const artifacts = channels.flatMap((channel) => channel.artifacts);
  return complete ?? (ok && artifacts.length > 0 && artifacts.every(({ state }) => state === 'present'));
}

/** The outputs of a step; every action has the same, empty where they do not fit. */
export function outputsOf(
  { report, exit }: Outcome<Report & Extras>,
  { report: file, evidence, sealDigest }: StepFiles,
): Readonly<Record<string, string>> {
  const [release] = report.releases;
  return {
    ok: String(report.ok),
    exit: String(exit),
    report: file ?? '',
    release: release?.id ?? '',
    commit: release?.commit ?? '',
    'seal-digest': sealDigest ?? '',
    public: JSON.stringify(report.public),
    complete: String(isComplete(report)),
    next: report.next ?? '',
    'ledger-anchor': report.anchor ?? '',
    evidence: evidence ?? '',
    'evidence-summary': evidence?.replace(/\.json$/, '.md') ?? '',
  };
}

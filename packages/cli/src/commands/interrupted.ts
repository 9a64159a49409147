import {
  exitCodes,
  historyOf,
  type Ledger,
  type Outcome,
  type Problem,
  publishingExit,
} from '@lockstep/core';
import { problemsOfError } from '../error-problems.ts';
import { writeEvidenceFiles } from '../evidence-files.ts';
import { openChannels, type SealedRelease } from '../sealed-release.ts';
import { reportWithoutChannels } from './reports.ts';

async function isTouched(ledger: Ledger): Promise<boolean> {
  try {
    const { intended, abandoned } = historyOf(await ledger.read());
    return intended.size > 0 && abandoned === undefined;
  } catch {
    return false;
  }
}

// What is public is the other run's to finish; this one has done nothing at all.
function isHeldElsewhere({ code, severity }: Problem): boolean {
  return code === 'LEDGER_HELD' && severity === 'blocked';
}

// Once an intent is written down even our own failure leaves a release that a rerun continues.
function exitFor(problems: readonly Problem[], touched: boolean, otherwise: number): number {
  if (problems.every(isHeldElsewhere)) return exitCodes.blocked;
  if (!problems.some(({ code }) => code === 'INTERNAL')) return publishingExit(problems, touched);
  return touched ? exitCodes.incomplete : otherwise;
}

/** The outcome of a live run that ended with an error: what is known of the release stays as evidence. */
export async function interrupted(error: unknown, release: SealedRelease): Promise<Outcome> {
  const { project, seal, ledger } = release;
  const problems = problemsOfError(error);
  const { report, exit } = reportWithoutChannels('publish', problems, { seal, project });
  const touched = await isTouched(ledger);
  if (touched)
    await writeEvidenceFiles(project.workspace.folder, { seal, ledger, channels: openChannels(project) }, []);
  return { report, exit: exitFor(problems, touched, exit) };
}

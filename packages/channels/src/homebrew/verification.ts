import {
  compareDigests,
  LockstepError,
  type Observed,
  type Problem,
  type Target,
  type Verification,
} from '@lockstep/core';
import { mapBounded } from '../registry/bounded.ts';
import { downloadFile } from '../registry/download.ts';
import { finding } from '../registry/target-problem.ts';
import { misalignments } from './alignment.ts';
import { type Connection, termsOf } from './connection.ts';
import { readFormulaBytes } from './derivation.ts';
import type { StatedFile } from './formula-facts.ts';
import { observeTarget, observeTip } from './observation.ts';
import { findFormula } from './tap.ts';

/** How a formula is looked at. */
export interface VerificationTerms {
  /** As anybody reaches the tap. */
  readonly anonymous: Connection;
  /** With the credential, for taps that are not for everyone. */
  readonly known: Connection;
  /** Whether its files can be had: a rehearsal publishes none. */
  readonly hasFiles: boolean;
}

const downloadsAtOnce = 4;
const largestFile = 2 * 1024 ** 3;

async function downloadProblem(
  { url, sha256 }: StatedFile,
  target: Target,
  { context }: Connection,
): Promise<readonly Problem[]> {
  const download = await downloadFile({ address: url, context }, url, largestFile);
  if (download.kind === 'failed') return [finding(target, 'STATE_UNKNOWN', `${url}: ${download.why}`)];
  if (download.digest.sha256 === sha256) return [];
  const what = `${url} gives the sha256 ${download.digest.sha256}, the formula says ${sha256}`;
  return [finding(target, 'CORRUPT_ARTIFACT', what)];
}

async function contentProblems(
  tip: string,
  target: Target,
  reached: Connection,
  { hasFiles, anonymous }: VerificationTerms,
): Promise<readonly Problem[]> {
  const found = await findFormula(reached, tip);
  if (found.outcome !== 'ok' || found.value === undefined)
    return [finding(target, 'STATE_UNKNOWN', 'the formula could not be read again')];
  const terms = termsOf(target, reached.settings);
  const { formula, facts } = readFormulaBytes(found.value.bytes, found.value.path, terms);
  const wrong = misalignments(formula, facts, terms);
  if (!hasFiles || wrong.length > 0) return wrong;
  const downloads = await mapBounded(facts.files, downloadsAtOnce, (file) =>
    downloadProblem(file, target, anonymous),
  );
  return downloads.flat();
}

async function tipSeen(target: Target, connection: Connection): Promise<Observed> {
  try {
    return await observeTip(target, connection);
  } catch (error) {
    if (error instanceof LockstepError) return observeTarget(target, connection);
    throw error;
  }
}

// A pull request that waits is no formula that users get.
async function waitingState(target: Target, { known }: VerificationTerms): Promise<Observed> {
  const seen = await observeTarget(target, known);
  return seen.state === 'present' && known.settings['pull-request']
    ? { state: 'pending', why: `the pull request ${seen.ref} waits for its merge` }
    : seen;
}

/** Looks at the formula as a user gets it: its statements, its class, and the files that its addresses give. */
export async function verifyTarget(target: Target, terms: VerificationTerms): Promise<Verification> {
  const first = await tipSeen(target, terms.anonymous);
  const reached = first.state === 'unknown' && terms.known.context.secret ? terms.known : terms.anonymous;
  const observed = reached === terms.anonymous ? first : await tipSeen(target, reached);
  if (observed.state === 'absent')
    return { target, observed: await waitingState(target, terms), problems: [] };
  if (observed.state !== 'present') return { target, observed, problems: [] };
  if (compareDigests(target.artifact.digest, observed.digest) === 'different') {
    const problems = [finding(target, 'DIGEST_CONFLICT', 'the formula states other files than sealed')];
    return { target, observed, problems };
  }
  return { target, observed, problems: await contentProblems(observed.ref ?? '', target, reached, terms) };
}

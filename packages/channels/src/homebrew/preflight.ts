import {
  type Channel,
  LockstepError,
  type Preflight,
  type Problem,
  problem,
  type Target,
} from '@lockstep/core';
import semver from 'semver';
import { plainNotes } from '../registry/address.ts';
import { nameOfToken, noToken, proof } from '../registry/proof.ts';
import { atTarget, targetName } from '../registry/target-problem.ts';
import { candidateOn } from './candidate.ts';
import { type Connection, termsOf } from './connection.ts';
import { proveCredential } from './credential-proof.ts';
import { readFormulaBytes } from './derivation.ts';
import { findFormula, readTap, type Tap, type Trouble } from './tap.ts';
import { branchOf, desiredOf } from './targets.ts';
import { refusalProblem, wordsOf } from './trouble.ts';

interface Finding {
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

function troubleProblem(trouble: Trouble, target: Target, connection: Connection): Problem {
  if (trouble.outcome === 'refused') return refusalProblem(trouble, 'reading the tap', target, connection);
  const code = trouble.outcome === 'throttled' ? 'THROTTLED' : 'UNREACHABLE';
  return problem(code, `${targetName(target)}: ${wordsOf(trouble, connection)}`, atTarget(target));
}

async function editNotes(tap: Tap, target: Target, connection: Connection): Promise<readonly string[]> {
  const found = await findFormula(connection, tap.tip);
  if (found.outcome !== 'ok' || found.value === undefined) return [];
  const { path, bytes } = found.value;
  const { formula } = readFormulaBytes(bytes, path, termsOf(target, connection.settings));
  const loss = 'goes, since it is of the version before';
  return [
    ...(formula.bottles.length > 0 ? [`the bottle block of ${path} ${loss}: users build from source`] : []),
    ...(formula.revisions.length > 0 ? [`the revision of ${path} ${loss}`] : []),
  ];
}

/** Derives the formula as the release will, and throws it away. */
async function dryRun(tap: Tap, target: Target, connection: Connection): Promise<Finding> {
  try {
    const found = await candidateOn(tap.tip, target, connection);
    if (found.outcome !== 'ok') return { problems: [troubleProblem(found, target, connection)], notes: [] };
    if (found.value.kind === 'aligned') return { problems: [], notes: ['the tap has the formula already'] };
    const { isNew, path } = found.value;
    const notes = isNew ? [`${path} is new in the tap`] : await editNotes(tap, target, connection);
    return { problems: [], notes };
  } catch (error) {
    if (error instanceof LockstepError) return { problems: error.problems, notes: [] };
    throw error;
  }
}

function versionNotes(target: Target): readonly string[] {
  const { version } = desiredOf(target);
  return semver.prerelease(version) === null
    ? []
    : [`${version} is a pre-release, and brew upgrade gives it to everyone`];
}

/** Looks whether the tap can take the formula, and tries the credential by a push that changes nothing. */
export async function preflightTarget(
  channel: Pick<Channel, 'token'>,
  target: Target | undefined,
  connection: Connection,
): Promise<Preflight> {
  const { secret } = connection.context;
  const name = nameOfToken(channel, secret);
  if (target === undefined) return { ...proofless(name, secret === undefined), notes: [] };
  const tap = await readTap(connection, branchOf(desiredOf(target)));
  const state = tap.outcome === 'ok' ? tap.value : undefined;
  const unread = tap.outcome === 'ok' ? [] : [troubleProblem(tap, target, connection)];
  const dry = state === undefined ? undefined : await dryRun(state, target, connection);
  const { credential, problems } = await proveCredential(channel, state, target, connection);
  return {
    problems: [...unread, ...(dry?.problems ?? []), ...problems],
    notes: [...plainNotes([connection.settings.tap]), ...(dry?.notes ?? []), ...versionNotes(target)],
    credential,
  };
}

function proofless(name: string, isMissing: boolean): Pick<Preflight, 'credential' | 'problems'> {
  return isMissing
    ? noToken(name)
    : proof(name, 'not provable here', 'the seal routes nothing to this channel');
}

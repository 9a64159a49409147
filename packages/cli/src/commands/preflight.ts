import { exitCodeOf, type Report, reportOn, sealDigest, writeResult } from '@lockstep/core';
import { type Preflighted, preflight, preflightEntry, rollbackPlan, type WayBack } from '@lockstep/engine';
import { demandCredentials } from '../credentials.ts';
import { writeEvidenceFiles, writeOutput } from '../evidence-files.ts';
import { leftRehearsal, resultFile } from '../result-files.ts';
import { assertChannel, openChannels, openSealed } from '../sealed-release.ts';
import { sessionOf } from '../session.ts';
import type { Run } from '../world.ts';

/** A report with how strongly each credential was proven, and what could be taken back. */
export interface PreflightReport extends Report, Pick<Preflighted, 'proofs' | 'notes'> {
  readonly rollback: readonly WayBack[];
}

/** Tries every credential; the result is bound to the seal. */
export const runPreflight: Run = async (options, world) => {
  const release = await openSealed(options, world);
  const { project, seal, ledger } = release;
  const { channel } = options;
  assertChannel(project, channel);
  const asked = openChannels(project).filter(({ id }) => channel === undefined || id === channel);
  const session = sessionOf(release, await demandCredentials(asked, world.env), world);
  const result = await preflight(session, channel);
  const entry = preflightEntry(sealDigest(seal), result);
  const { folder } = project.workspace;
  await writeOutput(folder, resultFile('preflight', channel), writeResult(entry));
  if (!world.inWorkflow) {
    // A rehearsal holds no credential, so that one with a ledger on a server leaves its result to this command.
    const rehearsed = await leftRehearsal(project.workspace, sealDigest(seal), ledger);
    await ledger.append([...rehearsed, entry]);
  }
  await writeEvidenceFiles(folder, session, result.sightings);
  const report: PreflightReport = {
    ...reportOn('preflight', session, result.sightings, result.problems),
    proofs: result.proofs,
    notes: result.notes,
    rollback: rollbackPlan(asked, seal),
    ...(result.ok && { next: world.inWorkflow ? 'lockstep record' : 'lockstep publish' }),
  };
  return { report, exit: exitCodeOf(result.problems.map(({ severity }) => severity)) };
};

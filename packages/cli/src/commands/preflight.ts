import {
  type Channel,
  exitCodeOf,
  type Report,
  reportOn,
  type Seal,
  sealDigest,
  throwAll,
  writeResult,
} from '@lockstep/core';
import { type Preflighted, preflight, preflightEntry, rollbackPlan, type WayBack } from '@lockstep/engine';
import { type Credentials, readCredentials } from '../credentials.ts';
import { writeEvidenceFiles, writeOutput } from '../evidence-files.ts';
import type { Options } from '../options.ts';
import { leftRehearsal, resultFile } from '../result-files.ts';
import { assertChannel, openChannels, openSealed } from '../sealed-release.ts';
import { sessionOf } from '../session.ts';
import type { Run } from '../world.ts';

/** A report with how strongly each credential was proven, and what could be taken back. */
export interface PreflightReport extends Report, Pick<Preflighted, 'proofs' | 'notes'> {
  readonly rollback: readonly WayBack[];
}

// Drafts and taps point at what registries hold; nobody installs from them what was only rehearsed.
function onlyPoints(channel: Channel, seal: Seal): boolean {
  const steps = channel.targets(seal).flatMap((target) => channel.steps(target, { state: 'absent' }));
  return steps.every(({ phase }) => phase !== 'commit');
}

/** The channels whose missing credential can wait until the live run. */
function waived(
  channels: readonly Channel[],
  seal: Seal,
  { lacking }: Credentials,
  { mode }: Options,
): ReadonlySet<string> {
  const optional = mode === 'live' ? [] : channels.filter((channel) => onlyPoints(channel, seal));
  return new Set(optional.map(({ id }) => id).filter((id) => lacking.has(id)));
}

/** Tries every credential; the result is bound to the seal. */
export const runPreflight: Run = async (options, world) => {
  const release = await openSealed(options, world);
  const { project, seal, ledger } = release;
  const { channel } = options;
  assertChannel(project, channel);
  const asked = openChannels(project).filter(({ id }) => channel === undefined || id === channel);
  const credentials = await readCredentials(asked, world.env);
  const later = waived(asked, seal, credentials, options);
  throwAll([...credentials.lacking].filter(([id]) => !later.has(id)).map(([, missing]) => missing));
  const whole = sessionOf(release, credentials.secrets, world);
  const session = { ...whole, channels: whole.channels.filter(({ id }) => !later.has(id)) };
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
    notes: [
      ...result.notes,
      ...[...later].map(
        (id) =>
          `${id}: ${credentials.lacking.get(id)?.message}; a live run needs it, this rehearsal does not`,
      ),
    ],
    ...(result.warnings.length > 0 && { warnings: result.warnings }),
    rollback: rollbackPlan(asked, seal),
    ...(result.ok && { next: world.inWorkflow ? 'lockstep record' : 'lockstep publish' }),
  };
  return { report, exit: exitCodeOf(result.problems.map(({ severity }) => severity)) };
};

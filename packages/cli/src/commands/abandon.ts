import { fail, historyOf, type Outcome } from '@lockstep/core';
import { abandon, takeBack } from '@lockstep/engine';
import { demandCredentials } from '../credentials.ts';
import { writeEvidenceFiles } from '../evidence-files.ts';
import type { Options } from '../options.ts';
import { openChannels, openSealed, type SealedRelease } from '../sealed-release.ts';
import { sessionOf } from '../session.ts';
import type { Run, World } from '../world.ts';
import { anchored, reportWithoutChannels } from './reports.ts';

async function giveUp({ ledger, identity }: SealedRelease, { reason, undo }: Options): Promise<void> {
  // Taking back may have been interrupted; the release is given up by then.
  if (undo && historyOf(await ledger.read()).abandoned !== undefined) return;
  if (reason === undefined)
    throw fail('USAGE', 'abandon needs --reason TEXT: whoever comes later will ask why');
  await abandon(ledger, identity.operator, reason, undo);
}

async function undoAll(release: SealedRelease, world: World): Promise<Outcome> {
  const mutable = openChannels(release.project).filter((channel) => channel.undo !== undefined);
  return takeBack(sessionOf(release, await demandCredentials(mutable, world.env), world));
}

/** Gives a release up for good, and takes back what can be taken back, if asked to. */
export const runAbandon: Run = async (options, world) => {
  const release = await openSealed(options, world);
  const { project, seal, ledger } = release;
  await giveUp(release, options);
  const outcome = options.undo
    ? await undoAll(release, world)
    : reportWithoutChannels('abandon', [], { seal, project });
  await writeEvidenceFiles(project.workspace.folder, { seal, ledger, channels: openChannels(project) }, []);
  return { report: anchored(outcome.report, ledger), exit: outcome.exit };
};

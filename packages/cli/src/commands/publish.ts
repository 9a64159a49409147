import { type Channel, releaseOf, sealDigest } from '@lockstep/core';
import { type PublishOptions, publish } from '@lockstep/engine';
import { removeStoredBuilds } from '../builds/removal.ts';
import { readCredentials } from '../credentials.ts';
import { writeEvidenceFiles } from '../evidence-files.ts';
import { distrustOf } from '../gate-trust.ts';
import { installingApart } from '../install-child.ts';
import { anchorsOf } from '../kept-anchors.ts';
import { ledgerTokenHere } from '../ledger.ts';
import type { Options } from '../options.ts';
import { presenceOf } from '../presence.ts';
import { gateDemandsOf, leftGates } from '../recorded-gates.ts';
import { assertChannel, openChannels, openSealed, type SealedRelease } from '../sealed-release.ts';
import { sessionOf } from '../session.ts';
import type { Run, World } from '../world.ts';
import { interrupted } from './interrupted.ts';
import { anchored } from './reports.ts';

function publishOptions(
  { skipRehearsal, channel, phase, wait }: Options,
  { isFromLedger }: SealedRelease,
): PublishOptions {
  const part = { ...(channel !== undefined && { channel }), ...(phase !== undefined && { phase }) };
  const isPart = channel !== undefined || phase !== undefined;
  return {
    skipRehearsal,
    waitMs: wait * 60_000,
    confirmsOnly: isFromLedger,
    ...(isPart && { part }),
  };
}

// A job of one channel holds one credential; the others are used for looking where they are there. Without any of them
// a release that is complete can still be confirmed.
async function credentialsFor(channels: readonly Channel[], { channel }: Options, { env }: World) {
  const isOwn = ({ id }: Channel) => channel === undefined || id === channel;
  const own = await readCredentials(channels.filter(isOwn), env);
  const others = await readCredentials(
    channels.filter((each) => !isOwn(each)),
    env,
  );
  return { secrets: new Map([...others.secrets, ...own.secrets]), lacking: [...own.lacking.values()] };
}

// At a terminal commands record for themselves; in a workflow another job has done it.
async function recordGates(release: SealedRelease, world: World): Promise<void> {
  if (world.inWorkflow || release.project.config.gates.length === 0) return;
  const left = await leftGates(release, world);
  if (left.length > 0) await release.ledger.append(left);
}

/** Publishes a sealed release, or continues it. */
export const runPublish: Run = async (options, world) => {
  const release = await openSealed(options, world);
  const { project, seal } = release;
  assertChannel(project, options.channel);
  const channels = openChannels(project);
  try {
    const installing = installingApart(release, world);
    const { secrets, lacking } = await credentialsFor(channels, options, world);
    const opened = sessionOf(release, secrets, world);
    const token = await ledgerTokenHere(project, world);
    const { commit } = releaseOf(seal);
    const trial = { own: release.identity.run, commit, host: opened.context.host, token };
    const session = {
      ...opened,
      lacking,
      gates: gateDemandsOf(project, (run) => distrustOf(run, trial, world)),
      presence: presenceOf(options, opened.context.host, token, world),
      anchors: anchorsOf(options),
      ...(installing && { checkInstall: installing }),
    };
    world.log.info(
      `live ${releaseOf(seal).id} by ${release.identity.operator}, seal ${sealDigest(seal).slice(0, 12)}`,
    );
    await recordGates(release, world);
    const { report, exit, sightings } = await publish(session, publishOptions(options, release));
    await writeEvidenceFiles(project.workspace.folder, session, sightings);
    if (report.complete) await removeStoredBuilds(project, seal, world);
    return { report: anchored(report, session.ledger), exit };
  } catch (error) {
    return interrupted(error, release);
  }
};

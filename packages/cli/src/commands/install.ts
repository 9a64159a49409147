import { join } from 'node:path';
import {
  type ConfiguredChannel,
  historyOf,
  type Outcome,
  type Report,
  sealDigest,
  trialsOf,
  writeResult,
} from '@lockstep/core';
import {
  type ChannelInstallCheck,
  checkInstalls,
  installEntry,
  type Judged,
  judgeAll,
  type Project,
  survey,
} from '@lockstep/engine';
import { createSandbox, withTemporaryFolder } from '@lockstep/hosts';
import { standInKinds } from '@lockstep/standins';
import { canRecord } from '../builds/recorded-seal.ts';
import { writeEvidenceFiles, writeOutput } from '../evidence-files.ts';
import { publishedOn } from '../published-on.ts';
import { resultFile } from '../result-files.ts';
import { assertChannel, openChannels, openSealed, type SealedRelease } from '../sealed-release.ts';
import { sessionOf } from '../session.ts';
import { upstreamsFor } from '../upstream.ts';
import type { Run, World } from '../world.ts';

/** A report with what came of each channel. */
export interface InstallReport extends Report {
  readonly checks: readonly Pick<ChannelInstallCheck, 'channel' | 'ok' | 'summary'>[];
}

/** Where everything stands for someone without a credential. */
async function lookAsAnyone(release: SealedRelease, world: World): Promise<readonly Judged[]> {
  const session = sessionOf(release, new Map(), world);
  // A private repository shows its ledger to nobody without a credential; then what is seen counts alone.
  const chain = await session.ledger.read().catch(() => []);
  return judgeAll(session, await survey(session), historyOf(chain));
}

async function install(
  release: SealedRelease,
  channels: readonly ConfiguredChannel[],
  world: World,
  folder: string,
) {
  const { project, seal } = release;
  const upstreams = await upstreamsFor(project, world);
  return checkInstalls({
    seal,
    channels,
    judged: await lookAsAnyone(release, world),
    standInKinds,
    publishedOn: (channel) => publishedOn(channel, project.kinds, world),
    upstreamOf: (kind) => upstreams.get(kind),
    sandbox: await createSandbox(join(folder, 'install'), world.env),
    log: world.log,
    signal: world.signal,
  });
}

// What knows no packages has nothing that a client installs.
function chosen({ config, kinds }: Project, channel: string | undefined): readonly ConfiguredChannel[] {
  const installable = new Set(kinds.filter((each) => each.readPackage !== undefined).map(({ kind }) => kind));
  return config.channels.filter(({ id, kind }) =>
    channel === undefined ? installable.has(kind) : id === channel,
  );
}

async function record(
  { project, seal, ledger }: SealedRelease,
  checks: readonly ChannelInstallCheck[],
  isRecorded: boolean,
): Promise<void> {
  const { folder } = project.workspace;
  const entries = checks.map((check) => installEntry(sealDigest(seal), check.channel, check));
  for (const entry of entries)
    await writeOutput(folder, resultFile('install', entry.channel), writeResult(entry));
  if (!isRecorded) return;
  await ledger.append(entries);
  await writeEvidenceFiles(folder, { seal, ledger, channels: openChannels(project) }, []);
}

// Only a trial is something that the rest of a release waits for.
function nextOf({ config }: Project, { ok, channels }: Report, isRecorded: boolean) {
  const isTrial = channels.some(({ id }) => trialsOf(config.channels).has(id));
  return ok && isTrial ? { next: isRecorded ? 'lockstep publish' : 'lockstep record' } : {};
}

/** Installs what the channels show with the ecosystems' own clients; reads no credential. */
export const runInstall: Run = async (options, world): Promise<Outcome> => {
  const release = await openSealed(options, world);
  assertChannel(release.project, options.channel);
  const channels = chosen(release.project, options.channel);
  const { report, exit, checks } = await withTemporaryFolder((folder) =>
    install(release, channels, world, folder),
  );
  const canAppend = !world.inWorkflow && (await canRecord(release.project, world));
  await record(release, checks, !options.noRecord && canAppend);
  const outcome: InstallReport = {
    ...report,
    checks: checks.map(({ channel, ok, summary }) => ({ channel, ok, summary })),
    ...nextOf(release.project, report, canAppend),
  };
  return { report: outcome, exit };
};

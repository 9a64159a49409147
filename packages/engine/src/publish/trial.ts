import { type Channel, isInstalled, type Problem, problem, type Stage, sealDigest } from '@lockstep/core';
import { installEntry } from '../install/install.ts';
import type { InstallCheck, ReleaseSession } from '../release-session.ts';
import type { Progress } from './progress.ts';
import { record } from './record.ts';

function isHeldBack({ phase, trial }: Stage): boolean {
  return phase === 'reveal' || (phase === 'commit' && !trial);
}

/** The trial channels that nobody has installed from yet. */
export async function pendingTrials({
  channels,
  trials,
  seal,
  ledger,
}: ReleaseSession): Promise<readonly Channel[]> {
  const own = channels.filter((each) => trials?.has(each.id) && each.targets(seal).length > 0);
  if (own.length === 0) return [];
  const chain = await ledger.read();
  return own.filter(({ id }) => !isInstalled(chain, sealDigest(seal), id));
}

function needed({ id }: Channel): Problem {
  return problem('INSTALL_CHECK_NEEDED', `${id} is public, and nobody has installed from it yet`, {
    where: { target: id },
    remedy: `Run lockstep install --channel=${id} in a job without credentials, then lockstep record, then lockstep publish.`,
  });
}

function failed({ id }: Channel, { summary, problems }: InstallCheck): readonly Problem[] {
  const message = `what ${id} shows cannot be installed: ${summary}`;
  return [problem('INSTALL_CHECK_FAILED', message, { where: { target: id } }), ...problems];
}

async function tryOne(session: ReleaseSession, channel: Channel): Promise<readonly Problem[]> {
  if (session.checkInstall === undefined) return [needed(channel)];
  session.context.log.info(`install from ${channel.id}`);
  const check = await session.checkInstall(channel);
  const refusals = await record(session.ledger, [installEntry(sealDigest(session.seal), channel.id, check)]);
  return [...refusals, ...(check.ok ? [] : failed(channel, check))];
}

/**
 * Sees to it that every trial channel was installed from before a stage that trials hold back.
 *
 * What a registry took it may still serve wrongly, or without a dependency; a trial channel shows that while nothing
 * else is public.
 */
export async function passTrials(
  session: ReleaseSession,
  stage: Stage,
  progress: Progress,
): Promise<Progress> {
  if (!isHeldBack(stage)) return progress;
  const open = await pendingTrials(session);
  if (open.length === 0) return progress;
  // What was sent to the trial channels is written down before anybody's code runs.
  const refusals = await record(session.ledger, progress.journal);
  const problems: Problem[] = [...refusals];
  for (const channel of open) if (problems.length === 0) problems.push(...(await tryOne(session, channel)));
  return { ...progress, journal: [], problems: [...progress.problems, ...problems] };
}

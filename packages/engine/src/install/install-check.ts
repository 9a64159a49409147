import {
  type ConfiguredChannel,
  exitCodeOf,
  fail,
  type Installed,
  type Log,
  type Outcome,
  type Problem,
  problem,
  type Report,
  reportOn,
  type StandInKind,
  type Upstream,
} from '@lockstep/core';
import type { InstallCheck } from '../release-session.ts';
import type { Judged } from '../survey.ts';
import { type InstallTerms, installableOn, installCheckOf, installFrom } from './install.ts';

export interface InstallCheckOptions extends InstallTerms {
  /** Where the targets stand, as anyone sees it. */
  readonly judged: readonly Judged[];
  readonly channels: readonly ConfiguredChannel[];
  readonly standInKinds: readonly StandInKind[];
  /** Where a channel's packages are, for everyone to install. */
  readonly publishedOn: (channel: ConfiguredChannel) => Upstream;
  /** The machine's own registry of a kind, for everybody else's packages. */
  readonly upstreamOf: (kind: string) => Upstream | undefined;
  readonly log: Log;
}

/** What came of installing from one channel. */
export interface ChannelInstallCheck extends InstallCheck {
  readonly channel: string;
  readonly installed: readonly Installed[];
}

/**
 * Installs what a channel shows to everyone, as a user would.
 *
 * The client talks to a stand-in that passes everything on: the release's names to the channel, all others to the
 * machine's own registry. So nobody can slip in a package of the same name on the one or the other.
 */
export async function checkInstall(
  channel: ConfiguredChannel,
  { standInKinds, publishedOn, upstreamOf, log, ...terms }: InstallCheckOptions,
): Promise<ChannelInstallCheck> {
  const { id, kind, settings } = channel;
  const standInKind = standInKinds.find((each) => each.kind === kind);
  if (standInKind === undefined) throw fail('INTERNAL', `nothing is known of the channel kind ${kind}`);
  const upstream = upstreamOf(kind);
  const standIn = await standInKind.start({
    settings,
    packages: installableOn(id, terms.seal).map((each) => each.package),
    published: publishedOn(channel),
    log,
    ...(upstream !== undefined && { upstream }),
  });
  try {
    const installations = await installFrom(standIn, id, terms);
    const installed = installations.map((each) => each.installed);
    return { channel: id, installed, ...installCheckOf(installations) };
  } finally {
    await standIn.close();
  }
}

// A client that is sent for what is not there waits long, and says little.
function notThere(id: string, judged: readonly Judged[]): readonly Problem[] {
  return judged
    .filter(({ target, verdict }) => target.channel === id && verdict.kind !== 'done')
    .map(({ target: { channel, title }, verdict }) => {
      if ('problem' in verdict) return verdict.problem;
      const where = { target: `${channel} ${title}` };
      return problem('MISSING', `${title} is not on ${channel}`, { where });
    });
}

async function checkOne(
  channel: ConfiguredChannel,
  options: InstallCheckOptions,
): Promise<ChannelInstallCheck> {
  const problems = notThere(channel.id, options.judged);
  if (problems.length === 0) return checkInstall(channel, options);
  const summary = `not installed: ${[...new Set(problems.map(({ code }) => code))].join(', ')}`;
  return { channel: channel.id, installed: [], ok: false, summary, problems };
}

/** Installs from some channels, one after the other; nothing is installed from one that does not show everything. */
export async function checkInstalls(
  options: InstallCheckOptions,
): Promise<Outcome & { readonly checks: readonly ChannelInstallCheck[] }> {
  const checks: ChannelInstallCheck[] = [];
  for (const channel of options.channels) checks.push(await checkOne(channel, options));
  const problems = checks.flatMap((each) => each.problems);
  const report: Report = {
    ...reportOn('install', { seal: options.seal, channels: options.channels }, options.judged, problems),
    installed: checks.flatMap((each) => each.installed),
  };
  return { report, exit: exitCodeOf(problems.map(({ severity }) => severity)), checks };
}

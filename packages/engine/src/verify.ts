import {
  type Channel,
  exitCodeOf,
  historyOf,
  type Observed,
  type Outcome,
  type Problem,
  problem,
  reportOn,
  type Sighting,
  type Verification,
} from '@lockstep/core';
import { contextOf, type ReleaseSession } from './release-session.ts';

export interface Verified extends Outcome {
  readonly sightings: readonly Sighting[];
}

function absence({ target, observed }: Verification): readonly Problem[] {
  const where = { target: `${target.channel} ${target.title}` };
  switch (observed.state) {
    case 'present':
      return [];
    case 'absent':
    case 'reserved':
      return [problem('MISSING', `${target.title} is not on ${target.channel}`, { where })];
    case 'pending':
      return [
        problem('NOT_VISIBLE_YET', `${target.title} is not visible on ${target.channel}: ${observed.why}`, {
          where,
        }),
      ];
    case 'burned':
      return [problem('VERSION_BURNED', `${target.title} was removed from ${target.channel}`, { where })];
    case 'rejected':
      return [
        observed.problem ??
          problem('REJECTED', `${target.channel} refuses ${target.title}: ${observed.why}`, { where }),
      ];
    case 'unknown':
      return [
        problem(
          'STATE_UNKNOWN',
          `${target.channel} does not say where ${target.title} stands: ${observed.why}`,
          { where },
        ),
      ];
  }
}

async function verifyChannel(session: ReleaseSession, channel: Channel): Promise<readonly Verification[]> {
  const targets = channel.targets(session.seal);
  const found = await channel.verify(targets, contextOf(session, channel));
  const byKey = new Map(found.map((each) => [each.target.key, each]));
  const silence: Observed = { state: 'unknown', why: 'the channel gave no answer for this target' };
  return targets.map((target) => byKey.get(target.key) ?? { target, observed: silence, problems: [] });
}

/** Looks at every target as a user would: visible, right bytes, right tags. Writes nothing anywhere. */
export async function verify(session: ReleaseSession): Promise<Verified> {
  const perChannel = await Promise.all(session.channels.map((channel) => verifyChannel(session, channel)));
  const verifications = perChannel.flat();
  // Of a release that was given up nothing has to be there, and what is may be withdrawn.
  const { abandoned } = historyOf(await session.ledger.read());
  const problems = verifications
    .flatMap((each) => [...each.problems, ...absence(each)])
    .filter(({ code }) => abandoned === undefined || (code !== 'MISSING' && code !== 'YANKED'));
  const report = reportOn('verify', session, verifications, problems);
  return { report, exit: exitCodeOf(problems.map(({ severity }) => severity)), sightings: verifications };
}

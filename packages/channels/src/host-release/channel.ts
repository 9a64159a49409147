import {
  type Channel,
  type ChannelContext,
  type ChannelId,
  fail,
  foreignText,
  type HostKind,
  type Observed,
  type Receipt,
  type Step,
  type Target,
  type Verification,
} from '@lockstep/core';
import { mapBounded } from '../registry/bounded.ts';
import { addressOf, endpointOf } from './address.ts';
import type { Attempt } from './attempt.ts';
import { type Connection, createConnector } from './connection.ts';
import { type DesiredRelease, desiredRelease } from './desired-release.ts';
import { draftRelease } from './drafting.ts';
import { limitsOf } from './limits.ts';
import { look } from './look.ts';
import { closeMilestone, observedMilestone } from './milestone.ts';
import { observedTarget } from './observation.ts';
import { preflightRelease } from './preflight.ts';
import { publishRelease } from './publishing.ts';
import { retreatOf } from './retreat.ts';
import type { HostReleaseSettings } from './settings.ts';
import { stepsOf } from './steps.ts';
import { isMilestone } from './target-kind.ts';
import { unpublish } from './unpublishing.ts';
import { addAsset, uploadAsset } from './uploading.ts';
import { verifyAsset, verifyRelease } from './verification.ts';

/** Assets whose bytes are read side by side. */
const readConcurrency = 4;

type Book = ReadonlyMap<string, DesiredRelease>;

function desiredIn(book: Book, target: Target): DesiredRelease {
  const desired = book.get(target.key);
  if (desired === undefined) throw fail('INTERNAL', `${target.key} was not derived from a seal here`);
  return desired;
}

function targetsOf({ target, assets, milestone }: DesiredRelease): readonly Target[] {
  return [target, ...assets.map((asset) => asset.target), ...(milestone ? [milestone.target] : [])];
}

// A seal has one release, and all targets of a channel are of that one.
function releaseOf(targets: readonly Target[], book: Book): DesiredRelease | undefined {
  const [first] = targets;
  return first && desiredIn(book, first);
}

async function observe(
  targets: readonly Target[],
  book: Book,
  connection: Connection,
): Promise<readonly Observed[]> {
  const desired = releaseOf(targets, book);
  if (desired === undefined) return [];
  const seen = await look(connection, desired);
  return mapBounded(targets, readConcurrency, (target) =>
    desired.milestone !== undefined && isMilestone(target)
      ? observedMilestone(desired.milestone, connection)
      : observedTarget(target, seen, desired, connection),
  );
}

async function verifyTargets(
  targets: readonly Target[],
  book: Book,
  connection: Connection,
): Promise<readonly Verification[]> {
  const desired = releaseOf(targets, book);
  if (desired === undefined) return [];
  const seen = await look(connection, desired);
  if (seen.kind === 'unclear') {
    const { reply } = seen;
    const why = foreignText(reply.outcome === 'failed' ? reply.why : reply.message);
    return targets.map((target) => ({ target, observed: { state: 'unknown', why }, problems: [] }));
  }
  return mapBounded(targets, readConcurrency, async (target) => {
    if (desired.milestone !== undefined && isMilestone(target))
      return { target, observed: await observedMilestone(desired.milestone, connection), problems: [] };
    const asset = desired.assets.find((each) => each.target.key === target.key);
    return asset === undefined
      ? verifyRelease(seen, desired, connection)
      : verifyAsset(seen, asset, connection);
  });
}

function applyStep({ phase }: Step, attempt: Attempt, { latest }: HostReleaseSettings): Promise<Receipt> {
  if (isMilestone(attempt.target)) return closeMilestone(attempt);
  const isRelease = attempt.target.kind === 'release';
  if (phase === 'reserve') return isRelease ? draftRelease(attempt) : uploadAsset(attempt);
  return isRelease ? publishRelease(attempt, latest) : addAsset(attempt);
}

const undoByHand =
  'turn the release back into a draft, or delete it, on its page; where releases are locked, deleting burns the tag';

/** The channel that makes a release with its assets on a host. */
export function openHostReleaseChannel(
  host: HostKind,
  id: ChannelId,
  settings: HostReleaseSettings,
): Channel {
  const { token } = settings;
  const address = addressOf(host, settings);
  const connect = createConnector(address);
  const book = new Map<string, DesiredRelease>();
  const attempt = (target: Target, context: ChannelContext): Attempt => ({
    desired: desiredIn(book, target),
    target,
    connection: connect(context),
  });
  return {
    id,
    kind: `${host}-release`,
    undoByHand,
    endpoint: endpointOf(address),
    limits: limitsOf(address),
    ...(token && { token }),
    targets: (seal) => {
      const desired = desiredRelease(id, seal, settings);
      const targets = targetsOf(desired);
      for (const { key } of targets) book.set(key, desired);
      return targets;
    },
    preflight: (targets, context) =>
      preflightRelease({ id, ...(token && { token }) }, host, releaseOf(targets, book), connect(context)),
    observe: (targets, context) => observe(targets, book, connect(context)),
    steps: stepsOf,
    apply: (step, target, context) => applyStep(step, attempt(target, context), settings),
    undo: (target, context) => unpublish(attempt(target, context)),
    retreat: (target, observed, _wish, context) => retreatOf(attempt(target, context), observed),
    verify: (targets, context) => verifyTargets(targets, book, connect(context)),
  };
}

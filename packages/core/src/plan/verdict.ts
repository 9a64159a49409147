import type { Limits } from '../channel.ts';
import { compareDigests, type Digest, type SomeDigest } from '../digest.ts';
import { type Problem, problem } from '../errors/problem.ts';
import type { History } from '../ledger/history.ts';
import type { Sighting } from './plan.ts';

/** What an observation means for the release. */
export type Verdict =
  | { readonly kind: 'done'; readonly adopted: boolean }
  | { readonly kind: 'act' }
  | { readonly kind: 'wait'; readonly problem: Problem }
  | { readonly kind: 'stop'; readonly problem: Problem };

/** What a verdict is drawn from, beside the observation itself. */
export interface Circumstances {
  readonly limits: Limits;
  readonly history: History;
  /** Milliseconds since an instant of the ledger. */
  readonly since: (timestamp: string) => number;
}

type Present = Extract<Sighting['observed'], { state: 'present' }>;

function differenceOf(sealed: Digest, found: SomeDigest): string {
  const differs = (each: keyof Digest) => found[each] !== undefined && found[each] !== sealed[each];
  const figure = (['sha256', 'sha512', 'size'] as const).find(differs) ?? 'size';
  const unit = figure === 'size' ? ' bytes' : '';
  return `found ${found[figure]}${unit}, sealed ${sealed[figure]}${unit}`;
}

function judgePresent({ target }: Sighting, observed: Present, history: History): Verdict {
  const where = { target: `${target.channel} ${target.title}` };
  switch (compareDigests(target.artifact.digest, observed.digest)) {
    case 'equal':
      return { kind: 'done', adopted: !history.intended.has(target.key) };
    case 'different': {
      const message = `${target.title} is already on ${target.channel} with other bytes: ${differenceOf(target.artifact.digest, observed.digest)}`;
      return { kind: 'stop', problem: problem('DIGEST_CONFLICT', message, { where }) };
    }
    case 'incomparable':
      return unknown(target.title, target.channel, 'it is there, but its bytes could not be compared');
  }
}

function unknown(title: string, channel: string, why: string): Verdict {
  const message = `${channel} does not say where ${title} stands: ${why}`;
  return {
    kind: 'wait',
    problem: problem('STATE_UNKNOWN', message, { where: { target: `${channel} ${title}` } }),
  };
}

function invisible(title: string, channel: string, why: string): Verdict {
  const message = `${channel} accepted ${title} but does not show it yet: ${why}`;
  return {
    kind: 'wait',
    problem: problem('NOT_VISIBLE_YET', message, { where: { target: `${channel} ${title}` } }),
  };
}

// A clock may be a little ahead. Nobody waits for what is dated further ahead, and may be made up, where the server
// itself refuses to take a version twice.
function mayBeOnItsWay(
  { visibilityWindowMs: window, refusesDuplicates }: Limits,
  elapsedMs: number,
): boolean {
  return elapsedMs < window && (elapsedMs > -window || !refusesDuplicates);
}

// Absence after an intent proves nothing until the registry had time to show the version.
function judgeAbsent({ target, observed }: Sighting, { limits, history, since }: Circumstances): Verdict {
  // A reserve that is there has happened, whatever became of its answer; only what comes after it is in doubt.
  const isThere = observed.state === 'reserved';
  const accepted =
    isThere && history.reserved.has(target.key) ? undefined : history.acknowledged.get(target.key);
  if (accepted !== undefined && mayBeOnItsWay(limits, since(accepted)))
    return invisible(target.title, target.channel, `accepted at ${accepted}`);
  const open = history.unresolved.get(target.key);
  const intent = isThere && open?.phase === 'reserve' ? undefined : open;
  if (limits.refusesDuplicates || intent === undefined) return { kind: 'act' };
  if (since(intent.at) >= limits.visibilityWindowMs) return { kind: 'act' };
  return unknown(target.title, target.channel, `it may have been sent at ${intent.at}`);
}

// A registry that holds a version back for a scan may list it like one that was removed.
function judgeBurned({ target }: Sighting, { limits, history, since }: Circumstances): Verdict {
  const accepted = history.acknowledged.get(target.key);
  if (accepted !== undefined && mayBeOnItsWay(limits, since(accepted)))
    return invisible(target.title, target.channel, `accepted at ${accepted}, held back`);
  const where = { target: `${target.channel} ${target.title}` };
  const message = `${target.title} existed on ${target.channel} and was removed`;
  return { kind: 'stop', problem: problem('VERSION_BURNED', message, { where }) };
}

/** Says what an observation means: done, to be done, to be waited for, or the end of the release. */
export function judge(sighting: Sighting, circumstances: Circumstances): Verdict {
  const { target, observed } = sighting;
  const where = { target: `${target.channel} ${target.title}` };
  switch (observed.state) {
    case 'present':
      return judgePresent(sighting, observed, circumstances.history);
    case 'absent':
    case 'reserved':
      return judgeAbsent(sighting, circumstances);
    case 'pending':
      return invisible(target.title, target.channel, observed.why);
    case 'unknown':
      return unknown(target.title, target.channel, observed.why);
    case 'rejected':
      return {
        kind: 'stop',
        problem:
          observed.problem ??
          problem('REJECTED', `${target.channel} refuses ${target.title}: ${observed.why}`, { where }),
      };
    case 'burned':
      return judgeBurned(sighting, circumstances);
  }
}

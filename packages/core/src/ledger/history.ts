import type { Phase } from '../channel.ts';
import type { LedgerEntry } from './entry.ts';

type Body<Kind extends LedgerEntry['body']['kind']> = Extract<LedgerEntry['body'], { kind: Kind }>;

/** A step that may have happened. */
export interface OpenStep {
  readonly step: string;
  readonly phase: Phase;
  /** When it can have left at the latest: when the next run opened the release, or else its intent's own time. */
  readonly at: string;
}

/** What a ledger tells the next run. */
export interface History {
  /** Steps with an intent and no conclusive receipt: they may have happened. */
  readonly unresolved: ReadonlyMap<string, OpenStep>;
  /** Targets that a registry acknowledged, by the time of the acknowledgement. */
  readonly acknowledged: ReadonlyMap<string, string>;
  /** Those of them whose last acknowledged step was a reserve: there, and not public. */
  readonly reserved: ReadonlySet<string>;
  /** Targets for which this ledger holds an intent. */
  readonly intended: ReadonlySet<string>;
  /** Targets that an earlier run found public without an intent. */
  readonly adopted: ReadonlySet<string>;
  /** The seal that the first commit intent bound the release to. */
  readonly committedSeal: string | undefined;
  readonly abandoned: Body<'abandoned'> | undefined;
  /** Who took everything back that can be taken back. */
  readonly rolledBack: Body<'rolled-back'> | undefined;
  readonly completed: boolean;
}

const conclusive = new Set(['stored', 'pending', 'refused', 'throttled', 'unsent']);
const acknowledging = new Set(['stored', 'pending']);

function bodiesOf<Kind extends LedgerEntry['body']['kind']>(chain: readonly LedgerEntry[], kind: Kind) {
  return chain.flatMap(({ body, at }) => (body.kind === kind ? [{ body: body as Body<Kind>, at }] : []));
}

// The last step of a large stage may leave long after the intents of all of them were written down.
function overtake(open: Map<string, OpenStep>, overtaken: Set<string>, at: string): void {
  for (const [target, step] of open) if (!overtaken.has(target)) open.set(target, { ...step, at });
  for (const target of open.keys()) overtaken.add(target);
}

function unresolvedOf(chain: readonly LedgerEntry[]): History['unresolved'] {
  const open = new Map<string, OpenStep>();
  const overtaken = new Set<string>();
  for (const { body, at } of chain) {
    if (body.kind === 'opened') overtake(open, overtaken, at);
    if (body.kind === 'intent') overtaken.delete(body.target);
    if (body.kind === 'intent') open.set(body.target, { step: body.step, phase: body.phase, at });
    if (body.kind === 'receipt' && conclusive.has(body.outcome)) open.delete(body.target);
    if (body.kind === 'observed' && body.state === 'present') open.delete(body.target);
  }
  return open;
}

/** Folds a chain into what it tells the next run. */
export function historyOf(chain: readonly LedgerEntry[]): History {
  const intents = bodiesOf(chain, 'intent');
  const reserves = new Set(intents.flatMap(({ body }) => (body.phase === 'reserve' ? [body.step] : [])));
  const receipts = bodiesOf(chain, 'receipt').filter(({ body }) => acknowledging.has(body.outcome));
  const last = new Map(receipts.map(({ body }) => [body.target, body.step]));
  return {
    unresolved: unresolvedOf(chain),
    acknowledged: new Map(receipts.map(({ body, at }) => [body.target, at])),
    reserved: new Set([...last].filter(([, step]) => reserves.has(step)).map(([target]) => target)),
    intended: new Set(intents.map(({ body }) => body.target)),
    adopted: new Set(bodiesOf(chain, 'observed').flatMap(({ body }) => (body.adopted ? [body.target] : []))),
    committedSeal: intents.find(({ body }) => body.phase === 'commit')?.body.seal,
    abandoned: bodiesOf(chain, 'abandoned').at(-1)?.body,
    rolledBack: bodiesOf(chain, 'rolled-back').at(-1)?.body,
    completed: chain.some(({ body }) => body.kind === 'completed'),
  };
}

/** Whether anything of a release may have been stored: what a registry refused was not. */
export function mayBeStored({ acknowledged, unresolved }: History): boolean {
  return acknowledged.size > 0 || unresolved.size > 0;
}

/** Whether anything of a release may be public: a step after its reserve was acknowledged, or may have happened. */
export function mayBePublic({ acknowledged, reserved, unresolved }: History): boolean {
  return (
    [...acknowledged.keys()].some((target) => !reserved.has(target)) ||
    [...unresolved.values()].some(({ phase }) => phase !== 'reserve')
  );
}

/** The last rehearsal of a seal, if it succeeded. */
export function rehearsalOf(chain: readonly LedgerEntry[], seal: string): Body<'rehearsed'> | undefined {
  const last = bodiesOf(chain, 'rehearsed').findLast(({ body }) => body.seal === seal)?.body;
  return last?.ok === true ? last : undefined;
}

/** The last preflight of each channel of a seal, by channel. */
export function preflightsOf(
  chain: readonly LedgerEntry[],
  seal: string,
): ReadonlyMap<string, Body<'preflighted'>> {
  const own = bodiesOf(chain, 'preflighted').filter(({ body }) => body.seal === seal);
  return new Map(own.flatMap(({ body }) => body.channels.map((channel) => [channel, body] as const)));
}

/** Those of a seal's channels that had no successful preflight. */
export function notPreflighted(
  chain: readonly LedgerEntry[],
  seal: string,
  channels: readonly string[],
): readonly string[] {
  const last = preflightsOf(chain, seal);
  return channels.filter((channel) => last.get(channel)?.ok !== true);
}

/** Whether the packages of a channel were last installed from it with success. */
export function isInstalled(chain: readonly LedgerEntry[], seal: string, channel: string): boolean {
  const own = bodiesOf(chain, 'installed').filter(({ body }) => body.channel === channel);
  return own.findLast(({ body }) => body.seal === seal)?.body.ok === true;
}

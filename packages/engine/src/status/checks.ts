import { type LedgerEntry, preflightsOf, releaseOf, type Seal, sealDigest } from '@lockstep/core';

/** A check of a release, as the ledger has it. */
export interface RecordedCheck {
  readonly ok: boolean;
  /** ISO 8601. */
  readonly at: string;
  readonly run: string;
  /** What came of it, in a line. */
  readonly summary: string;
}

/** The last checks of a sealed release. */
export interface LastChecks {
  readonly lastRehearsal?: RecordedCheck;
  readonly lastPreflight?: RecordedCheck;
  readonly lastGates?: RecordedCheck;
}

function rehearsal(chain: readonly LedgerEntry[], seal: string): RecordedCheck | undefined {
  const last = chain.findLast(({ body }) => body.kind === 'rehearsed' && body.seal === seal);
  if (last?.body.kind !== 'rehearsed') return undefined;
  const { ok, summary } = last.body;
  return { ok, at: last.at, run: last.run, summary };
}

// A channel’s job checks that channel alone, so the last preflight is one of each channel.
function preflight(
  chain: readonly LedgerEntry[],
  seal: string,
  channels: readonly string[],
): RecordedCheck | undefined {
  const last = chain.findLast(({ body }) => body.kind === 'preflighted' && body.seal === seal);
  if (last === undefined) return undefined;
  const each = preflightsOf(chain, seal);
  const failed = channels.filter((id) => each.get(id)?.ok === false);
  const unasked = channels.filter((id) => !each.has(id));
  const said = [
    ...(failed.length > 0 ? [`failed on ${failed.join(', ')}`] : []),
    ...(unasked.length > 0 ? [`not asked: ${unasked.join(', ')}`] : []),
  ];
  const ok = said.length === 0;
  return { ok, at: last.at, run: last.run, summary: ok ? `${channels.length} channels` : said.join('; ') };
}

function gates(chain: readonly LedgerEntry[], commit: string): RecordedCheck | undefined {
  const last = chain.findLast(({ body }) => body.kind === 'gated' && body.commit === commit);
  if (last?.body.kind !== 'gated') return undefined;
  const { gates: records, at, run } = last.body;
  const failed = records.filter(({ verdict }) => verdict === 'failed').map(({ id }) => id);
  const summary = failed.length === 0 ? `${records.length} gates` : `failed: ${failed.join(', ')}`;
  return { ok: failed.length === 0, at, run, summary };
}

/** The last rehearsal, preflight and gates of a release, as far as its ledger holds any. Pure. */
export function lastChecks(
  chain: readonly LedgerEntry[],
  seal: Seal,
  channels: readonly string[],
): LastChecks {
  const digest = sealDigest(seal);
  const [rehearsed, preflighted, gated] = [
    rehearsal(chain, digest),
    preflight(chain, digest, channels),
    gates(chain, releaseOf(seal).commit),
  ];
  return {
    ...(rehearsed && { lastRehearsal: rehearsed }),
    ...(preflighted && { lastPreflight: preflighted }),
    ...(gated && { lastGates: gated }),
  };
}

import { anchorOf } from '../ledger/anchor.ts';
import type { LedgerEntry } from '../ledger/entry.ts';
import type { Sighting } from '../plan/plan.ts';
import { canonicalJson } from '../seal/canonical-json.ts';
import { type Seal, sealDigest } from '../seal/seal.ts';
import { publicOf, reportChannels } from './report.ts';

/** What is known of a release, for whoever audits it: a pure function of seal, ledger and observations. */
export interface Evidence {
  readonly schema: 1;
  readonly seal: { readonly sha256: string; readonly build: Seal['build']; readonly tools: Seal['tools'] };
  readonly releases: Seal['releases'];
  readonly channels: ReturnType<typeof reportChannels>;
  readonly public: ReturnType<typeof publicOf>;
  /** The ledger's entry of the last event: whoever has this can tell whether the ledger was rewritten since. */
  readonly anchor?: string;
  /** What happened to this seal, without the runs that only looked. */
  readonly events: readonly {
    readonly at: string;
    readonly run: string;
    readonly event: LedgerEntry['body'];
  }[];
}

function isCourtesy({ kind }: LedgerEntry['body']): boolean {
  return kind === 'opened' || kind === 'closed';
}

// A run that changes nothing leaves no trace here, so that opening the evidence again gives the same bytes.
function telling(chain: readonly LedgerEntry[], seal: string): readonly LedgerEntry[] {
  const acting = new Set(chain.filter(({ body }) => body.kind === 'intent').map(({ run }) => run));
  const first = chain.find(
    ({ body }) => body.kind === 'opened' && body.mode === 'live' && body.seal === seal,
  );
  return chain
    .filter(({ body }) => body.kind !== 'sealed' && (!('seal' in body) || body.seal === seal))
    .filter(({ body, run, hash }) => !isCourtesy(body) || acting.has(run) || hash === first?.hash);
}

/** Gathers the evidence of a release. */
export function evidenceOf(
  channels: readonly { readonly id: string; readonly kind: string }[],
  seal: Seal,
  chain: readonly LedgerEntry[],
  sightings: readonly Sighting[],
): Evidence {
  const digest = sealDigest(seal);
  const seen = reportChannels(channels, seal, sightings);
  const entries = telling(chain, digest);
  const last = entries.at(-1);
  return {
    schema: 1,
    seal: { sha256: digest, build: seal.build, tools: seal.tools },
    releases: seal.releases,
    channels: seen,
    public: publicOf(seen),
    ...(last && { anchor: anchorOf(last) }),
    events: entries.map(({ at, run, body }) => ({ at, run, event: body })),
  };
}

/** The contents of evidence.json. */
export function writeEvidence(evidence: Evidence): string {
  return canonicalJson(evidence);
}

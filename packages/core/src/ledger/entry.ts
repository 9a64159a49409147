import { createHash } from 'node:crypto';
import { z } from 'zod';
import { fail } from '../errors/lockstep-error.ts';
import { gateRecordSchema } from '../gate/result.ts';
import { compactJson } from '../seal/canonical-json.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const phase = z.enum(['reserve', 'commit', 'reveal']);

const outcome = z.enum(['stored', 'pending', 'refused', 'throttled', 'unsent', 'unknown']);

/** How much of a server's answer an entry may hold, in characters. */
export const longestMessage = 2000;

const answer = z.strictObject({
  status: z.number().int().optional(),
  message: z.string().max(longestMessage).optional(),
  /** What a document was derived from, and what came of it, where it does not follow from the seal alone. */
  derived: z.strictObject({ base: z.string().max(200), sha256: hash }).optional(),
});

/** For how long a run asks others to stay away, and how they can tell that it is over before that. */
const leaseSchema = z.strictObject({
  until: z.iso.datetime(),
  /** Names the machine without telling its name. */
  machine: z.string().max(64).optional(),
  process: z.number().int().positive().optional(),
});

/** What an entry says; one kind for each thing worth remembering about a release. */
export const entryBodySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('opened'),
    mode: z.enum(['rehearsal', 'live']),
    target: z.string(),
    operator: z.string(),
    seal: hash,
    rehearsalSkipped: z.boolean(),
    lease: leaseSchema.optional(),
    /** The opening of another run that this one takes the place of: that run is over, or was told to give way. */
    replaces: hash.optional(),
  }),
  /** The run that opened the release has ended, and holds it no longer. */
  z.strictObject({ kind: z.literal('closed') }),
  z.strictObject({ kind: z.literal('sealed'), seal: hash, document: z.unknown() }),
  z.strictObject({ kind: z.literal('rehearsed'), seal: hash, ok: z.boolean(), summary: z.string() }),
  z.strictObject({
    kind: z.literal('preflighted'),
    seal: hash,
    /** The channels that were asked: all, or the one of a job. */
    channels: z.array(z.string()).min(1),
    ok: z.boolean(),
    proofs: z.array(
      z.strictObject({
        channel: z.string(),
        secret: z.string(),
        strength: z.enum(['proven', 'identity only', 'not provable here']),
        identity: z.string().optional(),
        reason: z.string(),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('installed'),
    seal: hash,
    channel: z.string(),
    ok: z.boolean(),
    summary: z.string(),
  }),
  z.strictObject({
    kind: z.literal('gated'),
    commit: z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
    /** The seal that was there when the gates were checked. */
    seal: hash.optional(),
    /** Which run checked them, and when. */
    run: z.string().min(1),
    at: z.iso.datetime(),
    gates: z.array(gateRecordSchema).min(1).max(200),
  }),
  z.strictObject({
    kind: z.literal('intent'),
    step: z.string(),
    target: z.string(),
    channel: z.string(),
    phase,
    seal: hash,
    sha256: hash,
  }),
  z.strictObject({
    kind: z.literal('receipt'),
    step: z.string(),
    target: z.string(),
    outcome,
    answer,
  }),
  z.strictObject({
    kind: z.literal('observed'),
    target: z.string(),
    state: z.enum(['absent', 'reserved', 'pending', 'present', 'rejected', 'burned', 'unknown']),
    /** Sealed bytes that were there although no intent of this ledger sent them. */
    adopted: z.boolean(),
  }),
  /** A public target is about to be taken back, after the release was given up. */
  z.strictObject({
    kind: z.literal('undoing'),
    target: z.string(),
    channel: z.string(),
    /** The deed, where a target needs several. */
    step: z.string().optional(),
  }),
  z.strictObject({
    kind: z.literal('undone'),
    target: z.string(),
    step: z.string().optional(),
    outcome,
    answer,
  }),
  /** Everything that can be taken back was: the last word on a release. */
  z.strictObject({ kind: z.literal('rolled-back'), operator: z.string() }),
  z.strictObject({ kind: z.literal('completed'), seal: hash }),
  /** Something is about to be said of a release that is complete, once. */
  z.strictObject({ kind: z.literal('announcing'), deed: z.string().min(1).max(200) }),
  z.strictObject({
    kind: z.literal('announced'),
    deed: z.string().min(1).max(200),
    /** `present`: it was there already. */
    outcome: z.enum(['stored', 'present', 'refused', 'unsent', 'unknown']),
  }),
  z.strictObject({ kind: z.literal('abandoned'), operator: z.string(), reason: z.string() }),
]);

export const entrySchema = z.strictObject({
  sequence: z.number().int().positive(),
  at: z.iso.datetime(),
  /** Names one run: appends of parallel jobs of the same run may interleave. */
  run: z.string().min(1),
  body: entryBodySchema,
  /** The hash of the entry before; sixty-four zeros for the first. */
  previous: hash,
  hash,
});

export type EntryBody = z.infer<typeof entryBodySchema>;

/** One link of the chain. */
export type LedgerEntry = z.infer<typeof entrySchema>;

/** What stands before the first entry. */
export const genesis = '0'.repeat(64);

function hashOf(entry: Omit<LedgerEntry, 'hash'>): string {
  return createHash('sha256').update(compactJson(entry)).digest('hex');
}

/**
 * Links a new entry to the chain.
 * @throws LockstepError `INTERNAL` for an entry that no reader would accept: once written, it would break the chain.
 */
export function chainEntry(
  body: EntryBody,
  at: string,
  run: string,
  tip: LedgerEntry | undefined,
): LedgerEntry {
  const unsigned = { sequence: (tip?.sequence ?? 0) + 1, at, run, body, previous: tip?.hash ?? genesis };
  const entry = { ...unsigned, hash: hashOf(unsigned) };
  const { error } = entrySchema.safeParse(entry);
  if (error !== undefined)
    throw fail('INTERNAL', `an entry “${body.kind}” is malformed: ${z.prettifyError(error)}`);
  return entry;
}

/** Whether an entry hashes itself rightly. */
export function isIntact(entry: LedgerEntry): boolean {
  const { hash: claimed, ...rest } = entry;
  return hashOf(rest) === claimed;
}

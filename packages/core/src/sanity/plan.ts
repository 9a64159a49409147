import { z } from 'zod';
import { type SanityKind, sanityKinds } from '../config/sanity.ts';
import { fail } from '../errors/lockstep-error.ts';

const packageSchema = z.strictObject({
  name: z.string().min(1).max(500),
  version: z.string().min(1).max(256),
  /** The licence that the manifest at the tag declares. */
  licence: z.string().max(500).optional(),
});

const stopSchema = z.strictObject({
  /** The channel's id; `go` for modules, which no channel publishes. */
  channel: z.string().min(1).max(100),
  kind: z.enum(sanityKinds),
  /** Where clients install from; absent where the ecosystem itself knows (Go). */
  from: z.string().max(2000).optional(),
  packages: z.array(packageSchema).min(1).max(1000),
});

/** What is installed of a release, and what must be in it: enough to do so without a checkout. */
export const sanityPlanSchema = z.strictObject({
  schema: z.literal(1),
  /** Tags, one for each release. */
  releases: z.array(z.string().min(1).max(1000)).min(1).max(1000),
  stops: z.array(stopSchema).max(200),
  licences: z.boolean(),
  notices: z.array(z.string().max(500)).max(100),
  contains: z.partialRecord(z.enum(sanityKinds), z.array(z.string().max(500)).max(100)),
});

export type SanityPlan = z.output<typeof sanityPlanSchema>;
export type SanityStop = z.output<typeof stopSchema>;
export type SanityPackage = z.output<typeof packageSchema>;

/** Whether a kind of channel is one that clients install from. */
export function isSanityKind(kind: string): kind is SanityKind {
  return sanityKinds.some((each) => each === kind);
}

/**
 * Reads a plan that another job made.
 * @throws LockstepError `SANITY_PLAN`.
 */
export function readSanityPlan(text: string): SanityPlan {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch (cause) {
    throw fail('SANITY_PLAN', 'the plan is no JSON', { cause });
  }
  const read = sanityPlanSchema.safeParse(document);
  if (read.success) return read.data;
  const [first] = read.error.issues;
  throw fail('SANITY_PLAN', `the plan is none: ${first?.path.join('.')}: ${first?.message}`);
}

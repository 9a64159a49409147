import { z } from 'zod';
import { fail } from '../errors/lockstep-error.ts';
import { canonicalJson } from '../seal/canonical-json.ts';
import { gateRecordSchema } from './result.ts';

/** The results of gates on their way from the job that ran them to whoever reads them. */
export const gateResultsSchema = z.strictObject({
  schema: z.literal(1),
  commit: z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, 'expected a commit id'),
  /** The digest of the seal, where there was one. */
  seal: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'expected a digest')
    .optional(),
  run: z.string().min(1).max(500),
  operator: z.string().min(1).max(200),
  /** When the gates were checked, in ISO 8601, UTC. */
  at: z.iso.datetime(),
  gates: z.array(gateRecordSchema),
});

export type GateResults = z.infer<typeof gateResultsSchema>;

/** The contents of a file of results: equal results are equal bytes. */
export function writeGateResults(results: GateResults): string {
  return canonicalJson(results);
}

/**
 * Reads a file of results; another job wrote it, so nothing about it is believed but its form.
 * @throws LockstepError `RESULT_INVALID`.
 */
export function readGateResults(text: string, file: string): GateResults {
  try {
    return gateResultsSchema.parse(JSON.parse(text));
  } catch (cause) {
    const message = `${file} holds no results of gates of this version of Lockstep`;
    throw fail('RESULT_INVALID', message, { where: { file }, cause });
  }
}

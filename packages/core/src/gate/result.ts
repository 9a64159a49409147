import { z } from 'zod';

/**
 * What came of a gate.
 *
 * `excepted` is a failure that the configuration accepts by name; `not run` has its reason, such as that no file changed.
 */
export const gateVerdict = z.enum(['passed', 'failed', 'not run', 'excepted']);

export type GateVerdict = z.infer<typeof gateVerdict>;

/** The result of one gate, as reports, ledger and evidence hold it. */
export const gateRecordSchema = z.strictObject({
  id: z.string().min(1).max(40),
  kind: z.string().min(1).max(20),
  /** The sha256 (hex) of the gate's definition: a result of another definition counts for nothing. */
  definition: z.string().regex(/^[0-9a-f]{64}$/),
  required: z.boolean(),
  verdict: gateVerdict,
  /** Why it has this verdict, in a line. */
  reason: z.string().max(500),
  /** The exception that accepts a failure. */
  exception: z
    .strictObject({ reason: z.string().max(500), until: z.iso.date(), by: z.string().max(100) })
    .optional(),
});

export type GateRecord = z.infer<typeof gateRecordSchema>;

/** A place that a gate's output names, such as a failed assertion's. */
export interface GateFinding {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
}

/** The result of one gate with what people want to see of it. */
export interface GateResult extends GateRecord {
  readonly title: string;
  /** Milliseconds. */
  readonly durationMs: number;
  /** The last lines of its output, without secrets; empty for a gate that printed nothing. */
  readonly log: readonly string[];
  /** Places of files that the output names. */
  readonly findings: readonly GateFinding[];
  /** Whether a rerun cannot help: an expired exception, for instance. */
  readonly isIncident: boolean;
}

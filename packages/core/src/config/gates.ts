import { z } from 'zod';
import { isRecord } from '../record.ts';
import { duration } from './duration.ts';
import { type GateKind, type GateSettings, gateKinds, globs, kindNames } from './gate-kinds.ts';
import { secretReference } from './secret-reference.ts';

/** What a gate may be called. */
export const gateId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'expected a gate id of lower-case letters, digits and -');

const conditions = z.strictObject({
  changed: globs
    .refine((patterns) => patterns.length === 0 || patterns.some((each) => !each.startsWith('!')), {
      error: 'expected a pattern without !, from which the others take away: the gate would never run',
    })
    .describe(
      'Patterns as in .gitignore: the gate runs when a file that fits has changed since the base tag.',
    ),
});

/** Longer waits are a slip, and timers of Node end at 24 days. */
const longestDays = 7;
const patience = duration.refine((ms) => ms <= longestDays * 86_400_000, {
  error: `expected at most ${longestDays}d`,
});

const gateShape = z.strictObject({
  id: gateId.describe('Names the gate in reports and exceptions.'),
  title: z.string().min(1).max(80).optional().describe('What people call it.'),
  when: conditions.optional().describe('When it runs; without it always.'),
  required: z.boolean().default(true).describe('Whether its failure blocks; false warns.'),
  timeout: patience.optional().describe('How long it may take, such as 20m; 30m by default.'),
  token: secretReference.optional().describe('The credential for the host; by default the job’s own.'),
  run: gateKinds.run.optional(),
  coverage: gateKinds.coverage.optional(),
  ci: gateKinds.ci.optional(),
  issues: gateKinds.issues.optional(),
  milestone: gateKinds.milestone.optional(),
  advisories: gateKinds.advisories.optional(),
  licences: gateKinds.licences.optional(),
  branch: gateKinds.branch.optional(),
  approval: gateKinds.approval.optional(),
  artifact: gateKinds.artifact.optional(),
});

type Common = Omit<z.output<typeof gateShape>, GateKind>;

/** A gate of one kind. */
export type GateOf<Kind extends GateKind> = Common & {
  readonly kind: Kind;
  readonly settings: GateSettings[Kind];
};

/** A check that must hold before anything is published. */
export type Gate = { readonly [Kind in GateKind]: GateOf<Kind> }[GateKind];

function gateFrom(shape: z.output<typeof gateShape>): Gate {
  const { id, title, when, required, timeout, token } = shape;
  const kind = kindNames.find((each) => shape[each] !== undefined);
  return { id, title, when, required, timeout, token, kind, settings: kind && shape[kind] } as Gate;
}

function kindsIn(shape: unknown): readonly GateKind[] {
  return isRecord(shape) ? kindNames.filter((kind) => shape[kind] !== undefined) : [];
}

/** One gate of `lockstep.yaml`: its common keys, and the key of exactly one kind. */
export const gateSchema = gateShape
  .refine((shape) => kindsIn(shape).length === 1, {
    error: ({ input }) =>
      `expected exactly one of ${kindNames.join(', ')}; found ${kindsIn(input).join(' and ') || 'none'}`,
  })
  .transform(gateFrom);

// The second of two that mean the same is the one that is named.
function onlyOnce<T>(nameOf: (one: T) => string, key: string) {
  return (list: readonly T[], context: z.RefinementCtx) => {
    for (const [index, one] of list.entries()) {
      const first = list.findIndex((each) => nameOf(each) === nameOf(one));
      if (first === index) continue;
      const message = `expected each once; entry ${first + 1} is for “${nameOf(one)}” already`;
      context.addIssue({ code: 'custom', path: [index, key], message });
    }
  };
}

/** The gates of `lockstep.yaml`. */
export const gateList = z.array(gateSchema).superRefine(onlyOnce(({ id }) => id, 'id'));

const exceptionSchema = z.strictObject({
  gate: gateId.describe('The gate whose failure is accepted.'),
  reason: z.string().min(1).max(500).describe('Why it is accepted.'),
  until: z.iso
    .date('expected a day that exists, as YYYY-MM-DD')
    .describe('The last day that it is accepted on, as YYYY-MM-DD (UTC).'),
  by: z.string().min(1).max(100).describe('Who answers for that.'),
});

/** A failure that is accepted by name, for a time. */
export type GateException = z.output<typeof exceptionSchema>;

/** Exceptions of `lockstep.yaml`: one, or a list. */
export const exceptionList = z
  .union([exceptionSchema.transform((one) => [one]), z.array(exceptionSchema)])
  .superRefine(onlyOnce(({ gate }) => gate, 'gate'))
  .describe('Failures of gates that are accepted by name; each shows in all evidence.');

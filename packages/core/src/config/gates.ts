import { z } from 'zod';
import { duration } from './duration.ts';
import { secretReference } from './secret-reference.ts';

/** What a gate may be called. */
export const gateId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, 'expected a gate id of lower-case letters, digits and -');

const globs = z.array(z.string().min(1)).min(1);

const commandLine = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)], {
  error: 'expected a command line, or a list of a program and its arguments',
});

const coverageGate = z.strictObject({
  report: z
    .string()
    .min(1)
    .describe('The report: Cobertura, lcov, or the JSON of coverage.py, istanbul or tarpaulin.'),
  minimum: z.number().min(0).max(100).describe('The share that must be covered, in per cent.'),
  measure: z.enum(['lines', 'branches', 'functions']).default('lines').describe('What is counted.'),
});

const ciGate = z
  .strictObject({
    branch: z.string().min(1).optional().describe('The branch whose runs count; by default any.'),
    workflows: z
      .array(z.string().regex(/^[A-Za-z0-9_.-]+\.ya?ml$/, 'expected the file name of a workflow'))
      .min(1)
      .optional()
      .describe('Workflows that must have succeeded for the commit.'),
    checks: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .describe('Names of statuses or check runs that must be green.'),
  })
  .describe('Statuses and check runs of exactly the released commit; without names, all of them.');

const issuesGate = z.strictObject({
  labels: z.array(z.string().min(1)).min(1).describe('Labels that an issue must all have to count.'),
  state: z.enum(['open', 'closed', 'all']).default('open').describe('Which issues count.'),
  maximum: z.number().int().min(0).default(0).describe('How many there may be.'),
});

const milestoneGate = z.strictObject({
  title: z
    .string()
    .min(1)
    .describe('The title of the milestone; {tag} and {version} stand for the release’s.'),
  maximum: z.number().int().min(0).default(0).describe('How many of its issues may be open.'),
});

const advisoriesGate = z.strictObject({
  ecosystems: z
    .array(z.enum(['npm', 'pypi', 'crates']))
    .min(1)
    .describe('Whose auditors are run.'),
  level: z
    .enum(['low', 'moderate', 'high', 'critical'])
    .default('low')
    .describe('The least severity that blocks.'),
  ignore: z
    .array(z.string().min(1))
    .default([])
    .describe('Ids of advisories that do not concern this project.'),
});

const licencesGate = z.strictObject({
  allow: z
    .array(z.string().min(1))
    .min(1)
    .optional()
    .describe('SPDX ids that dependencies and packages may have.'),
  notices: z
    .array(z.string().min(1))
    .default(['LICENSE'])
    .describe('Files that the tree and every artifact must carry.'),
  generated: z
    .strictObject({ file: z.string().min(1), run: commandLine })
    .optional()
    .describe('The notices of third parties, and the command that prints what must stand there.'),
});

const branchGate = z.strictObject({
  merged: z.boolean().default(true).describe('Whether the commit must be on the release branch.'),
  protected: z.boolean().default(false).describe('Whether the host must protect that branch.'),
  'up-to-date': z
    .boolean()
    .default(false)
    .describe('Whether the commit must be the tip of the remote branch.'),
});

const approvalGate = z.strictObject({
  by: z
    .array(z.string().regex(/^@?[\w.-]+(\/[\w.-]+)?$/, 'expected a @login or an @organisation/team'))
    .min(1)
    .describe('Who may approve.'),
  issue: z.boolean().default(true).describe('Whether Lockstep opens the issue that is replied to.'),
  word: z.string().min(1).max(40).default('approve').describe('The word that a reply must begin with.'),
});

const artifactGate = z.strictObject({
  in: z.string().min(1).describe('A pattern of the archives that are meant; each must hold the files.'),
  contains: globs.optional().describe('Patterns of files that each archive must hold.'),
  excludes: globs.optional().describe('Patterns of files that no archive may hold.'),
  run: commandLine
    .optional()
    .describe('A command that is run where the archive was installed, in a clean environment.'),
});

/** The kinds of gates; each is described by the key of its name. */
export const gateKinds = {
  run: commandLine.describe(
    'A command line for the shell, or a program and its arguments; it must end with 0.',
  ),
  coverage: coverageGate.describe('The coverage that a report tells of.'),
  ci: ciGate,
  issues: issuesGate.describe('Issues on the host that may not be there.'),
  milestone: milestoneGate.describe('A milestone on the host that must be done.'),
  advisories: advisoriesGate.describe('Known vulnerabilities, by the ecosystems’ own auditors.'),
  licences: licencesGate.describe('Licences and notices, in the tree and in every artifact.'),
  branch: branchGate.describe('Where the released commit stands.'),
  approval: approvalGate.describe('A reply by an allowed person, who is not the operator.'),
  artifact: artifactGate.describe('What archives must hold.'),
} as const;

export type GateKind = keyof typeof gateKinds;

const kindNames = Object.keys(gateKinds) as GateKind[];

const conditions = z.strictObject({
  changed: globs.describe(
    'Patterns as in .gitignore: the gate runs when a file that fits has changed since the base tag.',
  ),
});

const gateShape = z.strictObject({
  id: gateId.describe('Names the gate in reports and exceptions.'),
  title: z.string().min(1).max(80).optional().describe('What people call it.'),
  when: conditions.optional().describe('When it runs; without it always.'),
  required: z.boolean().default(true).describe('Whether its failure blocks; false warns.'),
  timeout: duration.optional().describe('How long it may take, such as 20m; 30m by default.'),
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

/** The settings of each kind of gate, as the configuration gives them. */
export type GateSettings = { readonly [Kind in GateKind]: z.output<(typeof gateKinds)[Kind]> };

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

/** One gate of `lockstep.yaml`: its common keys, and the key of exactly one kind. */
export const gateSchema = gateShape
  .refine((shape) => kindNames.filter((kind) => shape[kind] !== undefined).length === 1, {
    message: `expected exactly one of ${kindNames.join(', ')}`,
  })
  .transform(gateFrom);

/** The gates of `lockstep.yaml`. */
export const gateList = z
  .array(gateSchema)
  .refine((gates) => new Set(gates.map(({ id }) => id)).size === gates.length, {
    message: 'expected each id once',
  });

const exceptionSchema = z.strictObject({
  gate: gateId.describe('The gate whose failure is accepted.'),
  reason: z.string().min(1).max(500).describe('Why it is accepted.'),
  until: z.iso.date().describe('The last day that it is accepted on, as YYYY-MM-DD (UTC).'),
  by: z.string().min(1).max(100).describe('Who answers for that.'),
});

/** A failure that is accepted by name, for a time. */
export type GateException = z.output<typeof exceptionSchema>;

/** Exceptions of `lockstep.yaml`: one, or a list. */
export const exceptionList = z
  .union([exceptionSchema.transform((one) => [one]), z.array(exceptionSchema)])
  .describe('Failures of gates that are accepted by name; each shows in all evidence.');

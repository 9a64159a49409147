import { z } from 'zod';

/** Patterns of files, as in .gitignore. */
export const globs = z.array(z.string().min(1)).min(1);

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

/** What a gate checks. */
export type GateKind = keyof typeof gateKinds;

/** The kinds by their keys. */
export const kindNames = Object.keys(gateKinds) as GateKind[];

/** The settings of each kind of gate, as the configuration gives them. */
export type GateSettings = { readonly [Kind in GateKind]: z.output<(typeof gateKinds)[Kind]> };

import { z } from 'zod';
import type { Checkout } from './checkout.ts';
import { type Ended, lockstep, type Variables } from './lockstep.ts';

const artifact = z.strictObject({
  name: z.string(),
  version: z.string(),
  file: z.string(),
  state: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const where = z.strictObject({
  file: z.string().optional(),
  line: z.number().int().positive().optional(),
  column: z.number().int().positive().optional(),
  key: z.string().optional(),
  target: z.string().optional(),
});

const problem = z.looseObject({
  code: z.string().regex(/^[A-Z_]+$/),
  message: z.string().min(1),
  where: where.optional(),
  remedy: z.string().min(1),
  rerun: z.boolean(),
});

const release = z.strictObject({
  id: z.string(),
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  packages: z
    .array(z.strictObject({ ecosystem: z.string(), name: z.string(), version: z.string(), tag: z.string() }))
    .min(1),
  notes: z.string().optional(),
});

const installed = z.strictObject({
  client: z.string(),
  package: z.string(),
  version: z.string(),
  file: z.string().optional(),
  failed: z.boolean().optional(),
  skipped: z.string().optional(),
  ran: z
    .strictObject({ command: z.string(), exit: z.number().int().optional(), output: z.string() })
    .optional(),
});

/** The document that `--json` promises. */
export const reportDocument = z.looseObject({
  command: z.string(),
  ok: z.boolean(),
  exit: z.number().int(),
  releases: z.array(release),
  channels: z.array(z.strictObject({ id: z.string(), kind: z.string(), artifacts: z.array(artifact) })),
  public: z.array(
    z.strictObject({ channel: z.string(), name: z.string(), version: z.string(), file: z.string() }),
  ),
  problems: z.array(problem),
  warnings: z.array(problem).optional(),
  installed: z.array(installed).optional(),
  next: z.string().optional(),
});

export type ReportDocument = z.infer<typeof reportDocument>;

/** How a command ended, with its document. */
export interface Reported extends Ended {
  readonly report: ReportDocument;
  readonly codes: readonly string[];
  /** What each artifact's channel says, by `channel name`. */
  readonly states: Readonly<Record<string, string>>;
}

function statesOf({ channels }: ReportDocument): Reported['states'] {
  const rows = channels.flatMap(({ id, artifacts }) =>
    artifacts.map(({ name, state }) => [`${id} ${name}`, state] as const),
  );
  return Object.fromEntries(rows);
}

/** Runs a command with `--json`; standard output has to be one document of the promised form and nothing else. */
export async function report(
  checkout: Checkout,
  args: readonly string[],
  more: Variables = {},
): Promise<Reported> {
  return reported(await lockstep(checkout, [...args, '--json'], more));
}

/** Reads the document of a command that has ended. */
export function reported(ended: Ended): Reported {
  const document = reportDocument.parse(JSON.parse(ended.stdout));
  return {
    ...ended,
    report: document,
    codes: document.problems.map(({ code }) => code),
    states: statesOf(document),
  };
}

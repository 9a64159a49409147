import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type GateResult, gateRecordSchema } from '@lockstep/core';
import type { Environment } from '@lockstep/hosts';
import { z } from 'zod';

/** Names the file in which a process leaves what the host said to the one that takes its place. */
const variable = 'LOCKSTEP_GATES_ASKED';

const finding = z.strictObject({
  file: z.string(),
  line: z.number().optional(),
  column: z.number().optional(),
  message: z.string(),
});

const resultSchema = gateRecordSchema.extend({
  title: z.string(),
  durationMs: z.number(),
  log: z.array(z.string()),
  findings: z.array(finding),
  isIncident: z.boolean(),
});

/**
 * Leaves results for the process that takes this one's place.
 * @returns the variable that names them.
 */
export async function leaveResults(
  results: readonly GateResult[],
): Promise<Readonly<Record<string, string>>> {
  const file = join(await mkdtemp(join(tmpdir(), 'lockstep-gates-')), 'asked.json');
  await writeFile(file, JSON.stringify(results), { mode: 0o600 });
  return { [variable]: file };
}

/** Takes results back once they are needed no more, or were never read. */
export async function dropResults(left: Readonly<Record<string, string>>): Promise<void> {
  const file = left[variable];
  if (file !== undefined) await rm(dirname(file), { recursive: true, force: true });
}

/** What the process whose place this one took heard from the host; undefined when there was none. */
export async function takeResults(env: Environment): Promise<readonly GateResult[] | undefined> {
  const file = env[variable];
  if (file === undefined || env.LOCKSTEP_CLEAN !== '1') return undefined;
  const results = z.array(resultSchema).parse(JSON.parse(await readFile(file, 'utf8')));
  await dropResults({ [variable]: file });
  return results as readonly GateResult[];
}

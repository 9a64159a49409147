import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Outcome, readSeal, sealDigest, sealFile } from '@lockstep/core';
import { createWorkspace, type Redact } from '@lockstep/hosts';
import { outputFolder, writeOutput } from '../evidence-files.ts';
import type { World } from '../world.ts';
import type { StepFiles } from './outputs.ts';

async function digestOfSeal(folder: string, { env }: World): Promise<string | undefined> {
  const text = await createWorkspace(folder, env).readText(sealFile);
  try {
    return text === undefined ? undefined : sealDigest(readSeal(text));
  } catch {
    return undefined;
  }
}

// A folder that a step names and that is not there must not come into being by being reported on.
async function writeReport(
  folder: string,
  { report, exit }: Outcome,
  redact: Redact,
): Promise<string | undefined> {
  if (!existsSync(folder)) return undefined;
  const file = `report-${report.command}.json`;
  await writeOutput(folder, file, redact(`${JSON.stringify({ ...report, exit }, undefined, 2)}\n`));
  return file;
}

/** Writes the report of a step beside the evidence, and says which files a later step may want. */
export async function keepFiles(
  directory: string,
  outcome: Outcome,
  redact: Redact,
  world: World,
): Promise<StepFiles> {
  const folder = resolve(world.cwd, directory);
  const report = await writeReport(folder, outcome, redact);
  const pathOf = (file: string) => join(directory, outputFolder, file);
  const evidence = pathOf('evidence.json');
  const kept = { report: report === undefined ? undefined : pathOf(report) };
  // Without a release, seal and evidence that lie there are not what the command worked with.
  if (outcome.report.releases.length === 0) return kept;
  return {
    ...kept,
    evidence: existsSync(resolve(world.cwd, evidence)) ? evidence : undefined,
    sealDigest: await digestOfSeal(folder, world),
  };
}

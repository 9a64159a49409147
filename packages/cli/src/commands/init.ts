import { lstat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { configFile, fail, type Outcome, type Problem, type Report } from '@lockstep/core';
import { createWorkspace } from '@lockstep/hosts';
import { configDocument, suggest } from '@lockstep/metadata';
import { canAsk, confirm } from '../init/question.ts';
import { readRepository } from '../init/repository.ts';
import type { Options } from '../options.ts';
import type { Extras } from '../output/present.ts';
import type { World } from '../world.ts';
import { reportWithoutChannels } from './reports.ts';

async function refuseExisting(folder: string): Promise<void> {
  // A link that leads nowhere is there as well.
  const found = await lstat(join(folder, configFile)).catch(() => undefined);
  if (found === undefined) return;
  throw fail('INIT_EXISTS', `${folder} holds a ${configFile}`, { where: { file: configFile } });
}

async function write(folder: string, text: string, world: World): Promise<void> {
  // A question may have been open for long.
  await refuseExisting(folder);
  await createWorkspace(folder, world.env).write(configFile, text);
}

// What the manifests get wrong is said by every check from now on; it does not stand in the way of a configuration.
function asWarnings(problems: readonly Problem[]): readonly Problem[] {
  return problems.map((each) => ({ ...each, severity: 'warning' as const }));
}

/** Finds what a repository releases, and writes lockstep.yaml; without a terminal and without --yes it is printed. */
export async function runInit({ dir, yes, json }: Options, world: World): Promise<Outcome<Report & Extras>> {
  const folder = resolve(world.cwd, dir);
  await refuseExisting(folder);
  const { tree, facts } = await readRepository(folder, world.env);
  const suggestion = await suggest(tree, facts);
  const text = configDocument(suggestion);
  const warnings = asWarnings(suggestion.problems);
  if (!yes && (json || !canAsk())) {
    const { report, exit } = reportWithoutChannels('init', warnings, undefined, 'lockstep init --yes');
    return { report: { ...report, text, notes: [`${configFile} is printed, and not written`] }, exit };
  }
  if (!yes) await confirm(text, `Write ${configFile}?`, world.signal);
  await write(folder, text, world);
  const { report, exit } = reportWithoutChannels('init', warnings, undefined, 'lockstep check --source-only');
  const channels = suggestion.channels.map(({ id }) => id).join(', ');
  return { report: { ...report, notes: [`${configFile} is written: ${channels}`] }, exit };
}

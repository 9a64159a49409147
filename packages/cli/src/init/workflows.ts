import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { channelKinds } from '@lockstep/channels';
import { type Config, readConfig, type Surroundings, throwAll } from '@lockstep/core';
import { createWorkspace, parseYaml } from '@lockstep/hosts';
import type { Tree } from '@lockstep/metadata';
import type { World } from '../world.ts';
import { readTemplate } from './templates.ts';
import { planWorkflows, secretOf, type WorkflowFolder } from './workflow-plan.ts';
import { workflowText } from './workflow-text.ts';

/** Workflow files as they would be written, with what there is to know. */
export interface PreparedWorkflows {
  /** Texts by path from the root of the repository. */
  readonly files: ReadonlyMap<string, string>;
  /** Files that are there already, and stay as they are. */
  readonly kept: readonly string[];
  /** What to set on the server, and why a template was chosen. */
  readonly notes: readonly string[];
}

/** Where the workflows of a repository stand: where some are, else where its server looks for them. */
export function workflowFolder(
  { files }: Pick<Tree, 'files'>,
  { host, server }: Surroundings,
): WorkflowFolder {
  const has = (folder: string) => files.some((file) => file.startsWith(`${folder}/`));
  if (host !== 'github' && has('.forgejo')) return '.forgejo/workflows';
  if (host === 'gitea' || (host === undefined && has('.gitea'))) return '.gitea/workflows';
  const isElsewhere = host === undefined && server !== undefined && new URL(server).hostname !== 'github.com';
  return isElsewhere && !has('.github') ? '.gitea/workflows' : '.github/workflows';
}

/**
 * Reads a configuration that is about to be written, or is there.
 * @throws LockstepError `CONFIG_…` with every problem at once.
 */
export function configIn(text: string, surroundings: Surroundings): Config {
  const { value, locate } = parseYaml(text);
  const { config, problems } = readConfig(value, channelKinds, locate, surroundings);
  throwAll(problems);
  return config;
}

function settingsToMake(config: Config, folder: WorkflowFolder, isTrusted: boolean): readonly string[] {
  const secrets = [...new Set(config.channels.flatMap((channel) => secretOf(channel) ?? []))];
  const place = folder === '.github/workflows' ? 'the environment “release”' : 'the repository';
  const named = secrets.length === 0 ? [] : [`secrets to store in ${place}: ${secrets.join(', ')}`];
  if (!isTrusted) return named;
  return [...named, 'publishers to name at the registries: lockstep doctor says what to enter'];
}

async function isThere(folder: string, file: string): Promise<boolean> {
  // A link that leads nowhere is there as well.
  return (await lstat(join(folder, file)).catch(() => undefined)) !== undefined;
}

/** Prepares the workflows of a repository; nothing is written yet. */
export async function prepareWorkflows(
  root: string,
  config: Config,
  folder: WorkflowFolder,
  isTrusted: boolean,
  world: Pick<World, 'self'>,
): Promise<PreparedWorkflows> {
  const { workflows, remarks } = planWorkflows(config, folder, isTrusted);
  const files = new Map<string, string>();
  const kept: string[] = [];
  for (const { template, file } of workflows) {
    if (await isThere(root, file)) kept.push(file);
    else files.set(file, workflowText(template, await readTemplate(template, world), config));
  }
  const usesTrust = workflows.some(({ template }) => template.endsWith('-trusted.yml'));
  const notes = [
    ...remarks,
    ...kept.map((file) => `${file} is there already, and stays as it is`),
    ...settingsToMake(config, folder, usesTrust),
  ];
  return { files, kept, notes };
}

/** Writes what was prepared; a file that came to be meanwhile stays as it is. */
export async function writeWorkflows(
  root: string,
  prepared: PreparedWorkflows,
  world: World,
): Promise<readonly string[]> {
  const workspace = createWorkspace(root, world.env);
  const written: string[] = [];
  for (const [file, text] of prepared.files) {
    if (await isThere(root, file)) continue;
    await workspace.write(file, text);
    written.push(file);
  }
  return written;
}

import { lstat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { configFile, fail, type Outcome, type Problem, type Report } from '@lockstep/core';
import { createWorkspace } from '@lockstep/hosts';
import { configDocument, suggest } from '@lockstep/metadata';
import { canAsk, confirm } from '../init/question.ts';
import { readRepository } from '../init/repository.ts';
import type { PreparedWorkflows } from '../init/workflows.ts';
import type { Options } from '../options.ts';
import type { Extras } from '../output/present.ts';
import type { World } from '../world.ts';
import { reportWithoutChannels } from './reports.ts';

type InitOutcome = Outcome<Report & Extras>;
type Repository = Awaited<ReturnType<typeof readRepository>>;

async function hasConfig(folder: string): Promise<boolean> {
  // A link that leads nowhere is there as well.
  return (await lstat(join(folder, configFile)).catch(() => undefined)) !== undefined;
}

async function refuseExisting(folder: string): Promise<void> {
  if (!(await hasConfig(folder))) return;
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

async function workflowsFor(
  text: string,
  folder: string,
  { tree, facts, isBelow }: Repository,
  { trustedPublishing }: Options,
  world: World,
): Promise<PreparedWorkflows> {
  if (isBelow) throw fail('INIT_NOT_ROOT', `${folder} is not the root of its repository`);
  const { configIn, prepareWorkflows, workflowFolder } = await import('../init/workflows.ts');
  const place = workflowFolder(tree, facts.surroundings);
  return prepareWorkflows(folder, configIn(text, facts.surroundings), place, trustedPublishing, world);
}

/** What is about to be written, and what to say of it. */
interface Draft {
  readonly text: string;
  /** Whether the configuration is new. */
  readonly isNew: boolean;
  readonly channels: string;
  readonly warnings: readonly Problem[];
  readonly prepared: PreparedWorkflows | undefined;
}

async function configured(folder: string, options: Options, world: World): Promise<Draft | undefined> {
  if (!options.workflows || !(await hasConfig(folder))) return undefined;
  const text = await createWorkspace(folder, world.env).readText(configFile);
  if (text === undefined) return undefined;
  const prepared = await workflowsFor(text, folder, await readRepository(folder, world.env), options, world);
  return { text, isNew: false, channels: '', warnings: [], prepared };
}

async function suggested({ tree, facts }: Repository, { workflows, trustedPublishing }: Options) {
  const suggestion = await suggest(tree, facts);
  if (!workflows) return suggestion;
  const { forWorkflows } = await import('../init/for-workflows.ts');
  const { workflowFolder } = await import('../init/workflows.ts');
  return forWorkflows(suggestion, workflowFolder(tree, facts.surroundings), trustedPublishing);
}

async function drafted(folder: string, options: Options, world: World): Promise<Draft> {
  await refuseExisting(folder);
  const repository = await readRepository(folder, world.env);
  const suggestion = await suggested(repository, options);
  const text = configDocument(suggestion);
  const prepared = options.workflows
    ? await workflowsFor(text, folder, repository, options, world)
    : undefined;
  const channels = suggestion.channels.map(({ id }) => id).join(', ');
  return { text, isNew: true, channels, warnings: asWarnings(suggestion.problems), prepared };
}

// The files as they would be written, one after the other; the configuration alone can be written as it is printed.
function shown({ text, isNew, prepared }: Draft): string {
  const files = [...(prepared?.files ?? [])].map(([file, content]) => `# ${file}\n${content}`);
  return [...(isNew ? [text] : []), ...files].join('\n');
}

function printed(draft: Draft, command: string): InitOutcome {
  const { report, exit } = reportWithoutChannels('init', draft.warnings, undefined, command);
  const files = [...(draft.isNew ? [configFile] : []), ...(draft.prepared?.files.keys() ?? [])];
  const notes = files.map((file) => `${file} is printed, and not written`);
  return {
    report: { ...report, text: shown(draft), notes: [...notes, ...(draft.prepared?.notes ?? [])] },
    exit,
  };
}

async function written(folder: string, draft: Draft, world: World): Promise<InitOutcome> {
  const { text, isNew, channels, prepared, warnings } = draft;
  if (isNew) await write(folder, text, world);
  const { writeWorkflows } = await import('../init/workflows.ts');
  const files = prepared === undefined ? [] : await writeWorkflows(folder, prepared, world);
  const next = prepared === undefined ? 'lockstep check --source-only' : 'lockstep rehearse';
  const { report, exit } = reportWithoutChannels('init', warnings, undefined, next);
  const notes = [
    ...(isNew ? [`${configFile} is written: ${channels}`] : []),
    ...files.map((file) => `${file} is written`),
    ...(prepared?.notes ?? []),
  ];
  return { report: { ...report, notes }, exit };
}

/**
 * Finds what a repository releases, and writes lockstep.yaml and its workflows; without a terminal and without --yes
 * they are printed.
 */
export async function runInit(options: Options, world: World): Promise<InitOutcome> {
  const { dir, yes, json, workflows, trustedPublishing } = options;
  if (trustedPublishing && !workflows) throw fail('USAGE', '--trusted-publishing goes with --workflows');
  const folder = resolve(world.cwd, dir);
  const draft = (await configured(folder, options, world)) ?? (await drafted(folder, options, world));
  if (!yes && (json || !canAsk()))
    return printed(draft, `lockstep init --yes${workflows ? ' --workflows' : ''}`);
  if (!yes) {
    const more = draft.prepared === undefined ? '' : ` and ${draft.prepared.files.size} workflows`;
    await confirm(
      shown(draft),
      draft.isNew ? `Write ${configFile}${more}?` : `Write${more.slice(4)}?`,
      world.signal,
    );
  }
  return written(folder, draft, world);
}

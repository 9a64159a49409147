import { childOf, type DocumentNode, type Spot, switchOf, textNode } from '../document/node.ts';
import { commandsIn, type ShellCommand } from '../document/shell.ts';
import type { Step } from '../model.ts';
import { type LocalAction, localFolder } from '../repository.ts';
import { foreignAction, foreignCommand } from './foreign-publishing.ts';
import { callOfAction, callOfCommand, callOfLocalAction, type LockstepCall } from './lockstep-call.ts';
import { runsProjectCode } from './project-code.ts';

/** Something that was found in a step, with its place. */
export interface Sight {
  readonly what: string;
  readonly spot: Spot;
}

/** What one step does, as far as a release cares. */
export interface StepDeeds {
  readonly step: Step;
  readonly calls: readonly LockstepCall[];
  /** Publishing by other means. */
  readonly foreign: readonly Sight[];
  /** Code of the project or of its dependencies that runs here. */
  readonly code: readonly Sight[];
  readonly commands: readonly ShellCommand[];
}

/** What steps are looked up in. */
export interface DeedSources {
  readonly actions: ReadonlyMap<string, LocalAction>;
  readonly lockstep: ReadonlySet<string>;
}

/** What an option says: a switch that only a run decides is `unknown`. */
export function optionSwitch(call: LockstepCall, name: string): boolean | 'unknown' {
  const given = call.option(name);
  if (given === undefined) return false;
  if (given === true) return true;
  if (typeof given === 'string') return given === 'true' || (given !== 'false' && 'unknown');
  return switchOf(given) ?? false;
}

const codeOfCommands = new Set(['rehearse', 'install', 'gate']);

function codeOfCall(call: LockstepCall): readonly Sight[] {
  const { command = '', spot } = call;
  if (command === 'seal' && optionSwitch(call, 'build') !== false)
    return [{ what: 'lockstep seal with build', spot }];
  return codeOfCommands.has(command) ? [{ what: `lockstep ${command}`, spot }] : [];
}

function deedsOfRun(step: Step): Omit<StepDeeds, 'step'> {
  const commands = step.run === undefined ? [] : commandsIn(step.run);
  const calls: LockstepCall[] = [];
  const foreign: Sight[] = [];
  const code: Sight[] = [];
  for (const command of commands) {
    const call = callOfCommand(command);
    const other = foreignCommand(command);
    const { spot } = command;
    if (call !== undefined) calls.push(call);
    else if (other !== undefined) foreign.push({ what: other, spot });
    else if (runsProjectCode(command)) code.push({ what: command.words.slice(0, 3).join(' '), spot });
  }
  return { calls, foreign, code: [...code, ...calls.flatMap(codeOfCall)], commands };
}

function isPullRequestCheckout(uses: string, given: DocumentNode | undefined): boolean {
  if (!/^(https?:\/\/[^@]+\/)?actions\/checkout@/i.test(uses)) return false;
  return isForkReference(textNode(childOf(given, 'ref'))?.text ?? '');
}

/** Whether a ref or a repository is one that a stranger chooses. */
export function isForkReference(text: string): boolean {
  return /github\.head_ref|event\.pull_request\.head|event\.workflow_run\.head|refs\/pull\/|event\.(issue|number)|pull_request\.merge_commit|gitea\.head_ref/i.test(
    text,
  );
}

function deedsOfUse(step: Step, sources: DeedSources): Omit<StepDeeds, 'step'> {
  const { uses } = step;
  if (uses === undefined) return { calls: [], foreign: [], code: [], commands: [] };
  const folder = localFolder(uses.text);
  const local = folder === undefined ? undefined : sources.actions.get(folder);
  const call =
    local === undefined || folder === undefined
      ? callOfAction(uses, step.with, sources.lockstep)
      : callOfLocalAction(folder, local.name, uses, step.with);
  const name = foreignAction(uses.text, step.with);
  const foreign = name === undefined ? [] : [{ what: name, spot: uses.spot }];
  const code: Sight[] = call === undefined ? [] : [...codeOfCall(call)];
  if (folder !== undefined && call === undefined && local?.steps === undefined)
    code.push({ what: uses.text, spot: uses.spot });
  if (isPullRequestCheckout(uses.text, step.with))
    code.push({ what: 'a checkout of a pull request', spot: uses.spot });
  return { calls: call === undefined ? [] : [call], foreign, code, commands: [] };
}

const mostNesting = 10;

/** What a step does; the steps of a composite action of the repository stand in its place. */
export function deedsOf(step: Step, sources: DeedSources, depth = 0): readonly StepDeeds[] {
  const folder = localFolder(step.uses?.text ?? '');
  const own = { step, ...(step.run === undefined ? deedsOfUse(step, sources) : deedsOfRun(step)) };
  const inner = folder === undefined ? undefined : sources.actions.get(folder)?.steps;
  if (inner === undefined || own.calls.length > 0 || depth >= mostNesting) return [own];
  return [own, ...inner.flatMap((each) => deedsOf(each, sources, depth + 1))];
}

import type { Checkpoint } from '@lockstep/engine';
import type { CommandName } from '../commands.ts';
import type { Options } from '../options.ts';
import type { Dispatch } from './states.ts';

/** What comes next: a command, or something that a person does. */
export type NextStep =
  | {
      readonly kind: 'command';
      readonly command: CommandName;
      readonly options: Partial<Options>;
      /** As it is typed. */
      readonly text: string;
    }
  | { readonly kind: 'person'; readonly text: string; readonly isIncident?: boolean }
  | { readonly kind: 'none'; readonly text: string };

/** What is known where the next step of a sealed release is chosen. */
export interface Standing {
  readonly stage: Checkpoint['stage'];
  /** As the engine says it: `lockstep publish`. */
  readonly next: string | undefined;
  readonly isIncident: boolean;
  /** The tag, where the command has to be told. */
  readonly target: string | undefined;
  readonly dispatch: Dispatch | undefined;
  /** Whether a channel’s credential is not here, and so in the workflow alone. */
  readonly lacksCredentials: boolean;
}

/** A command with the tag where it has to be told. */
export function commandStep(
  command: CommandName,
  target: string | undefined,
  options: Partial<Options> = {},
  words = '',
): NextStep {
  const text = `lockstep ${command}${words}${target === undefined ? '' : ` --target ${target}`}`;
  return { kind: 'command', command, options, text };
}

const commandsByText = {
  'lockstep rehearse': ['rehearse', {}, ''],
  'lockstep preflight': ['preflight', {}, ''],
  'lockstep gate': ['gate', {}, ''],
  'lockstep publish': ['publish', {}, ''],
  'lockstep verify': ['verify', {}, ''],
  'lockstep rollback --apply': ['rollback', { apply: true }, ' --apply'],
} as const satisfies Record<string, readonly [CommandName, Partial<Options>, string]>;

function isKnown(text: string): text is keyof typeof commandsByText {
  return Object.hasOwn(commandsByText, text);
}

/** How a person starts a workflow, in words. */
function dispatchText({ workflow, inputs, command }: Dispatch): string {
  return `dispatch ${workflow} with ${inputs}${command === undefined ? '' : `: ${command}`}`;
}

/** What comes next for a sealed release. Pure. */
export function nextStep({
  stage,
  next,
  isIncident,
  target,
  dispatch,
  lacksCredentials,
}: Standing): NextStep {
  if (next === undefined || !isKnown(next)) return { kind: 'none', text: `the release is ${stage}` };
  const [command, options, words] = commandsByText[next];
  const step = commandStep(command, target, options, words);
  if (isIncident && command === 'verify') return { kind: 'person', text: step.text, isIncident: true };
  const isCredentialed = command === 'publish' || command === 'preflight';
  if (isCredentialed && lacksCredentials && dispatch !== undefined)
    return { kind: 'person', text: dispatchText(dispatch) };
  return step;
}

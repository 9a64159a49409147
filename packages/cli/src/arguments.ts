import { parseArgs, types } from 'node:util';
import { fail } from '@lockstep/core';
import { type CommandEntry, type CommandName, commands, isCommand, optionTexts } from './commands.ts';
import {
  anchorIn,
  asksHostOf,
  hoursOf,
  linesOf,
  modeOf,
  phaseOf,
  policyOf,
  retentionOf,
  runIdOf,
  severityOf,
  textOf,
  waitOf,
} from './option-values.ts';
import { defaultOptions, type Options } from './options.ts';

/** What the command line asks for. */
export type Request =
  | { readonly kind: 'help'; readonly command?: CommandName | 'explain' }
  | { readonly kind: 'version' }
  | { readonly kind: 'explain'; readonly code: string | undefined; readonly json: boolean }
  | { readonly kind: 'run'; readonly command: CommandName; readonly options: Options };

function usage(message: string, cause?: unknown): Error {
  return fail('USAGE', message, { cause });
}

interface Parsed {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

// The parser’s own words speak of positional arguments, and do not say which options there are.
function refusal(command: CommandName, cause: unknown): Error {
  if (!types.isNativeError(cause)) return usage('the arguments cannot be read', cause);
  const [, unknown] = /^Unknown option '([^']*)'/.exec(cause.message) ?? [];
  if (unknown === undefined) return usage(cause.message, cause);
  const known = [...commands[command].options, 'json', 'help'].map((name) => `--${name}`);
  return usage(`${command} has no option “${unknown}”; it has ${known.join(', ')}`, cause);
}

function parse(command: CommandName, rest: readonly string[]): Parsed {
  const own = commands[command].options.map(
    (name) => [name, { type: optionTexts[name][0] === '' ? 'boolean' : 'string' }] as const,
  );
  const options = {
    ...Object.fromEntries(own),
    json: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    return parseArgs({ args: [...rest], options, allowPositionals: true, strict: true });
  } catch (cause) {
    throw refusal(command, cause);
  }
}

type Work = Pick<Options, 'dir' | 'operands' | 'word'>;

function worksOnFolder(command: CommandName, given: readonly string[]): Work {
  if (given.length > 1) throw usage(`${command} takes one folder, not ${given.length}`);
  return { dir: given[0] ?? '.', operands: [] };
}

function worksOnWord(command: CommandName, word: string, [said, ...rest]: readonly string[]): Work {
  if (said === undefined || said === '')
    throw usage(`${command} needs ${word} before the folder, and was given none`);
  return { ...worksOnFolder(command, rest), word: said };
}

/** What a command works on: one folder, a word and a folder, or as many things as it is given. */
function worksOn(command: CommandName, given: readonly string[]): Work {
  const { operands, word }: CommandEntry = commands[command];
  if (word !== undefined) return worksOnWord(command, word, given);
  if (operands === undefined) return worksOnFolder(command, given);
  if (given.length < 2 || given.includes(''))
    throw usage(`${command} takes two or more of ${operands.replace('…', '')}`);
  return { dir: '.', operands: given };
}

function runRequest(command: CommandName, rest: readonly string[]): Request {
  const { values, positionals } = parse(command, rest);
  if (values.help === true) return { kind: 'help', command };
  const options: Options = {
    ...defaultOptions,
    ...worksOn(command, positionals),
    json: values.json === true,
    target: textOf(values.target),
    part: textOf(values.part),
    run: runIdOf(values.run),
    retention: retentionOf(values.retention),
    operator: textOf(values.operator),
    build: values.build === true,
    sourceOnly: values['source-only'] === true,
    workflows: values.workflows === true,
    trustedPublishing: values['trusted-publishing'] === true,
    security: values.security === true,
    yes: values.yes === true,
    pre: textOf(values.pre),
    packages: textOf(values.packages),
    package: textOf(values.package),
    commit: values.commit === true,
    tag: values.tag === true,
    push: values.push === true,
    gate: textOf(values.gate),
    asksHost: asksHostOf(values.host === true, values['no-host'] === true),
    skipRehearsal: values['skip-rehearsal'] === true,
    noRecord: values['no-record'] === true,
    undo: values.undo === true,
    takeOver: values['take-over'] === true,
    again: values.again === true,
    advisory: severityOf(values.advisory),
    anchor: anchorIn(values.anchor),
    channel: textOf(values.channel),
    mode: modeOf(values.mode),
    phase: phaseOf(values.phase),
    reason: textOf(values.reason),
    policy: policyOf(values.policy),
    apply: values.apply === true,
    pullRequest: values['pull-request'] === true,
    force: values.force === true,
    noInstall: values['no-install'] === true,
    onlyPlans: values.plan === true,
    confirm: textOf(values.confirm),
    unpublish: values.unpublish === true,
    planFile: textOf(values['plan-file']),
    commands: linesOf(values.commands),
    hours: hoursOf(values.hours),
    report: values.report === true,
    wait: waitOf(values.wait),
  };
  return { kind: 'run', command, options };
}

/**
 * Reads the command line.
 * @throws LockstepError `USAGE`.
 */
export function parseRequest(args: readonly string[]): Request {
  const [word, ...rest] = args;
  if (word === undefined || word === 'help' || word === '--help' || word === '-h') return { kind: 'help' };
  if (word === '--version' || word === '-V') return { kind: 'version' };
  if (word === 'explain') {
    if (rest.includes('--help') || rest.includes('-h')) return { kind: 'help', command: 'explain' };
    return {
      kind: 'explain',
      code: rest.find((each) => !each.startsWith('-')),
      json: rest.includes('--json'),
    };
  }
  if (isCommand(word)) return runRequest(word, rest);
  throw usage(`there is no command “${word}”; known: ${Object.keys(commands).join(', ')}, explain`);
}

import { parseArgs } from 'node:util';
import { fail, isAnchor, type Phase, phases, severities } from '@lockstep/core';
import { type CommandEntry, type CommandName, commands, isCommand, optionTexts } from './commands.ts';
import { defaultOptions, defaultWaitMinutes, type Options } from './options.ts';

/** What the command line asks for. */
export type Request =
  | { readonly kind: 'help'; readonly command?: CommandName }
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
    throw usage(cause instanceof Error ? cause.message : 'the arguments cannot be read', cause);
  }
}

function phaseOf(text: unknown): Phase | undefined {
  if (text === undefined) return undefined;
  const phase = phases.find((each) => each === text);
  if (phase === undefined) throw usage(`--phase takes ${phases.join(', ')}, not “${String(text)}”`);
  return phase;
}

/**
 * Reads what a preflight is for.
 * @throws LockstepError `USAGE`.
 */
export function modeOf(text: unknown): Options['mode'] {
  if (text === undefined) return defaultOptions.mode;
  if (text === 'rehearsal' || text === 'live') return text;
  throw usage(`--mode takes rehearsal or live, not “${String(text)}”`);
}

/**
 * Reads how long an accepted version is waited for, in minutes.
 * @throws LockstepError `USAGE`.
 */
export function waitOf(text: unknown): number {
  if (text === undefined) return defaultWaitMinutes;
  const minutes = Number(text);
  if (!Number.isFinite(minutes) || minutes < 0 || minutes > 360)
    throw usage(`--wait takes minutes, from 0 to 360, not “${String(text)}”`);
  return minutes;
}

/**
 * Reads for how many hours after a release it is looked at.
 * @throws LockstepError `USAGE`.
 */
export function hoursOf(text: unknown): number {
  if (text === undefined) return defaultOptions.hours;
  const hours = Number(text);
  if (!Number.isFinite(hours) || hours < 0 || hours > 720) throw usage(`--hours takes hours, from 0 to 720, not “${String(text)}”`);
  return hours;
}

/** The lines of a text, without the empty ones. */
export function linesOf(value: unknown): readonly string[] {
  const lines = typeof value === 'string' ? value.split('\n').map((line) => line.trim()) : [];
  return lines.filter((line) => line !== '');
}

/**
 * Reads an entry of a ledger.
 * @throws LockstepError `USAGE`.
 */
export function anchorIn(value: unknown): string | undefined {
  const text = textOf(value);
  if (text !== undefined && !isAnchor(text)) throw usage(`--anchor takes an entry as NUMBER:SHA256, not “${text}”`);
  return text;
}

/**
 * Reads entries of a ledger, as earlier jobs name them.
 * @throws LockstepError `USAGE`.
 */
export function tipsIn(values: readonly string[]): readonly string[] {
  for (const each of values)
    if (!isAnchor(each)) throw usage('the input “ledger-anchor” takes entries as NUMBER:SHA256, one a line');
  return values;
}

function policyOf(text: unknown): Options['policy'] {
  if (text === undefined) return defaultOptions.policy;
  if (text === 'block' || text === 'warn') return text;
  throw usage(`--policy takes block or warn, not “${String(text)}”`);
}

function severityOf(text: unknown): Options['advisory'] {
  if (text === undefined) return undefined;
  const severity = severities.find((each) => each === text);
  if (severity === undefined) throw usage(`--advisory takes ${severities.join(', ')}, not “${String(text)}”`);
  return severity;
}

/**
 * Reads for how many days a build is kept.
 * @throws LockstepError `USAGE`.
 */
export function retentionOf(text: unknown): number | undefined {
  if (text === undefined) return undefined;
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1 || days > 400) throw usage(`--retention takes days, from 1 to 400, not “${String(text)}”`);
  return days;
}

/**
 * Reads the id of a run.
 * @throws LockstepError `USAGE`.
 */
export function runIdOf(value: unknown): string | undefined {
  const text = textOf(value);
  if (text !== undefined && !/^[1-9][0-9]{0,18}$/.test(text))
    throw usage(`--run takes the number in the address of a run, not “${text}”`);
  return text;
}

function asksHostOf(host: boolean, others: boolean): boolean | undefined {
  if (host && others) throw usage('--host and --no-host exclude each other');
  return host || others ? host : undefined;
}

type Work = Pick<Options, 'dir' | 'operands' | 'word'>;

function worksOnFolder(command: CommandName, given: readonly string[]): Work {
  if (given.length > 1) throw usage(`${command} takes one folder, not ${given.length}`);
  return { dir: given[0] ?? '.', operands: [] };
}

function worksOnWord(command: CommandName, word: string, [said, ...rest]: readonly string[]): Work {
  if (said === undefined || said === '') throw usage(`${command} takes ${word}, and then a folder`);
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

function textOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || value.trim() === '') throw usage('an option was given an empty value');
  return value;
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
    if (rest.includes('--help') || rest.includes('-h')) return { kind: 'help' };
    return {
      kind: 'explain',
      code: rest.find((each) => !each.startsWith('-')),
      json: rest.includes('--json'),
    };
  }
  if (isCommand(word)) return runRequest(word, rest);
  throw usage(`there is no command “${word}”; known: ${Object.keys(commands).join(', ')}, explain`);
}

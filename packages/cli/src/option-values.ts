import { fail, isAnchor, type Phase, phases, severities } from '@lockstep/core';
import { defaultOptions, defaultWaitMinutes, type Options } from './options.ts';

function usage(message: string): Error {
  return fail('USAGE', message);
}

/**
 * Reads a text that is given or not.
 * @throws LockstepError `USAGE` for one that is empty.
 */
export function textOf(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'string' || value.trim() === '') throw usage('an option was given an empty value');
  return value;
}

/**
 * Reads the phase of a release that is carried out.
 * @throws LockstepError `USAGE`.
 */
export function phaseOf(text: unknown): Phase | undefined {
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
  if (!Number.isFinite(hours) || hours < 0 || hours > 720)
    throw usage(`--hours takes hours, from 0 to 720, not “${String(text)}”`);
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
  if (text !== undefined && !isAnchor(text))
    throw usage(`--anchor takes an entry as NUMBER:SHA256, not “${text}”`);
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

/**
 * Reads what a divergence means.
 * @throws LockstepError `USAGE`.
 */
export function policyOf(text: unknown): Options['policy'] {
  if (text === undefined) return defaultOptions.policy;
  if (text === 'block' || text === 'warn') return text;
  throw usage(`--policy takes block or warn, not “${String(text)}”`);
}

/**
 * Reads how bad a vulnerability is.
 * @throws LockstepError `USAGE`.
 */
export function severityOf(text: unknown): Options['advisory'] {
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
  if (!Number.isInteger(days) || days < 1 || days > 400)
    throw usage(`--retention takes days, from 1 to 400, not “${String(text)}”`);
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

/**
 * Reads which gates are run: undefined for all.
 * @throws LockstepError `USAGE`.
 */
export function asksHostOf(host: boolean, others: boolean): boolean | undefined {
  if (host && others) throw usage('--host and --no-host exclude each other');
  return host || others ? host : undefined;
}

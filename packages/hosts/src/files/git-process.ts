import type { CommandResult } from '@lockstep/core';
import { allowListed, type Environment } from '../environment.ts';
import { runCommand } from '../processes.ts';

/** Repositories of a hundred thousand files fit; in characters. */
const longestListing = 64 * 1024 * 1024;

// A repository's own configuration must not run programs or prompt: log.showSignature would start gpg.
const safety = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['log.showSignature', 'false'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);

/** How one question is asked, beside its words. */
export interface Asking {
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutMs?: number;
}

/** A git that only answers: it runs no hook, asks nobody and takes no lock that is not needed. */
export interface GitProcess {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** What every question begins with. */
  readonly safety: readonly string[];
  run(args: readonly string[], asking?: Asking): Promise<CommandResult>;
  /** What git prints, or undefined when it fails. */
  ask(...args: readonly string[]): Promise<string | undefined>;
}

/** The git on the PATH, in a folder. */
export function gitProcess(folder: string, env: Environment): GitProcess {
  const childEnv = {
    ...allowListed(env),
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    LC_ALL: 'C',
    HOME: env.HOME ?? '',
  };
  const run: GitProcess['run'] = (args, { env: more = {}, ...asking } = {}) =>
    runCommand({
      file: 'git',
      args: [...safety, ...args],
      cwd: folder,
      env: { ...childEnv, ...more },
      keep: longestListing,
      ...asking,
    });
  return {
    env: childEnv,
    cwd: folder,
    safety,
    run,
    async ask(...args) {
      const { code, stdout } = await run(args);
      return code === 0 ? stdout : undefined;
    },
  };
}

/** The records of a listing that `-z` ends with NUL. */
export function recordsOf(listing: string): readonly string[] {
  return listing
    .replace(/\n$/, '')
    .split('\0')
    .filter((record) => record !== '');
}

/** The lines of a listing. */
export function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '').split('\n').filter((line) => line !== '');
}

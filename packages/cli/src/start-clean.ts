import type { Environment } from '@lockstep/hosts';
import { cleanEnvironment, isClean } from './scrub.ts';

/** What runs builds or packages, whose code could read the environment of its ancestors. Gates see to it themselves. */
const running = new Set(['rehearse', 'seal', 'install', 'sanity']);

/** The process that is about to run a command. */
export interface StartingProcess {
  readonly command: string;
  readonly env: Environment;
  readonly execPath: string;
  readonly execArgv: readonly string[];
  /** The script and its arguments. */
  readonly args: readonly string[];
  /** Variables that the entry point itself needs, none of them a secret. */
  readonly alsoKept?: readonly string[];
  /** Replaces the process; undefined where the system cannot. */
  readonly execve: ((file: string, args: readonly string[], env: NodeJS.ProcessEnv) => void) | undefined;
}

/**
 * This process, about to run a command.
 * @param alsoKept variables that the entry point itself needs, none of them a secret.
 */
export function startingProcess(
  command: string,
  env: Environment,
  alsoKept: readonly string[] = [],
): StartingProcess {
  return {
    command,
    env,
    execPath: process.execPath,
    execArgv: process.execArgv,
    args: process.argv.slice(1),
    alsoKept,
    execve:
      process.platform === 'win32'
        ? undefined
        : (file, others, environment) => process.execve?.(file, others, environment),
  };
}

/** Whether there is something secret around a process, and the system can replace it. */
export function startsAnew({
  env,
  alsoKept = [],
  execve,
}: Pick<StartingProcess, 'env' | 'alsoKept' | 'execve'>): boolean {
  return execve !== undefined && env.LOCKSTEP_CLEAN !== '1' && !isClean(env, alsoKept);
}

/**
 * Starts the process anew without secrets in its environment; it goes on only where there are none, or where the system
 * cannot replace a process.
 *
 * Emptying `process.env` would not do: /proc keeps showing what a process was started with.
 */
export function startAnew(starting: Omit<StartingProcess, 'command'>): void {
  if (!startsAnew(starting)) return;
  const { env, execPath, execArgv, args, alsoKept = [], execve } = starting;
  const quiet = execArgv.includes('--no-warnings') ? [] : ['--disable-warning=ExperimentalWarning'];
  execve?.(execPath, [execPath, ...quiet, ...execArgv, ...args], {
    ...cleanEnvironment(env, alsoKept),
    LOCKSTEP_CLEAN: '1',
  });
}

/** Starts the process anew without secrets in its environment, if it is going to run other people's code. */
export function startClean({ command, ...starting }: StartingProcess): void {
  if (running.has(command)) startAnew(starting);
}

import type { CommandResult, Gate, Sandbox } from '@lockstep/core';
import type { GateContext } from '../gate-check.ts';
import { limitOf } from '../runner/gate-clock.ts';

/** The lines that are searched for places: what comes before them is the beginning of a very long log. */
const searchedLines = 5_000;

/** A command line for the shell, or a program and its arguments. */
export type CommandLine = string | readonly string[];

/** What a command of a gate did. */
export interface Ended extends CommandResult {
  /** Both streams, line by line as they came. */
  readonly lines: readonly string[];
  /** Whether the program was not found. */
  readonly isMissing: boolean;
  readonly isOutOfTime: boolean;
}

/** Where and how a command is run, beside what the gate gives it. */
export interface RunOptions {
  /** By default the folder of lockstep.yaml. */
  readonly cwd?: string;
  /** More variables, none of them a secret. */
  readonly env?: Readonly<Record<string, string>>;
  /** How much of each stream's end is wanted, in characters. */
  readonly keep?: number;
}

/** Runs the commands of one gate. */
export interface GateShell {
  readonly sandbox: Sandbox;
  run(line: CommandLine, options?: RunOptions): Promise<Ended>;
}

// Every Windows names its command interpreter; no other system does.
function isWindows({ env }: Sandbox): boolean {
  return env.ComSpec !== undefined || env.COMSPEC !== undefined;
}

function programOf(
  line: CommandLine,
  sandbox: Sandbox,
): { readonly file: string; readonly args: readonly string[] } {
  if (typeof line !== 'string') return { file: line[0] ?? '', args: line.slice(1) };
  return isWindows(sandbox)
    ? { file: 'cmd', args: ['/d', '/s', '/c', line] }
    : { file: 'sh', args: ['-c', line] };
}

/** What a gate's commands are told of the release: as variables, so that no name of a tag becomes part of a command line. */
export function gateVariables({
  baseTag,
  release,
  commit,
  packages,
}: GateContext): Readonly<Record<string, string>> {
  return {
    ...(baseTag !== undefined && { LOCKSTEP_BASE_TAG: baseTag }),
    ...(release !== undefined && { LOCKSTEP_TAG: release.tag, LOCKSTEP_VERSION: release.version }),
    ...(commit !== '' && { LOCKSTEP_COMMIT: commit }),
    ...(packages !== undefined && { LOCKSTEP_PACKAGES: packages }),
  };
}

// A shell says 127 of what it does not find (POSIX, 2.8.2); without a shell the system's own word is ENOENT.
function isNotFound({ code, stderr }: CommandResult): boolean {
  return code === 127 || (code === undefined && stderr.includes('ENOENT'));
}

/** Opens the sandbox of a gate; all its commands share the time that the gate may take. */
export async function openGateShell(gate: Gate, context: GateContext): Promise<GateShell> {
  const sandbox = await context.sandbox(gate);
  const { clock, log, workspace } = context;
  const started = clock.timestamp();
  const limit = limitOf(gate);
  const left = () => Math.max(1, limit - clock.since(started));
  return {
    sandbox,
    async run(line, { cwd = workspace.folder, env = {}, keep } = {}) {
      const lines: string[] = [];
      const result = await sandbox.run({
        ...programOf(line, sandbox),
        cwd,
        env: { ...sandbox.env, ...gateVariables(context), ...env },
        timeoutMs: left(),
        ...(keep !== undefined && { keep }),
        onLine(text) {
          if (lines.length >= 2 * searchedLines) lines.splice(0, searchedLines);
          lines.push(text);
          log.debug(`${gate.id}: ${text}`);
        },
      });
      const isOutOfTime = result.code === undefined && clock.since(started) >= limit;
      return { ...result, lines, isMissing: isNotFound(result), isOutOfTime };
    },
  };
}

/** A command line as people write it. */
export function shown(line: CommandLine): string {
  return typeof line === 'string' ? line : line.join(' ');
}

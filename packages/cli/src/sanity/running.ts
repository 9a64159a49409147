import {
  type CommandResult,
  foreignText,
  type Installed,
  type Problem,
  problem,
  type Sandbox,
} from '@lockstep/core';
import type { InstalledFrom } from '@lockstep/engine';
import type { ReadyPackage } from './clients/client.ts';

/** What came of running one command of an installed package. */
export interface RanCommand {
  readonly ran: NonNullable<Installed['ran']>;
  readonly problems: readonly Problem[];
}

const commandMs = 5 * 60_000;
const versionPattern = /\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?/;

function firstLine({ stdout, stderr }: CommandResult): string {
  return foreignText(`${stdout}\n${stderr}`.split('\n').find((each) => each.trim() !== '') ?? '');
}

function fault({ stop: { channel }, wanted: { name, version } }: InstalledFrom, message: string): Problem {
  return problem('SANITY_COMMAND', `${name}@${version}: ${message}`, {
    where: { target: `${channel} ${name}@${version}` },
  });
}

function judged(from: InstalledFrom, command: string, result: CommandResult, message?: string): RanCommand {
  const ran = { command, exit: result.code, output: firstLine(result) };
  const said = `${result.stdout}\n${result.stderr}`.trim().slice(-1000);
  const failed = result.code === 0 ? message : `${command} ended with ${result.code ?? 'a signal'}: ${said}`;
  return { ran, problems: failed === undefined ? [] : [fault(from, failed)] };
}

// A version that PEP 440 spells otherwise, as 1.2.0rc1, is not compared here: its import was.
function wrongVersion(command: string, from: InstalledFrom, { stdout }: CommandResult): string | undefined {
  const version = from.wanted.version.replace(/^v(?=\d)/, '');
  const printed = versionPattern.exec(stdout)?.[0];
  const isComparable = versionPattern.exec(version)?.[0] === version;
  if (printed === undefined || !isComparable || printed === version) return undefined;
  return `${command} prints the version ${printed}`;
}

async function versionsOf(
  from: InstalledFrom,
  ready: ReadyPackage,
  sandbox: Sandbox,
): Promise<readonly RanCommand[]> {
  const runs: RanCommand[] = [];
  for (const name of ready.commands) {
    const command = `${name} --version`;
    const result = await inShell('"$0" --version', [name], ready, sandbox);
    // A command that was not built to say its version is no worse for it; one that cannot start is.
    runs.push(judged(from, command, result, wrongVersion(command, from, result)));
  }
  return runs;
}

// The shell looks names up on the path that it was given; spawning does so on this process’s own.
function inShell(line: string, args: readonly string[], { cwd, env }: ReadyPackage, sandbox: Sandbox) {
  const file = process.platform === 'win32' ? 'bash' : 'sh';
  return sandbox.run({ file, args: ['-ec', line, ...args], cwd, env, timeoutMs: commandMs });
}

function importsOf(from: InstalledFrom, { imports = [] }: ReadyPackage): readonly RanCommand[] {
  return imports.map(({ command, output, error }) => ({
    ran: { command, exit: error === undefined ? 0 : 1, output: foreignText(error ?? output) },
    problems: error === undefined ? [] : [fault(from, `${command}: ${foreignText(error)}`)],
  }));
}

/**
 * Runs an installed package: the lines that were asked for, each by a shell with the package’s commands on its path; else
 * every command with `--version`. Modules are imported in any case.
 */
export async function runInstalled(
  from: InstalledFrom,
  ready: ReadyPackage,
  lines: readonly string[],
  sandbox: Sandbox,
): Promise<readonly RanCommand[]> {
  const imported = importsOf(from, ready);
  if (lines.length === 0) return [...imported, ...(await versionsOf(from, ready, sandbox))];
  const runs: RanCommand[] = [];
  for (const line of lines) runs.push(judged(from, line, await inShell(line, [], ready, sandbox)));
  return [...imported, ...runs];
}

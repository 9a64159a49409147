import {
  type CommandResult,
  type Installation,
  type Installed,
  type Problem,
  problem,
  type RunCommand,
} from '@lockstep/core';

const commandMs = 60_000;

/** How the commands of an installed package are run. */
export interface CommandTerms {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: RunCommand;
  /** Where a command was installed. */
  fileOf(command: string): string;
  /** The version that a command printed, if any. */
  versionIn(output: string): string | undefined;
}

/** The first line that a command printed, cut to a readable length. */
export function firstLine({ stdout, stderr }: CommandResult): string {
  const line = `${stdout}\n${stderr}`.split('\n').find((each) => each.trim() !== '');
  return line?.trim().slice(0, 500) ?? '';
}

function faultOf(
  command: string,
  { package: name, version }: Installed,
  result: CommandResult,
  { versionIn }: CommandTerms,
): Problem | undefined {
  if (result.code !== 0) {
    const ended = `ended with ${result.code ?? 'a signal'}: ${firstLine(result)}`;
    return problem('REHEARSAL_COMMAND', `${command} of ${name}@${version} ${ended}`);
  }
  const printed = versionIn(result.stdout);
  if (printed === undefined || printed === version) return undefined;
  return problem('REHEARSAL_COMMAND', `${command} of ${name}@${version} prints the version ${printed}`);
}

async function runOne(summary: Installed, name: string, terms: CommandTerms): Promise<Installation> {
  const command = `${name} --version`;
  const { cwd, env } = terms;
  const result = await terms.run({
    file: terms.fileOf(name),
    args: ['--version'],
    cwd,
    env,
    timeoutMs: commandMs,
  });
  const fault = faultOf(command, summary, result, terms);
  const ran = { command, exit: result.code, output: firstLine(result) };
  return { installed: { ...summary, ran }, problems: fault === undefined ? [] : [fault] };
}

/**
 * Runs each command of an installed package with `--version`; a package without commands was installed, no more.
 *
 * A command that prints another version than the released one is a problem; one that prints none is not.
 */
export async function runCommands(
  summary: Installed,
  commands: readonly string[],
  terms: CommandTerms,
): Promise<readonly Installation[]> {
  if (commands.length === 0) return [{ installed: summary, problems: [] }];
  const runs: Installation[] = [];
  for (const command of commands) runs.push(await runOne(summary, command, terms));
  return runs;
}

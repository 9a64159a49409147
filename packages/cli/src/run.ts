import { exitCodes, LockstepError, type Outcome, problem, type Report } from '@lockstep/core';
import { reportWithoutChannels } from './commands/reports.ts';
import { type CommandName, commands } from './commands.ts';
import type { Options } from './options.ts';
import type { World } from './world.ts';

/** A report for an error that ended a command. */
export function failureOf(command: string, error: unknown): Outcome<Report> {
  if (error instanceof LockstepError) return reportWithoutChannels(command, error.problems);
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const { report } = reportWithoutChannels(command, [problem('INTERNAL', text)]);
  return { report, exit: exitCodes.internal };
}

/** Runs one command to its report; it never throws. */
export async function runCommandByName(
  command: CommandName,
  options: Options,
  world: World,
): Promise<Outcome<Report>> {
  try {
    const run = await commands[command].load();
    return await run(options, world);
  } catch (error) {
    return failureOf(command, error);
  }
}

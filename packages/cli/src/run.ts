import type { Outcome, Report } from '@lockstep/core';
import { reportWithoutChannels } from './commands/reports.ts';
import { type CommandName, commands } from './commands.ts';
import { problemsOfError } from './error-problems.ts';
import type { Options } from './options.ts';
import type { World } from './world.ts';

/** A report for an error that ended a command. */
export function failureOf(command: string, error: unknown): Outcome<Report> {
  return reportWithoutChannels(command, problemsOfError(error));
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

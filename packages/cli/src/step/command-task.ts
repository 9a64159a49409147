import { fail } from '@lockstep/core';
import { parseRequest } from '../arguments.ts';
import { reportWithoutChannels } from '../commands/reports.ts';
import { explain, presentExplanation } from '../output/explain.ts';
import { runCommandByName } from '../run.ts';
import type { Task } from './run-step.ts';

function explanationOf(code: string | undefined): Task['work'] {
  const notes = presentExplanation(explain(code)).trim().split('\n');
  const { report, exit } = reportWithoutChannels('explain', []);
  return async () => ({ report: { ...report, notes }, exit });
}

/**
 * The task that a command line describes, read by the parser of the terminal.
 * @throws LockstepError `USAGE`.
 */
export function taskOf(args: readonly string[], directory: string): Task {
  const request = parseRequest(args);
  switch (request.kind) {
    case 'run': {
      const { command, options } = request;
      return { command, directory, work: (world) => runCommandByName(command, options, world) };
    }
    case 'explain':
      return { command: 'explain', directory, work: explanationOf(request.code) };
    case 'help':
    case 'version':
      throw fail('USAGE', 'a step runs a command; help and version are for terminals');
  }
}

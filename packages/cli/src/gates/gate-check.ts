import { join, resolve } from 'node:path';
import { type CommandResult, type Outcome, type Problem, problem, type Report } from '@lockstep/core';
import { createSandbox, withTemporaryFolder } from '@lockstep/hosts';
import { reportWithoutChannels } from '../commands/reports.ts';
import { shellCommand } from '../shell.ts';
import type { World } from '../world.ts';
import type { Gate } from './gate.ts';

/** What came of one gate. */
export interface GateResult {
  readonly name: string;
  readonly command: string;
  readonly ok: boolean;
  /** The exit code; undefined when the command was killed, could not be started, or was left out. */
  readonly exit: number | undefined;
  /** The last lines of a gate that failed. */
  readonly output: readonly string[];
}

export interface GateReport extends Report {
  readonly gates: readonly GateResult[];
}

/** Enough for the end of a test run; the log of the job holds more in debug mode. */
const shownLines = 40;

function lastLines({ stdout, stderr }: CommandResult): readonly string[] {
  return `${stdout}${stderr}`.trimEnd().split('\n').slice(-shownLines);
}

// A home of its own for each, so that no gate depends on what another left there.
async function runGate(gate: Gate, folder: string, scratch: string, world: World): Promise<GateResult> {
  world.log.info(`gate “${gate.name}”: ${gate.command}`);
  const sandbox = await createSandbox(scratch, world.env);
  const result = await sandbox.run({
    ...shellCommand(gate.command),
    cwd: folder,
    env: sandbox.env,
    onLine: (line) => world.log.debug(line),
  });
  const ok = result.code === 0;
  return { ...gate, ok, exit: result.code, output: ok ? [] : lastLines(result) };
}

async function runGates(
  gates: readonly Gate[],
  folder: string,
  world: World,
): Promise<readonly GateResult[]> {
  return withTemporaryFolder(async (temporary) => {
    const results: GateResult[] = [];
    for (const [index, gate] of gates.entries()) {
      const leftOut = { ...gate, ok: false, exit: undefined, output: ['left out: the run was stopped'] };
      results.push(
        world.signal.aborted ? leftOut : await runGate(gate, folder, join(temporary, String(index)), world),
      );
    }
    return results;
  });
}

function problemOf({ name, exit }: GateResult): Problem {
  const how = exit === undefined ? 'did not end by itself' : `ended with ${exit}`;
  return problem('GATE_FAILED', `gate “${name}” ${how}`);
}

/** Runs every gate, whatever the others say, without secrets and with an empty home. */
export async function checkGates(
  gates: readonly Gate[],
  directory: string,
  world: World,
): Promise<Outcome<GateReport>> {
  const results = await runGates(gates, resolve(world.cwd, directory), world);
  const problems = results.filter(({ ok }) => !ok).map(problemOf);
  const { report, exit } = reportWithoutChannels('gate-check', problems);
  return { report: { ...report, gates: results }, exit };
}

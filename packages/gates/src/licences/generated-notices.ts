import type { GateFinding } from '@lockstep/core';
import { type CommandLine, type GateShell, shown } from '../command/gate-shell.ts';
import { oneLine } from '../command/output.ts';
import type { GateContext } from '../gate-check.ts';

const longestNotices = 16 * 1024 * 1024;

/** What is wrong with a file of notices that a command makes. */
export interface Stale {
  readonly fault: string;
  readonly finding?: GateFinding;
  readonly log?: readonly string[];
}

// How lines end is git's choice in a checkout, not the generator's.
function linesOf(text: string): readonly string[] {
  return text.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n');
}

function firstDifference(file: string, committed: string, printed: string): Stale | undefined {
  const [there, wanted] = [linesOf(committed), linesOf(printed)];
  const length = Math.max(there.length, wanted.length);
  for (let index = 0; index < length; index += 1) {
    if (there[index] === wanted[index]) continue;
    const told = (line: string | undefined) => (line === undefined ? 'nothing' : `“${oneLine(line, 80)}”`);
    const message = `line ${index + 1} is ${told(there[index])}, and should be ${told(wanted[index])}`;
    return { fault: `${file} is out of date: ${message}`, finding: { file, line: index + 1, message } };
  }
  return undefined;
}

/** Compares a file of notices with what its command prints now. */
export async function staleNotices(
  { file, run }: { readonly file: string; readonly run: CommandLine },
  { workspace }: GateContext,
  shell: GateShell,
): Promise<Stale | undefined> {
  const committed = await workspace.readText(file);
  if (committed === undefined) return { fault: `there is no ${file}` };
  const { code, stdout, lines, isMissing } = await shell.run(run, { keep: longestNotices });
  if (code === 0) return firstDifference(file, committed, stdout);
  const why = isMissing ? 'a program in it is not installed here' : `it ended with ${code ?? 'a signal'}`;
  return { fault: `“${shown(run)}” cannot tell what ${file} must hold: ${why}`, log: lines };
}

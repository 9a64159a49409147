import { type CommandLine, type Ended, openGateShell, shown } from '../command/gate-shell.ts';
import { findingsIn } from '../findings/findings.ts';
import { treeOf } from '../findings/tree.ts';
import type { CheckGate, GateFound } from '../gate-check.ts';
import { tooLong } from '../runner/gate-clock.ts';

function endOf(line: CommandLine, { code, isMissing, stderr, lines }: Ended): string {
  const command = `“${shown(line)}”`;
  if (code === 0) return `${command} ended with 0`;
  if (isMissing) return `${command} ended with ${code ?? 'an error'}: a program in it is not installed here`;
  if (code !== undefined) return `${command} ended with ${code}; it must end with 0`;
  return lines.length === 0 && stderr !== ''
    ? `${command} could not be started: ${stderr}`
    : `${command} was ended by a signal; it must end with 0`;
}

/** Runs a command, which says by its exit code whether the gate holds; its output says where it does not. */
export const runCheck: CheckGate<'run'> = async (gate, context): Promise<GateFound> => {
  const shell = await openGateShell(gate, context);
  const ended = await shell.run(gate.settings);
  const { lines, code, isOutOfTime } = ended;
  if (code === 0) return { verdict: 'passed', reason: endOf(gate.settings, ended), log: lines };
  const reason = isOutOfTime ? `“${shown(gate.settings)}”: ${tooLong(gate)}` : endOf(gate.settings, ended);
  const findings = findingsIn(lines, await treeOf(context));
  return { verdict: 'failed', reason, log: lines, findings };
};

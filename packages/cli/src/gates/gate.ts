import { type Problem, problem, throwAll } from '@lockstep/core';

/** A check that must hold before anything is published. */
export interface Gate {
  readonly name: string;
  /** A command line for the system's shell. */
  readonly command: string;
}

/** Names appear in logs, tables and messages; a plain word or a few need no escaping anywhere. */
const shape = /^(?<name>[A-Za-z0-9][\w .-]{0,59}):\s+(?<command>\S.*)$/;

function gateOf(line: string): Gate | undefined {
  const { name, command } = shape.exec(line)?.groups ?? {};
  return name === undefined || command === undefined ? undefined : { name: name.trim(), command };
}

function wrong(line: number, what: string): Problem {
  return problem('USAGE', `gate ${line} ${what}`, {
    where: { key: 'gates' },
    remedy: 'Write one gate a line, each with a name of its own: “unit tests: npm test”.',
  });
}

function problemsOf(gates: readonly (Gate | undefined)[]): readonly Problem[] {
  if (gates.length === 0) return [wrong(1, 'is missing')];
  const first = new Map<string, number>();
  return gates.flatMap((gate, index) => {
    if (gate === undefined) return [wrong(index + 1, 'is not of the form “name: command”')];
    const earlier = first.get(gate.name);
    if (earlier !== undefined)
      return [wrong(index + 1, `has the name of gate ${earlier + 1}, “${gate.name}”`)];
    first.set(gate.name, index);
    return [];
  });
}

/**
 * Reads gates, one `name: command` a line.
 * @throws LockstepError `USAGE` with every line that is malformed or repeats a name.
 */
export function readGates(lines: readonly string[]): readonly Gate[] {
  const gates = lines.map(gateOf);
  throwAll(problemsOf(gates));
  return gates.filter((gate) => gate !== undefined);
}

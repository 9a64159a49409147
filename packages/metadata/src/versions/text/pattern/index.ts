import { parsePattern } from './parser.ts';
import { type Instruction, programOf } from './program.ts';

export { PatternError } from './syntax.ts';

/** Where a group stands in a line. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One way through a pattern, as far as it has come. */
interface Thread {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

const isWord = (unit: string | undefined) => unit !== undefined && /\w/.test(unit);
const isBoundary = (line: string, position: number) => isWord(line[position - 1]) !== isWord(line[position]);

function isPassable(kind: Instruction['kind'], line: string, position: number): boolean {
  switch (kind) {
    case 'start':
      return position === 0;
    case 'end':
      return position === line.length;
    case 'boundary':
      return isBoundary(line, position);
    case 'no-boundary':
      return !isBoundary(line, position);
    default:
      return true;
  }
}

function moved({ start, end }: Thread, instruction: Instruction, at: number, position: number): Thread {
  if (instruction.kind === 'open') return { at, start: position, end: -1 };
  if (instruction.kind === 'close') return { at, start, end: position };
  return instruction.kind === 'forget' ? { at, start: -1, end: -1 } : { at, start, end };
}

/** Follows a thread to the characters that it waits for; each instruction is taken once, by the thread preferred most. */
function follow(
  program: readonly Instruction[],
  first: Thread,
  line: string,
  position: number,
  seen: Set<number>,
): readonly Thread[] {
  const waiting: Thread[] = [];
  const open = [first];
  for (let thread = open.pop(); thread !== undefined; thread = open.pop()) {
    const instruction = program[thread.at];
    if (instruction === undefined || seen.has(thread.at)) continue;
    seen.add(thread.at);
    if (instruction.kind === 'character' || instruction.kind === 'found') waiting.push(thread);
    else if (instruction.kind === 'fork')
      for (const way of instruction.ways.toReversed()) open.push({ ...thread, at: way });
    else if (isPassable(instruction.kind, line, position))
      open.push(moved(thread, instruction, thread.at + 1, position));
  }
  return waiting;
}

interface Round {
  readonly threads: readonly Thread[];
  /** The best way through that has reached the end. */
  readonly found: Thread | undefined;
}

/** Takes all threads over one character; those after one that is through are preferred less, and given up. */
function step(
  program: readonly Instruction[],
  threads: readonly Thread[],
  line: string,
  position: number,
): Round {
  const next: Thread[] = [];
  const seen = new Set<number>();
  for (const thread of threads) {
    const instruction = program[thread.at];
    if (instruction?.kind === 'found') return { threads: next, found: thread };
    if (instruction?.kind !== 'character' || position >= line.length) continue;
    if (instruction.test(line.charAt(position)))
      next.push(...follow(program, { ...thread, at: thread.at + 1 }, line, position + 1, seen));
  }
  return { threads: next, found: undefined };
}

function run(program: readonly Instruction[], line: string): Thread | undefined {
  let threads: readonly Thread[] = [];
  let found: Thread | undefined;
  for (let position = 0; position <= line.length; position += 1) {
    if (found === undefined) {
      const seen = new Set(threads.map(({ at }) => at));
      threads = [...threads, ...follow(program, { at: 0, start: -1, end: -1 }, line, position, seen)];
    }
    if (threads.length === 0 && found !== undefined) return found;
    const round = step(program, threads, line, position);
    found = round.found ?? found;
    threads = round.threads;
  }
  return found;
}

/**
 * A matcher for a regular expression with one group: where the group stands in a line; undefined when the line does
 * not fit, or fits without the group.
 *
 * JavaScript’s own matcher tries ways one after the other, and some patterns have more ways than the universe has
 * seconds; a configuration is no reason to hang. This one follows all ways at once, with work in proportion to the
 * length of the line times that of the pattern, and finds the same.
 * @throws PatternError for what cannot be matched so.
 */
export function createMatcher(pattern: string): (line: string) => Span | undefined {
  const program = programOf(parsePattern(pattern));
  return (line) => {
    const found = run(program, line);
    return found === undefined || found.end === -1 ? undefined : { start: found.start, end: found.end };
  };
}

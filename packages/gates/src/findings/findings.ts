import type { GateFinding } from '@lockstep/core';
import { oneLine, plainLine } from '../command/output.ts';
import { placeInTree } from './place.ts';
import { type Sighting, sightingBelow, sightingIn } from './sighting.ts';
import type { LogTree } from './tree.ts';

/** The places that a result names; the log has the others. */
const mostFindings = 50;
/** A log's lines that may say what is wrong at a place, before it and behind it. */
const nearLines = 30;
const longestMessage = 300;

// Lines that say what is wrong, in the words of compilers, test runners and interpreters.
const saying =
  /^\s*(?:error(?:\[\w+\])?:|warning(?:\[\w+\])?:|(?:[A-Za-z_][\w.]{0,80})?(?:Error|Exception|Failure)\b(?: \[\w+\])?:|E\s{2,}\S|●\s|✗\s|✖\s|×\s|[A-Z]{1,4}\d{3,4}\s|FAIL\s|expect\()/;
/** Where one thing that is wrong ends: nothing below an empty heading is said of what is above it. */
const isPath = /^(?:[A-Za-z]:)?[^\s:]{1,400}$/;

function messageBefore(lines: readonly string[], index: number): string | undefined {
  const near = lines.slice(Math.max(0, index - nearLines), index);
  return near.findLast((line) => saying.test(line));
}

function messageBehind(lines: readonly string[], index: number): string | undefined {
  return lines.slice(index + 1, index + nearLines).find((line) => saying.test(line));
}

// The message of a panic is below, that of a traceback too; all others stand above.
function messageOf({ message }: Sighting, lines: readonly string[], index: number): string {
  if (message !== undefined) return message;
  const line = lines[index] ?? '';
  if (/panicked at/.test(line)) return lines[index + 1] ?? 'it panicked';
  const said = /^\s*File "/.test(line) ? messageBehind(lines, index) : messageBefore(lines, index);
  return said ?? line;
}

function finding(found: Sighting, message: string, tree: LogTree): GateFinding | undefined {
  const file = placeInTree(found.file, tree);
  if (file === undefined) return undefined;
  const { line, column } = found;
  return {
    file,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    message: oneLine(message.replace(/^\s*(?:[●✗✖×]|E\s{2,})\s*/, ''), longestMessage),
  };
}

// Of the frames of one stack the first that is in the repository is where to look.
function isFrame(line: string): boolean {
  return /^\s*(?:at |❯ )/.test(line);
}

/** Every place that a log names, in its order, each once. */
function* places(lines: readonly string[], tree: LogTree): Generator<GateFinding> {
  let above: string | undefined;
  let inStack = false;
  for (const [index, line] of lines.entries()) {
    if (isPath.test(line)) above = line;
    const below = above === undefined ? undefined : sightingBelow(above, line);
    const found = below ?? sightingIn(line);
    const isLower = inStack && isFrame(line);
    if (!isFrame(line)) inStack = false;
    if (found === undefined || isLower) continue;
    const known = finding(found, messageOf(found, lines, index), tree);
    if (known === undefined) continue;
    inStack = isFrame(line);
    yield known;
  }
}

function keyOf({ file, line, message }: GateFinding): string {
  return `${file}:${line ?? ''}:${message}`;
}

/**
 * The places of files that the log of a common tool names.
 * @returns at most 50, with paths from the folder of lockstep.yaml.
 */
export function findingsIn(log: readonly string[], tree: LogTree): readonly GateFinding[] {
  const found = new Map<string, GateFinding>();
  for (const each of places(log.map(plainLine), tree)) {
    if (found.size === mostFindings) break;
    if (!found.has(keyOf(each))) found.set(keyOf(each), each);
  }
  return [...found.values()];
}

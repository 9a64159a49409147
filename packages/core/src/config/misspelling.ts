import type { Problem } from '../errors/problem.ts';
import { isRecord } from '../record.ts';
import { keyOf } from './locate.ts';

/** Longer words are no keys, and comparing them takes time. */
const longestWord = 40;

/** How many letters are missing, superfluous, wrong or swapped with their neighbour. */
function distance(one: string, other: string): number {
  let [before, last]: [readonly number[], readonly number[]] = [
    [],
    Array.from({ length: other.length + 1 }, (_, at) => at),
  ];
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const ways = [(last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1];
      ways.push((last[column - 1] ?? 0) + (isSame ? 0 : 1));
      if (isSwapped && row > 1 && column > 1) ways.push((before[column - 2] ?? 0) + 1);
      next.push(Math.min(...ways));
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
}

/** Whether a word is another one with a slip in it: one of four letters at most. */
export function isMisspelt(written: string, meant: string): boolean {
  if (written === meant || Math.max(written.length, meant.length) > longestWord) return false;
  if (written.toLowerCase() === meant.toLowerCase()) return true;
  return distance(written, meant) <= Math.max(1, Math.floor(meant.length / 4));
}

function keysIn(value: unknown, path: readonly (string | number)[], keys: Set<string>): Set<string> {
  if (path.length > 0) keys.add(keyOf(path));
  if (Array.isArray(value)) value.forEach((each, index) => void keysIn(each, [...path, index], keys));
  else if (isRecord(value))
    for (const [key, each] of Object.entries(value)) keysIn(each, [...path, key], keys);
  return keys;
}

function parts(key: string): readonly [parent: string, name: string] {
  const at = key.lastIndexOf('.') + 1;
  return [key.slice(0, at), key.slice(at)];
}

// What is missing is named by its own place, or in quotes by what needs it.
function missingNames({ message, where }: Problem, present: ReadonlySet<string>): readonly string[] {
  const [parent, name] = parts(where?.key ?? '');
  const quoted = [...message.matchAll(/“([^“”]{1,40})”/g)].map(([, word = '']) => word);
  return [name, ...quoted].filter((each) => each !== '' && !present.has(parent + each));
}

/** The problems of a document, without those of keys that are missing because they are misspelt. */
export function withoutEchoes(problems: readonly Problem[], document: unknown): readonly Problem[] {
  const unknown = problems.filter(({ code }) => code === 'CONFIG_UNKNOWN_KEY');
  if (unknown.length === 0) return problems;
  const present = keysIn(document, [], new Set());
  const written = unknown.map(({ where }) => parts(where?.key ?? ''));
  const isEcho = (each: Problem) => {
    const [parent] = parts(each.where?.key ?? '');
    const siblings = written.filter(([other]) => other === parent).map(([, name]) => name);
    return missingNames(each, present).some((name) => siblings.some((sibling) => isMisspelt(sibling, name)));
  };
  return problems.filter((each) => each.code !== 'CONFIG_WRONG_TYPE' || !isEcho(each));
}

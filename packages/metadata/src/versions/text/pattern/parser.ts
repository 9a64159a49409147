import { anyCharacter, bracketsAt, type Cursor, escapeAt, literal } from './characters.ts';
import { type Pattern, PatternError } from './syntax.ts';

// Each bracket inside another is a call inside another.
const deepest = 50;

function charactersAt(cursor: Cursor, unit: string, depth: number): Pattern {
  switch (unit) {
    case '.':
      return { kind: 'character', test: anyCharacter };
    case '^':
      return { kind: 'start' };
    case '$':
      return { kind: 'end' };
    case '[':
      return { kind: 'character', test: bracketsAt(cursor) };
    case '(':
      return groupAt(cursor, depth + 1);
    case '\\':
      return behindBackslash(cursor);
    default:
      return { kind: 'character', test: literal(unit) };
  }
}

function behindBackslash(cursor: Cursor): Pattern {
  const letter = cursor.text[cursor.at];
  if (letter !== 'b' && letter !== 'B') return { kind: 'character', test: escapeAt(cursor) };
  cursor.at += 1;
  return { kind: letter === 'b' ? 'boundary' : 'no-boundary' };
}

function groupAt(cursor: Cursor, depth: number): Pattern {
  if (depth > deepest) throw new PatternError(`its groups are nested more than ${deepest} deep`);
  const [opening = '', name] = /^\?(?::|<([A-Za-z_$][\w$]*)>)/.exec(cursor.text.slice(cursor.at)) ?? [];
  if (opening === '' && cursor.text[cursor.at] === '?')
    throw new PatternError('it looks ahead or behind, or switches flags');
  cursor.at += opening.length;
  const inner = choiceAt(cursor, depth);
  cursor.at += 1;
  return opening === '' || name !== undefined ? { kind: 'group', inner } : inner;
}

interface Times {
  readonly least: number;
  readonly most: number;
}

function timesAt(cursor: Cursor): Times | undefined {
  const [text, sign, least = '', comma, most = ''] =
    /^(?:([*+?])|\{(\d+)(,?)(\d*)\})/.exec(cursor.text.slice(cursor.at)) ?? [];
  if (text === undefined || (comma === '' && most !== '')) return undefined;
  cursor.at += text.length;
  if (sign !== undefined) return { least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
  const limit = most === '' ? Infinity : Number(most);
  return { least: Number(least), most: comma === '' ? Number(least) : limit };
}

function repeatedAt(cursor: Cursor, inner: Pattern): Pattern {
  const times = timesAt(cursor);
  if (times === undefined) return inner;
  const isLazy = cursor.text[cursor.at] === '?';
  if (isLazy) cursor.at += 1;
  return { kind: 'repeat', inner, ...times, isGreedy: !isLazy };
}

function sequenceAt(cursor: Cursor, depth: number): Pattern {
  const items: Pattern[] = [];
  for (let unit = cursor.text[cursor.at]; unit !== undefined; unit = cursor.text[cursor.at]) {
    if (unit === '|' || unit === ')') break;
    cursor.at += 1;
    items.push(repeatedAt(cursor, charactersAt(cursor, unit, depth)));
  }
  return { kind: 'sequence', items };
}

function choiceAt(cursor: Cursor, depth: number): Pattern {
  const items = [sequenceAt(cursor, depth)];
  while (cursor.text[cursor.at] === '|') {
    cursor.at += 1;
    items.push(sequenceAt(cursor, depth));
  }
  return items.length === 1 && items[0] !== undefined ? items[0] : { kind: 'choice', items };
}

/**
 * Reads a regular expression that JavaScript accepts (without flags).
 * @throws PatternError for what needs more than one look at each character: references back, looks ahead and behind.
 */
export function parsePattern(text: string): Pattern {
  return choiceAt({ text, at: 0 }, 0);
}

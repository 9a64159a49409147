import { type CharacterTest, PatternError } from './syntax.ts';

/** A reader’s position in the text of a pattern. */
export interface Cursor {
  readonly text: string;
  at: number;
}

const classes: Readonly<Record<string, RegExp>> = {
  d: /\d/,
  D: /\D/,
  w: /\w/,
  W: /\W/,
  s: /\s/,
  S: /\S/,
};

const controls: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', f: '\f', v: '\v' };

function hexadecimal(cursor: Cursor, length: number): string | undefined {
  const digits = cursor.text.slice(cursor.at, cursor.at + length);
  if (digits.length < length || !/^[0-9a-f]+$/i.test(digits)) return undefined;
  cursor.at += length;
  return String.fromCharCode(Number.parseInt(digits, 16));
}

/** A single character behind a backslash; the cursor stands on its letter. */
function escapedCharacter(cursor: Cursor): string {
  const letter = cursor.text[cursor.at] ?? '';
  cursor.at += 1;
  const control = controls[letter];
  if (control !== undefined) return control;
  if (letter === 'x') return hexadecimal(cursor, 2) ?? letter;
  if (letter === 'u') return hexadecimal(cursor, 4) ?? letter;
  if (/[ckpP]/.test(letter) || /[0-9]/.test(letter)) throw new PatternError(`it uses \\${letter}`);
  return letter;
}

const is =
  (expected: string): CharacterTest =>
  (unit) =>
    unit === expected;

/** What stands behind a backslash outside of brackets. */
export function escapeAt(cursor: Cursor): CharacterTest {
  const named = classes[cursor.text[cursor.at] ?? ''];
  if (named === undefined) return is(escapedCharacter(cursor));
  cursor.at += 1;
  return (unit) => named.test(unit);
}

function memberAt(cursor: Cursor): string | CharacterTest {
  const unit = cursor.text[cursor.at] ?? '';
  cursor.at += 1;
  if (unit !== '\\') return unit;
  if (cursor.text[cursor.at] === 'b') {
    cursor.at += 1;
    return '\b';
  }
  const test = escapeClassAt(cursor);
  return test ?? escapedCharacter(cursor);
}

function escapeClassAt(cursor: Cursor): CharacterTest | undefined {
  return classes[cursor.text[cursor.at] ?? ''] && escapeAt(cursor);
}

function testOf(member: string | CharacterTest): CharacterTest {
  return typeof member === 'string' ? is(member) : member;
}

function rangeAt(cursor: Cursor): readonly CharacterTest[] {
  const first = memberAt(cursor);
  const hasRange = cursor.text[cursor.at] === '-' && cursor.text[cursor.at + 1] !== ']';
  if (!hasRange) return [testOf(first)];
  cursor.at += 1;
  const last = memberAt(cursor);
  if (typeof first === 'string' && typeof last === 'string') return [(unit) => unit >= first && unit <= last];
  return [testOf(first), is('-'), testOf(last)];
}

/** A class in brackets; the cursor stands behind the opening one. */
export function bracketsAt(cursor: Cursor): CharacterTest {
  const isNegative = cursor.text[cursor.at] === '^';
  if (isNegative) cursor.at += 1;
  const members: CharacterTest[] = [];
  while (cursor.text[cursor.at] !== ']') {
    if (cursor.at >= cursor.text.length) throw new PatternError('a bracket is not closed');
    members.push(...rangeAt(cursor));
  }
  cursor.at += 1;
  return (unit) => members.some((each) => each(unit)) !== isNegative;
}

/** What `.` stands for: any character of a line. */
export const anyCharacter: CharacterTest = (unit) => !/[\n\r\u2028\u2029]/.test(unit);

/** A character that stands for itself. */
export const literal = is;

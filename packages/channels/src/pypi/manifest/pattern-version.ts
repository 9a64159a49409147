import { literalIn, versionOf } from './literal.ts';
import { computed, type FoundVersion, fileBeside, type VersionSource } from './written-version.ts';

// Words with marks, quotes and blanks between them, as regular expressions spell these, before the group.
const group = /\(\?P<(?:version|value)>/;
const blanks = /\\s[*+?]?|\[ \\t\][*+?]?/g;
const marks = /\^|\\[^A-Za-z0-9]|\['"\]|\["'\]|\[\\'"\]|["'=: {}<>,*+?-]/g;
const longestLine = 2000;

/** The words that stand before the version, for a pattern that says no more than that. */
function wordsBefore(pattern: string): readonly string[] | undefined {
  const at = pattern.search(group);
  if (at === -1) return undefined;
  const before = pattern.slice(0, at).replace(blanks, ' ').replace(marks, ' ').trim();
  const words = before.replace(/^\(\?[im]+\)\s*/, '').split(/\s+/);
  return words.every((word) => /^#?[A-Za-z_][\w.]*$/.test(word)) ? words : undefined;
}

function versionStart(line: string, words: readonly string[]): number | undefined {
  let at = /[^\s'"{]/.exec(line)?.index ?? line.length;
  for (const word of words) {
    if (!line.startsWith(word, at)) return undefined;
    at += word.length;
    const more = /[^\s=:'"<>,{}*+-]/.exec(line.slice(at));
    if (more === null || more.index === 0) return undefined;
    at += more.index;
  }
  return at;
}

function* versionsAfter(
  text: string,
  words: readonly string[],
): Generator<{ start: number; end: number; version: string }> {
  let offset = 0;
  for (const line of text.split('\n')) {
    const start = line.length > longestLine ? undefined : versionStart(line, words);
    const version = start === undefined ? '' : (/^[^\s'",;<>(){}]+/.exec(line.slice(start))?.[0] ?? '');
    if (start !== undefined && /^v?\d/.test(version))
      yield { start: offset + start, end: offset + start + version.length, version };
    offset += line.length + 1;
  }
}

/**
 * The version that a regular expression of the project finds in a file. The expression is Python's and not ours to
 * run, so what is followed is the usual shape alone: some words, marks, and the version.
 */
export async function patternVersion(
  at: VersionSource,
  path: string,
  pattern: string,
): Promise<FoundVersion> {
  const found = await fileBeside(at, path);
  if (found === undefined) return computed(`the file “${path}” is not in the repository`);
  const words = wordsBefore(pattern);
  if (words === undefined) return computed('a regular expression of its own finds it');
  const { file, text } = found;
  const [name = ''] = words;
  const literal = words.length === 1 && file.endsWith('.py') ? literalIn(text, name) : undefined;
  if (literal !== undefined) {
    const form = literal.kind === 'tuple' ? 'tuple' : 'pep440';
    return { state: 'written', version: versionOf(literal), file, range: literal.range, form, key: name };
  }
  const [first] = versionsAfter(text, words);
  if (first === undefined) return computed(`${file} has no plain version behind “${words.join(' ')}”`);
  const { start, end, version } = first;
  return { state: 'written', version, file, range: { start, end }, form: 'pep440', key: words.join(' ') };
}

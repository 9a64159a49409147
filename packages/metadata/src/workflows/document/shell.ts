import type { Spot, TextNode } from './node.ts';

/** One command of a script. */
export interface ShellCommand {
  readonly words: readonly string[];
  readonly spot: Spot;
}

/** Words that stand before the command that they start. */
const leading = new Set('if then else elif do while until time exec command sudo env nohup ! { ('.split(' '));
const assignment = /^[A-Za-z_]\w*=/;

function withoutLeading(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !leading.has(word) && !assignment.test(word));
  return first === -1 ? [] : words.slice(first);
}

interface Found {
  readonly words: readonly string[];
  readonly line: number;
}

// `<<EOF`, `<<-"EOF"`: what follows on the next lines is a text.
function hereDocument(text: string): readonly [string, string | undefined] {
  const [whole = '<<', delimiter] = /^<<-?\s*['"\\]?([A-Za-z_]\w*)['"]?/.exec(text) ?? [];
  return [whole, delimiter];
}

/** Where the line that ends a text ends; the end of the script for a text without one. */
function endOfDocument(script: string, from: number, delimiter: string): number {
  for (let at = from; at < script.length; ) {
    const found = script.indexOf('\n', at);
    const end = found === -1 ? script.length : found;
    if (script.slice(at, end).trim() === delimiter) return end;
    at = end + 1;
  }
  return script.length;
}

// As much of a shell's grammar as tells commands apart: quotes, escapes, comments, separators, substitutions.
function split(script: string): readonly Found[] {
  const found: Found[] = [];
  let words: string[] = [];
  let word: string | undefined;
  let quote = '';
  let line = 0;
  let startLine = 0;
  const documents: string[] = [];
  const endWord = () => {
    if (word !== undefined) words.push(word);
    word = undefined;
  };
  const endCommand = () => {
    endWord();
    if (words.length > 0) found.push({ words, line: startLine });
    words = [];
  };
  const add = (text: string) => {
    if (word === undefined && words.length === 0) startLine = line;
    word = (word ?? '') + text;
  };
  for (let at = 0; at < script.length; at += 1) {
    const char = script.charAt(at);
    const next = script.charAt(at + 1);
    if (char === '\\' && quote !== "'") {
      if (next === '\n') line += 1;
      else if (next !== '') add(next);
      at += 1;
    } else if (quote !== '' && char === quote) quote = '';
    else if (quote !== "'" && ((char === '$' && next === '(') || char === '`')) {
      // What is substituted is a command as well, even within quotes.
      if (quote === '') endCommand();
      at += char === '$' ? 1 : 0;
      add(quote === '' ? '' : ' ');
      if (quote === '') word = undefined;
    } else if (quote === '' && (char === '"' || char === "'")) {
      quote = char;
      add('');
    } else if (quote === '' && char === '#' && word === undefined) {
      const end = script.indexOf('\n', at);
      at = end === -1 ? script.length : end - 1;
    } else if (quote === '' && char === '<' && next === '<' && script.charAt(at + 2) !== '<') {
      const [whole, delimiter] = hereDocument(script.slice(at, at + 80));
      documents.push(...(delimiter === undefined ? [] : [delimiter]));
      at += whole.length - 1;
    } else if (quote === '' && char === '\n' && documents.length > 0) {
      endCommand();
      const end = endOfDocument(script, at + 1, documents.shift() ?? '');
      line += script.slice(at + 1, end).split('\n').length - 1;
      at = end - 1;
    } else if (quote === '' && /[\n;&|()]/.test(char)) endCommand();
    else if (quote === '' && /\s/.test(char)) endWord();
    else add(char);
    if (char === '\n') line += 1;
  }
  endCommand();
  return found;
}

/**
 * The commands of a script, without what only introduces them.
 * @param spotOf the place of a line of it, counted from 0.
 */
export function commandsOf(script: string, spotOf: (line: number) => Spot): readonly ShellCommand[] {
  return split(script).flatMap(({ words, line }) => {
    const command = withoutLeading(words);
    return command.length > 0 ? [{ words: command, spot: spotOf(line) }] : [];
  });
}

/** The commands of a script in a workflow file. */
export function commandsIn(script: TextNode): readonly ShellCommand[] {
  return commandsOf(script.text, script.spotOfLine);
}

/** A field as it stands in a document. */
export interface WrittenField {
  readonly name: string;
  /** Without blanks before it; line breaks and blanks of folded lines are kept. */
  readonly value: string;
  /** Counts from 1. */
  readonly line: number;
}

/** A metadata document, taken apart. */
export interface MetadataDocument {
  readonly fields: readonly WrittenField[];
  readonly body: string;
  /** The line that is neither a field nor the end of the fields. */
  readonly brokenLine?: number;
}

const lineEnd = /\r\n|\r|\n/g;

function* linesOf(text: string): Generator<{ readonly line: string; readonly next: number }> {
  const end = new RegExp(lineEnd);
  for (let start = 0; start < text.length; start = end.lastIndex || text.length) {
    const found = end.exec(text);
    yield { line: text.slice(start, found?.index ?? text.length), next: end.lastIndex || text.length };
    if (found === null) return;
  }
}

// RFC 5322: printable ASCII without a colon.
const fieldLine = /^([!-9;-~]+):/;

interface Open {
  readonly name: string;
  readonly line: number;
  /** Where its value begins and ends in the text. */
  readonly start: number;
  end: number;
}

function closed(text: string, { name, line, start, end }: Open): WrittenField {
  return { name, line, value: text.slice(start, end).replace(/^[ \t\r\n]+/, '') };
}

/**
 * Takes a document apart as Python's `email` package does with its oldest policy, which every reader of metadata uses.
 *
 * Source: the PyPA core metadata specification; Python's documentation, "email.policy", Compat32. Unlike Python, which
 * takes the rest as the body, a line that is no field is reported.
 */
export function parseDocument(text: string): MetadataDocument {
  const open: Open[] = [];
  let [number, start] = [0, 0];
  const fields = () => open.map((each) => closed(text, each));
  for (const { line, next } of linesOf(text)) {
    number += 1;
    if (line === '') return { fields: fields(), body: text.slice(next) };
    const name = fieldLine.exec(line)?.[1];
    const last = open.at(-1);
    const end = start + line.length;
    if (name !== undefined) open.push({ name, line: number, start: start + name.length + 1, end });
    else if (/^[ \t]/.test(line) && last !== undefined) last.end = end;
    else return { fields: fields(), body: '', brokenLine: number };
    start = next;
  }
  return { fields: fields(), body: '' };
}

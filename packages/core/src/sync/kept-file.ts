import { createHash } from 'node:crypto';

// The digest in the first line tells what was written here from what somebody made of it.
const head = '# Kept by lockstep sync; changes belong in its source. sha256:';
const firstLine = /^# Kept by lockstep sync;[^\n]{0,200} sha256:([0-9a-f]{64})\n/;

function digestOf(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}

/** A text with the ends of lines that git keeps. */
export function withPlainLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** A file as it is written: the body below a line with its digest. */
export function keptText(body: string): string {
  return `${head}${digestOf(body)}\n${body}`;
}

/** Whether a file is as some version of this command wrote it; only such a file may be replaced unasked. */
export function isAsWritten(text: string): boolean {
  const plain = withPlainLines(text);
  const [line, digest] = firstLine.exec(plain) ?? [];
  return line !== undefined && digestOf(plain.slice(line.length)) === digest;
}

import type { Log } from '@lockstep/core';
import type { Redact } from '@lockstep/hosts';

/** Where text goes: a terminal or a log, line by line. */
export interface Sink {
  readonly write: (text: string) => void;
  /** Whether people see it in colour. */
  readonly colour: boolean;
}

const codes = { red: 31, green: 32, yellow: 33, dim: 2, bold: 1 } as const;

/** Colours a text where the sink shows colours. */
export function paint({ colour }: Sink, style: keyof typeof codes, text: string): string {
  return colour ? `\u001b[${codes[style]}m${text}\u001b[0m` : text;
}

/** A text without control characters: names and answers come from outside, and a terminal must not obey them. */
export function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}

/** Progress, one line each, with secrets hidden. */
export function createLog(sink: Sink, redact: Redact, verbose: boolean): Log {
  // Each line is marked, so that none of them can pass for an order to the runner of a workflow.
  const line = (mark: string, message: string) => {
    for (const each of redact(printable(message)).split('\n')) sink.write(`${mark} ${each}\n`);
  };
  return {
    info: (message) => line(paint(sink, 'dim', '·'), message),
    warn: (message) => line(paint(sink, 'yellow', '!'), message),
    debug: (message) => {
      if (verbose) line(paint(sink, 'dim', ' '), message);
    },
  };
}

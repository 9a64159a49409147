import type { Readable } from 'node:stream';
import type { Command } from '@lockstep/core';

const defaultKeep = 64 * 1024;
/** A line that is longer loses its beginning: what a package prints must not fill the memory. In characters. */
const longestLine = 64 * 1024;

// A stream hands its text over in pieces that know nothing of lines.
function lineSplitter(onLine: (line: string) => void) {
  let open = '';
  return {
    take(text: string): void {
      const lines = `${open}${text}`.split('\n');
      open = (lines.pop() ?? '').slice(-longestLine);
      for (const line of lines) onLine(line.replace(/\r$/, ''));
    },
    end(): void {
      if (open !== '') onLine(open);
    },
  };
}

/** Collects the end of a child's output; its lines end with a line feed, the last one too. */
export function keepTail(stream: Readable, { keep = defaultKeep, onLine }: Command): () => string {
  const splitter = lineSplitter(onLine ?? (() => undefined));
  let tail = '';
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => {
    tail = `${tail}${text}`.slice(-keep);
    splitter.take(text);
  });
  stream.on('end', () => splitter.end());
  return () => {
    const text = tail.replaceAll('\r\n', '\n');
    return (text === '' || text.endsWith('\n') ? text : `${text}\n`).slice(-keep);
  };
}

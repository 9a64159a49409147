import type { JsonFault, JsonNode } from './node.ts';
import { type Keep, nextToken, type Reader, take } from './reader.ts';
import type { Dialect, Token } from './token.ts';

/** How a text is read. */
export interface JsonReading {
  readonly keep?: Keep;
  readonly dialect?: Dialect;
  /** Whether what does not matter is passed over unchecked: a lockfile is a tool's, and has megabytes of it. */
  readonly isSkimmed?: boolean;
}

// A text begins with its quote.
function shownAt({ kind, start }: Token): number {
  return kind === 'text' ? start - 1 : start;
}

function readerOf(
  text: string,
  { keep = () => true, dialect = 'json', isSkimmed = false }: JsonReading,
): Reader {
  return {
    text,
    keep,
    dialect,
    isSkimmed,
    around: [],
    expected: 'value',
    key: '',
    root: undefined,
    nodes: 0,
  };
}

/**
 * Reads JSON with the places of its texts, in one pass and without recursion, so that neither size nor depth of a
 * foreign file does harm; what nobody asked for costs no memory.
 */
export function readJson(text: string, reading: JsonReading = {}): JsonNode | JsonFault {
  const reader = readerOf(text, reading);
  let token = nextToken(reader, text.startsWith('\uFEFF') ? 1 : 0);
  while (token.kind !== 'fault') {
    if (token.kind === 'end' && reader.expected === 'end' && reader.root !== undefined) return reader.root;
    const why = take(reader, token);
    if (why !== undefined) return { kind: 'fault', offset: shownAt(token), why };
    token = nextToken(reader, token.next);
  }
  return { kind: 'fault', offset: token.start, why: token.why ?? 'is not JSON' };
}

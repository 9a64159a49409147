import type { JsonNode } from './node.ts';
import { type Dialect, decoded, skimmedEnd, type Token, tokenAt } from './token.ts';

/** Which keys matter below a path of keys; what does not is checked and passed over. */
export type Keep = (path: readonly string[], key: string) => boolean;

// Above what people and tools write, below what would fill the memory.
const deepest = 500;
const mostNodes = 200_000;

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end' | 'end';

interface Container {
  readonly isArray: boolean;
  /** Undefined for what is passed over. */
  readonly path: readonly string[] | undefined;
  readonly members: Map<string, JsonNode>;
  readonly items: JsonNode[];
}

/** A text that is being read, token by token. */
export interface Reader {
  readonly text: string;
  readonly keep: Keep;
  readonly dialect: Dialect;
  readonly isSkimmed: boolean;
  readonly around: Container[];
  expected: Expected;
  key: string;
  root: JsonNode | undefined;
  nodes: number;
}

const wanted: Readonly<Record<Expected, string>> = {
  value: 'a value',
  'value or end': 'a value or “]”',
  key: 'a key in double quotes',
  'key or end': 'a key in double quotes or “}”',
  colon: '“:”',
  'comma or end': '“,” or the end of the list or object',
  end: 'nothing more',
};

// The path of the value that comes next; undefined when nobody asked for it.
function nextPath(reader: Reader): readonly string[] | undefined {
  const parent = reader.around.at(-1);
  if (parent === undefined) return [];
  if (parent.path === undefined || parent.isArray) return parent.path;
  return reader.keep(parent.path, reader.key) ? [...parent.path, reader.key] : undefined;
}

function attach(reader: Reader, node: JsonNode): void {
  const parent = reader.around.at(-1);
  reader.nodes += 1;
  if (parent === undefined) reader.root = node;
  else if (parent.isArray) parent.items.push(node);
  else parent.members.set(reader.key, node);
}

function settle(reader: Reader): undefined {
  reader.expected = reader.around.length === 0 ? 'end' : 'comma or end';
}

function open(reader: Reader, isArray: boolean): string | undefined {
  if (reader.around.length >= deepest) return 'is nested too deeply';
  const path = nextPath(reader);
  const container: Container = { isArray, path, members: new Map(), items: [] };
  const { members, items } = container;
  if (path !== undefined) attach(reader, isArray ? { kind: 'array', items } : { kind: 'object', members });
  reader.around.push(container);
  reader.expected = isArray ? 'value or end' : 'key or end';
  return undefined;
}

function close(reader: Reader): undefined {
  reader.around.pop();
  return settle(reader);
}

function scalar(reader: Reader, token: Token): string | undefined {
  const isWanted = nextPath(reader) !== undefined;
  const value = isWanted || !reader.isSkimmed ? decoded(reader.text, token) : '';
  if (value === undefined) return 'has a text with a character or an escape that JSON does not know';
  const { start, end } = token;
  const isText = token.kind === 'text';
  if (isWanted) attach(reader, isText ? { kind: 'text', value, start, end } : { kind: 'word', value });
  return settle(reader);
}

function takeKey(reader: Reader, token: Token): string | undefined {
  const key = decoded(reader.text, token);
  if (key === undefined) return 'has a key with a character or an escape that JSON does not know';
  reader.key = key;
  reader.expected = 'colon';
  return undefined;
}

function takeComma(reader: Reader, isArray: boolean): undefined {
  const isLax = reader.dialect !== 'json';
  if (isArray) reader.expected = isLax ? 'value or end' : 'value';
  else reader.expected = isLax ? 'key or end' : 'key';
}

function unexpected({ expected, nodes }: Reader, { kind }: Token): string {
  if (kind === 'end' && nodes === 0) return 'is empty';
  return kind === 'end' ? `ends where ${wanted[expected]} should be` : `expected ${wanted[expected]} here`;
}

function takeValue(reader: Reader, token: Token): string | undefined {
  if (token.kind === '{' || token.kind === '[') return open(reader, token.kind === '[');
  if (token.kind === ']' && reader.expected === 'value or end') return close(reader);
  if (token.kind === 'text' || token.kind === 'word') return scalar(reader, token);
  return unexpected(reader, token);
}

/** Takes one token; answers why it cannot stand there. */
export function take(reader: Reader, token: Token): string | undefined {
  if (reader.nodes > mostNodes) return 'has too many entries';
  const isArray = reader.around.at(-1)?.isArray === true;
  switch (reader.expected) {
    case 'value':
    case 'value or end':
      return takeValue(reader, token);
    case 'key':
    case 'key or end':
      if (token.kind === 'text') return takeKey(reader, token);
      return token.kind === '}' && reader.expected === 'key or end'
        ? close(reader)
        : unexpected(reader, token);
    case 'colon':
      if (token.kind !== ':') return unexpected(reader, token);
      reader.expected = 'value';
      return undefined;
    case 'comma or end':
      if (token.kind === ',') return takeComma(reader, isArray);
      return token.kind === (isArray ? ']' : '}') ? close(reader) : unexpected(reader, token);
    case 'end':
      return unexpected(reader, token);
  }
}

/** The next token; an object or list that nobody asked for counts as one word when it is skimmed. */
export function nextToken(reader: Reader, from: number): Token {
  const token = tokenAt(reader.text, from, reader.dialect);
  const isValue = reader.expected === 'value' || reader.expected === 'value or end';
  const isSkimmed = reader.isSkimmed && isValue && (token.kind === '{' || token.kind === '[');
  if (!isSkimmed || nextPath(reader) !== undefined) return token;
  const end = skimmedEnd(reader.text, token.start);
  return { kind: 'word', start: token.start, end, next: end };
}

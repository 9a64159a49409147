import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { type Example, type Mutation, type Rule, textOf } from '../mutation.ts';

const file = 'lockstep.yaml';

interface Entry {
  readonly path: readonly string[];
  readonly line: number;
  /** The offsets of key and value in the text. */
  readonly key: readonly [number, number];
  readonly value: readonly [number, number];
  readonly node: Node | null;
  /** Where the whole entry stands. */
  readonly isBlock: boolean;
}

function entriesIn(text: string): readonly Entry[] {
  const lines = new LineCounter();
  const found: Entry[] = [];
  const visit = (node: unknown, path: readonly string[]): void => {
    if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item, [...path, String(index)]);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      if (!isScalar(key) || !key.range || !(value as Node | null)?.range) continue;
      const own = [...path, String(key.value)];
      const range = (value as Node).range ?? [0, 0, 0];
      found.push({
        path: own,
        line: lines.linePos(key.range[0]).line,
        key: [key.range[0], key.range[1]],
        value: [range[0], range[1]],
        node: value as Node | null,
        isBlock: node.flow !== true,
      });
      visit(value, own);
    }
  };
  visit(parseDocument(text, { lineCounter: lines }).contents, []);
  return found;
}

function replaced(text: string, [start, end]: readonly [number, number], by: string): string {
  return text.slice(0, start) + by + text.slice(end);
}

// The names in these tables are the user's own.
function isFree({ path }: Entry): boolean {
  return path[0] === 'tools' && path.length === 2;
}

function misspelt({ name }: Example, text: string, entry: Entry): readonly Mutation[] {
  if (isFree(entry)) return [];
  const { path, line, key } = entry;
  const isChannel = path[0] === 'channels' && path.length === 2;
  // The id of a channel is free as long as its kind is said.
  if (isChannel && isMap(entry.node) && entry.node.has('kind')) return [];
  // What a token refers to is one of two forms, and neither is a slip of the other.
  const isForm = path.at(-2) === 'token';
  const code = isChannel || isForm ? 'CONFIG_WRONG_TYPE' : 'CONFIG_UNKNOWN_KEY';
  return [
    {
      example: name,
      fault: `${path.join('.')} is misspelt`,
      changes: { [file]: replaced(text, [key[1], key[1]], 'x') },
      expected: [`${code} ${file}:${line}`],
    },
  ];
}

function ofWrongType({ name }: Example, text: string, entry: Entry): Mutation {
  const { path, line, value, node } = entry;
  const wrong = isScalar(node) ? '[{ wrong: 1 }]' : '7';
  return {
    example: name,
    fault: `${path.join('.')} has a value of another type`,
    changes: { [file]: replaced(text, value, `${wrong}${isScalar(node) || !entry.isBlock ? '' : '\n'}`) },
    expected: [`CONFIG_WRONG_TYPE ${file}:${line}`],
  };
}

// The steps of a build are alike, and so are the tokens of channels.
function kindOf({ path }: Entry): string {
  return path
    .join('.')
    .replace(/^build\.\d+/, 'build')
    .replace(/^channels\.[^.]+\.token/, 'token');
}

function distinct(entries: readonly Entry[]): readonly Entry[] {
  return [...new Map(entries.toReversed().map((entry) => [kindOf(entry), entry])).values()];
}

/** Every key of lockstep.yaml, misspelt and with a value of another type. */
export const configuration: Rule = (example) => {
  const text = textOf(example, file);
  return distinct(entriesIn(text)).flatMap((entry) => [
    ...misspelt(example, text, entry),
    ofWrongType(example, text, entry),
  ]);
};

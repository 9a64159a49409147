/** A place in a file of the repository; lines and columns count from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A scalar as it is meant, and as it is written. */
export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  readonly spot: Spot;
  /** The characters of the file, quotes and block header included. */
  readonly raw: string;
  /** The place of a character of `raw`. */
  spotAt(offset: number): Spot;
  /** The place of a line of `text`, counted from 0: exact where the file keeps lines as they are. */
  spotOfLine(line: number): Spot;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly DocumentNode[];
  readonly spot: Spot;
}

export interface Entry {
  readonly key: string;
  /** Where the key stands. */
  readonly spot: Spot;
  readonly value: DocumentNode;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly spot: Spot;
}

/** A value of a YAML document with its place; aliases are what they name. */
export type DocumentNode = TextNode | ListNode | MapNode | { readonly kind: 'nothing'; readonly spot: Spot };

type Maybe = DocumentNode | undefined;

export function entriesOf(node: Maybe): readonly Entry[] {
  return node?.kind === 'map' ? node.entries : [];
}

export function entryOf(node: Maybe, key: string): Entry | undefined {
  return entriesOf(node).find((entry) => entry.key === key);
}

export function childOf(node: Maybe, key: string): Maybe {
  return entryOf(node, key)?.value;
}

export function textNode(node: Maybe): TextNode | undefined {
  return node?.kind === 'text' ? node : undefined;
}

export function textAt(node: Maybe, key: string): string | undefined {
  return textNode(childOf(node, key))?.text;
}

/** The texts of a list, or the one text that stands in the place of a list. */
export function textsOf(node: Maybe): readonly TextNode[] {
  if (node?.kind === 'text') return [node];
  return node?.kind === 'list' ? node.items.flatMap((item) => textNode(item) ?? []) : [];
}

/** Every text in a value, at whatever depth; what an alias repeats comes once. */
export function allTexts(node: Maybe): readonly TextNode[] {
  const seen = new Set<DocumentNode>();
  const found: TextNode[] = [];
  const open = node ? [node] : [];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (next.kind === 'text') found.push(next);
    else if (next.kind === 'list') open.push(...next.items.toReversed());
    else if (next.kind === 'map') open.push(...next.entries.map(({ value }) => value).reverse());
  }
  return found;
}

/** What a switch says: `unknown` where only a run could tell. */
export type Switch = boolean | 'unknown' | undefined;

/** Reads a switch; YAML 1.1 servers read `yes` and `on` as true. */
export function switchOf(node: Maybe): Switch {
  if (node === undefined || node.kind === 'nothing') return undefined;
  const text = textNode(node)?.text.trim().toLowerCase();
  if (text === undefined) return 'unknown';
  const bare = /^\$\{\{\s*(true|false)\s*\}\}$/.exec(text)?.[1] ?? text;
  if (['true', 'yes', 'on'].includes(bare)) return true;
  return ['false', 'no', 'off', ''].includes(bare) ? false : 'unknown';
}

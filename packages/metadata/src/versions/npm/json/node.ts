import type { TextSpan } from '../text-span.ts';

/** What stands in a JSON text, with the places of its texts. */
export type JsonNode = JsonObject | JsonArray | JsonText | JsonWord;

export interface JsonObject {
  readonly kind: 'object';
  /** Of a key that stands twice the last counts, as in JavaScript. */
  readonly members: ReadonlyMap<string, JsonNode>;
}

export interface JsonArray {
  readonly kind: 'array';
  readonly items: readonly JsonNode[];
}

export interface JsonText extends TextSpan {
  readonly kind: 'text';
}

/** A number, `true`, `false` or `null`, as it is written. */
export interface JsonWord {
  readonly kind: 'word';
  readonly value: string;
}

/** Why a text is not JSON, and where that shows. */
export interface JsonFault {
  readonly kind: 'fault';
  readonly offset: number;
  readonly why: string;
}

/** What stands under keys, one inside the other. */
export function memberOf(node: JsonNode | undefined, ...path: readonly string[]): JsonNode | undefined {
  return path.reduce<JsonNode | undefined>(
    (inner, key) => (inner?.kind === 'object' ? inner.members.get(key) : undefined),
    node,
  );
}

/** The text under keys. */
export function textAt(node: JsonNode | undefined, ...path: readonly string[]): JsonText | undefined {
  const found = memberOf(node, ...path);
  return found?.kind === 'text' ? found : undefined;
}

/** The texts of a list under keys; none when there is no list. */
export function textsAt(node: JsonNode | undefined, ...path: readonly string[]): readonly string[] {
  const found = memberOf(node, ...path);
  if (found?.kind !== 'array') return [];
  return found.items.flatMap((item) => (item.kind === 'text' ? [item.value] : []));
}

/** The members of an object under keys. */
export function entriesAt(
  node: JsonNode | undefined,
  ...path: readonly string[]
): readonly (readonly [key: string, value: JsonNode])[] {
  const found = memberOf(node, ...path);
  return found?.kind === 'object' ? [...found.members] : [];
}

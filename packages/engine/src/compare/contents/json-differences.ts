import { type Aspect, differing, type InnerDifference } from '../difference.ts';
import { mostInDocument } from './limits.ts';

const deepest = 64;
const identifier = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;

function childOf(path: string, key: string): string {
  return identifier.test(key) ? `${path}.${key}` : `${path}[${JSON.stringify(key)}]`;
}

type Fields = ReadonlyMap<string, unknown>;

// Arrays and objects alike, as what each child’s path holds.
function fieldsOf(value: unknown, path: string): Fields | undefined {
  if (value === null || typeof value !== 'object') return undefined;
  if (Array.isArray(value)) return new Map(value.map((each, index) => [`${path}[${index}]`, each]));
  return new Map(Object.entries(value).map(([key, each]) => [childOf(path, key), each]));
}

function sameShape(first: unknown, other: unknown): boolean {
  return Array.isArray(first) === Array.isArray(other);
}

function textOf(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}

function* walk(
  first: unknown,
  other: unknown,
  path: string,
  depth: number,
): Generator<[string, unknown, unknown]> {
  const [here, there] = [fieldsOf(first, path), fieldsOf(other, path)];
  if (here === undefined || there === undefined || !sameShape(first, other) || depth > deepest) {
    if (textOf(first) !== textOf(other)) yield [path, first, other];
    return;
  }
  for (const key of new Set([...here.keys(), ...there.keys()]))
    yield* walk(here.get(key), there.get(key), key, depth + 1);
}

/** What two JSON values hold otherwise, each place as a JSON path from `$`. */
export function jsonDifferences(
  first: unknown,
  other: unknown,
  aspect: Aspect = 'field',
): readonly InnerDifference[] {
  const found = walk(first, other, '$', 0).take(mostInDocument);
  return [...found].map(([key, one, two]) => differing(aspect, textOf(one), textOf(two), { key }));
}

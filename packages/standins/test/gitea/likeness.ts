import { longestList } from './recorded.ts';

/**
 * What each server made up by itself: commits, object ids, dates. The first time that a recorded one is seen it stands
 * for what the stand-in has in that place, and from then on for nothing else.
 */
export interface Names {
  readonly there: Map<string, string>;
  readonly here: Map<string, string>;
}

export function noNames(): Names {
  return { there: new Map(), here: new Map() };
}

const ownName = /\b[0-9a-f]{40}\b|\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/g;
const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
// Dates that mean something by themselves.
const noDates = ['0001-01-01T00:00:00Z', '1970-01-01T00:00:00Z'];

/** A recorded text with the stand-in's own names in it. */
export function translate(text: string, { there }: Names): string {
  return text.replace(ownName, (name) => there.get(name) ?? name);
}

function learn(recorded: string, found: string, { there, here }: Names): void {
  const [theirs, ours] = [recorded.match(ownName) ?? [], found.match(ownName) ?? []];
  for (const [index, name] of theirs.entries()) {
    const own = ours[index];
    if (own === undefined || there.has(name) || here.has(own)) continue;
    there.set(name, own);
    here.set(own, name);
  }
}

function textsAlike(recorded: string, found: string, names: Names): boolean {
  if (date.test(recorded) && !noDates.includes(recorded)) return date.test(found) && !noDates.includes(found);
  learn(recorded, found, names);
  return translate(recorded, names) === found;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A key of this name stands for others that were left out. */
const omission = '...';

function objectDifferences(
  recorded: Record<string, unknown>,
  found: Record<string, unknown>,
  names: Names,
  path: string,
): readonly string[] {
  const { [omission]: more, ...rest } = recorded;
  const missing = Object.keys(found).filter((key) => !(key in rest));
  const surplus = more === undefined ? missing.map((key) => `${path}.${key} is not recorded`) : [];
  if (more !== undefined && missing.length === 0) return [`${path} has no more than what is recorded`];
  return [
    ...surplus,
    ...Object.entries(rest).flatMap(([key, value]) =>
      differences(value, found[key], names, `${path}.${key}`),
    ),
  ];
}

function listDifferences(
  recorded: readonly unknown[],
  found: readonly unknown[],
  names: Names,
  path: string,
): readonly string[] {
  const isCut = recorded.length === longestList && found.length > longestList;
  const length = isCut
    ? []
    : recorded.length === found.length
      ? []
      : [`${path} has ${found.length} items, recorded are ${recorded.length}`];
  return [
    ...length,
    ...recorded.flatMap((value, index) => differences(value, found[index], names, `${path}[${index}]`)),
  ];
}

/** Where an answer is not like the recorded one, by paths. */
export function differences(recorded: unknown, found: unknown, names: Names, path = ''): readonly string[] {
  if (Array.isArray(recorded) && Array.isArray(found)) return listDifferences(recorded, found, names, path);
  if (isObject(recorded) && isObject(found)) return objectDifferences(recorded, found, names, path);
  const alike =
    typeof recorded === 'string' && typeof found === 'string'
      ? textsAlike(recorded, found, names)
      : recorded === found;
  return alike ? [] : [`${path}: ${JSON.stringify(found)}, recorded is ${JSON.stringify(recorded)}`];
}

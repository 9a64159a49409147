/** One field that two documents do not share, by its path from the top. */
export interface FieldDifference {
  readonly path: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function fieldOf(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

/** Compares two JSON documents field by field; the order of keys does not count, that of lists does. */
export function fieldDifferences(ours: unknown, theirs: unknown, path = ''): readonly FieldDifference[] {
  const isSameShape =
    isContainer(ours) && isContainer(theirs) && Array.isArray(ours) === Array.isArray(theirs);
  if (!isSameShape) return Object.is(ours, theirs) ? [] : [{ path, ours, theirs }];
  const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)]);
  return [...keys].flatMap((key) =>
    fieldDifferences(fieldOf(ours, key), fieldOf(theirs, key), `${path}/${key}`),
  );
}

/** Compares texts by their UTF-8 bytes, as cargo’s ordered maps do; UTF-16, which JavaScript compares, differs. */
function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

/** The entries of a table in the order in which cargo writes them. */
export function sortedEntries<Value>(
  table: Readonly<Record<string, Value>> | undefined,
): readonly (readonly [key: string, value: Value])[] {
  return Object.entries(table ?? {}).sort(([one], [other]) => byBytes(one, other));
}

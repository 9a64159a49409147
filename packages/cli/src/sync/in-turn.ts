/** Works on things side by side, at most so many at once; results come in the order of the things. */
export async function inTurn<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const waiting = items.entries();
  const results: (readonly [number, Result])[] = [];
  const next = async () => {
    for (const [index, item] of waiting) results.push([index, await work(item)]);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, next));
  return results.toSorted(([one], [other]) => one - other).map(([, result]) => result);
}

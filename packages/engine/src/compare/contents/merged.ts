import type { InnerDifference } from '../difference.ts';

const fewest = 4;

function alike({ aspect, key, first, other }: InnerDifference): string {
  return JSON.stringify([aspect, key, first, other]);
}

/** Tells once what is another in the same way in many entries, as a time or an owner mostly is. */
export function merged(differences: readonly InnerDifference[]): readonly InnerDifference[] {
  const groups = Map.groupBy(differences, alike);
  return [...groups.values()].flatMap((group) => {
    const [one] = group;
    if (one?.entry === undefined || group.length < fewest) return group;
    return [{ ...one, entry: `${group.length} entries, such as ${one.entry}` }];
  });
}

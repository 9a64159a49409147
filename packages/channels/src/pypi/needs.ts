import { type CoreMetadata, textsOf } from './core-metadata.ts';
import { normalName } from './package-name.ts';
import { holdsWithoutExtras } from './requirement/marker.ts';
import { isRequirement, parseRequirement } from './requirement/requirement.ts';

/** Normalised names of the packages that an install without extras may fetch along, sorted. */
export function needsOf(metadata: CoreMetadata): readonly string[] {
  const own = textsOf(metadata, 'Name').map(normalName);
  const needed = textsOf(metadata, 'Requires-Dist')
    .map(parseRequirement)
    .filter(isRequirement)
    .filter(({ marker }) => marker === undefined || holdsWithoutExtras(marker))
    .map(({ name }) => name)
    .filter((name) => !own.includes(name));
  return [...new Set(needed)].sort();
}

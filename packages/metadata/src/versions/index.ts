import type { VersionSettings } from '@lockstep/core';
import { cargoVersions } from './cargo/index.ts';
import type { VersionFinder } from './finder.ts';
import { goVersions } from './go/index.ts';
import { homebrewVersions } from './homebrew/index.ts';
import { brokenLocks } from './locks/index.ts';
import { npmVersions } from './npm/index.ts';
import { pythonVersions } from './python/index.ts';
import { textVersions } from './text/index.ts';

export * from './finder.ts';
export * from './judgement.ts';
export * from './past.ts';
export * from './rewrite.ts';
export { createMatcher, PatternError } from './text/pattern/index.ts';

/** Every finder: a new ecosystem is one folder and one line here. */
export function versionFinders(settings: VersionSettings): readonly VersionFinder[] {
  const ofEcosystems = [npmVersions, pythonVersions, cargoVersions, goVersions, homebrewVersions];
  return [...ofEcosystems, brokenLocks, textVersions(settings)];
}

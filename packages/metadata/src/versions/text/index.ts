import type { VersionSettings } from '@lockstep/core';
import { joined, noVersions, type VersionFinder } from '../finder.ts';

/** The versions in files that the configuration names, by a pattern for each. */
export function textVersions({ files }: VersionSettings): VersionFinder {
  return {
    ecosystem: 'text',
    async find(tree) {
      if (files.length === 0) return noVersions;
      const { findByPattern } = await import('./finding.ts');
      return joined(await Promise.all(files.map((each, index) => findByPattern(tree, each, index))));
    },
  };
}

import type { VersionSettings } from '@lockstep/core';
import { noVersions, type VersionFinder } from '../finder.ts';

export function textVersions(_settings: VersionSettings): VersionFinder {
  return { ecosystem: 'text', find: async () => noVersions };
}

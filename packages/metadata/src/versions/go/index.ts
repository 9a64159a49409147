import { noVersions, type VersionFinder } from '../finder.ts';

export const goVersions: VersionFinder = { ecosystem: 'go', find: async () => noVersions };

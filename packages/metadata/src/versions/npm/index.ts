import { noVersions, type VersionFinder } from '../finder.ts';

export const npmVersions: VersionFinder = { ecosystem: 'npm', find: async () => noVersions };

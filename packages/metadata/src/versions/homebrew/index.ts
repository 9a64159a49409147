import { noVersions, type VersionFinder } from '../finder.ts';

export const homebrewVersions: VersionFinder = { ecosystem: 'homebrew', find: async () => noVersions };

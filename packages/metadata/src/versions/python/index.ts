import { noVersions, type VersionFinder } from '../finder.ts';

export const pythonVersions: VersionFinder = { ecosystem: 'pypi', find: async () => noVersions };

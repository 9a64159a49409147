import { noVersions, type VersionFinder } from '../finder.ts';

export const cargoVersions: VersionFinder = { ecosystem: 'crates', find: async () => noVersions };

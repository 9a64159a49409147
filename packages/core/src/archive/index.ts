export type { ArchiveContents, ArchiveEntry } from './contents.ts';
export { type ArchiveLimits, defaultLimits } from './limits.ts';
export { readTarball, type TarballContents, type TarballOptions } from './tarball.ts';

export { readArchive } from './archive.ts';
export type { ArchiveContents, ArchiveEntry } from './contents.ts';
export { type ArchiveLimits, defaultLimits } from './limits.ts';
export type { ArchiveOptions } from './options.ts';
export { readTarball, type TarballContents, type TarballOptions } from './tarball.ts';
export { readZip, type ZipOptions } from './zip.ts';

import type { ArchiveLimits } from './limits.ts';

/** How an archive is read. */
export interface ArchiveOptions {
  /** The name that errors give the archive. */
  readonly name: string;
  /** Whether the content of the file with this path is kept. */
  wanted(path: string): boolean;
  readonly limits?: Partial<ArchiveLimits>;
}

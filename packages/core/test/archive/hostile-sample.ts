import type { ArchiveLimits } from '../../src/archive/index.ts';

/** An archive that must be refused. */
export interface HostileSample {
  readonly title: string;
  readonly archive: Uint8Array;
  /** How the message ends. */
  readonly why: string;
  /** The entry that the message names; absent when the archive as a whole is refused. */
  readonly entry?: string;
  readonly limits?: Partial<ArchiveLimits>;
}

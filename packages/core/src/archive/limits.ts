const MiB = 1024 * 1024;

/** How much an archive may demand of whoever reads it. */
export interface ArchiveLimits {
  /** Files and directories, including directories that only a path implies. */
  readonly entries: number;
  /** Bytes that may come out of the decompressor, headers and padding included. */
  readonly unpackedBytes: number;
  /** Bytes that one compressed byte may become, on the average of what was read so far. */
  readonly expansion: number;
  /** Unpacked bytes that the expansion is not counted for: small archives are mostly padding. */
  readonly expansionFreeBytes: number;
  /** UTF-8 bytes of one path. */
  readonly pathBytes: number;
  /** Components of one path. */
  readonly pathDepth: number;
  /** Bytes of one pax header or GNU long name. */
  readonly extensionBytes: number;
  /** Bytes of all pax headers and GNU long names together, with the 512 bytes that announce each. */
  readonly extensionBytesTotal: number;
  /** Bytes of one file whose content the caller wants. */
  readonly wantedBytes: number;
  /** Bytes of all wanted files together. */
  readonly wantedBytesTotal: number;
}

/** Far above any honest package known, and far below what harms a build machine. */
export const defaultLimits: ArchiveLimits = {
  entries: 100_000,
  unpackedBytes: 2048 * MiB,
  expansion: 200,
  expansionFreeBytes: 32 * MiB,
  pathBytes: 1024,
  pathDepth: 64,
  extensionBytes: MiB / 16,
  extensionBytesTotal: 96 * MiB,
  wantedBytes: 16 * MiB,
  wantedBytesTotal: 64 * MiB,
};

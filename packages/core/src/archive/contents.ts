/** One entry of an archive that was accepted. */
export interface ArchiveEntry {
  /** Relative, with slashes, without one at the end. */
  readonly path: string;
  readonly kind: 'file' | 'directory';
  /** Bytes. */
  readonly size: number;
  readonly executable: boolean;
  /** Of the content, in lower-case hex; a directory's is that of no bytes. */
  readonly sha256: string;
}

/** What an archive holds: all entries in their order, and the content of the wanted files. */
export interface ArchiveContents {
  readonly entries: readonly ArchiveEntry[];
  readonly files: ReadonlyMap<string, Uint8Array>;
}

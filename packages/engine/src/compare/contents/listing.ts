/** Headers and other properties, by what people call them. */
export type Traits = ReadonlyMap<string, string>;

/** One entry of an archive, as its headers describe it. */
export interface Member {
  readonly path: string;
  /** `file`, `directory`, `symbolic link`, … */
  readonly kind: string;
  /** Bytes of its content. */
  readonly size: number;
  /** Of its content, in lower-case hex. */
  readonly sha256: string;
  /** Mode, time, owner and the like. */
  readonly traits: Traits;
  /** What follows from the content when one packer made both: of interest only where contents are equal. */
  readonly packing: Traits;
  /** The content of a document whose fields are compared. */
  readonly text?: string;
}

/** Everything about a file that two packers could do otherwise. */
export interface Listing {
  readonly form: 'gzip file' | 'tar archive' | 'zip archive' | 'plain file';
  /** What surrounds the entries. */
  readonly traits: Traits;
  readonly members: readonly Member[];
  /** The SHA-256 of what the compression holds, where all is compressed as one. */
  readonly unpacked?: string;
  /** Why reading ended before the end. */
  readonly fault?: string;
}

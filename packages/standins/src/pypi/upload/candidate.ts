import type { FileDigests } from '../digests.ts';
import type { MetadataFields } from '../metadata/fields.ts';
import type { Version } from '../names/version.ts';
import type { StoredProject, StoredRelease } from '../stored-project.ts';
import type { FileClaims } from './form.ts';

/** A file that somebody asks the registry to take, with its form checked and nothing else. */
export interface Candidate {
  readonly fileName: string;
  /** The media type that the form gives the file. */
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly digests: FileDigests;
  readonly claims: FileClaims;
  readonly metadata: MetadataFields;
  readonly version: Version;
}

/** Where it would go. */
export interface Destination {
  readonly project: StoredProject;
  /** Undefined when the file is its first. */
  readonly release: StoredRelease | undefined;
}

/** What the registry takes out of an archive. */
export interface OpenedFile {
  /** Of a wheel alone. */
  readonly coreMetadata?: Uint8Array;
}

import type { FileDigests } from './digests.ts';
import type { MetadataFields } from './metadata/fields.ts';
import type { PackageType } from './names/distribution-name.ts';
import { normalizedName } from './names/project-name.ts';

/** One file and its bytes; never changed, only replaced. */
export interface StoredFile {
  readonly fileName: string;
  readonly packageType: PackageType;
  /** The Python tag of a wheel; `source` for an sdist. */
  readonly pythonVersion: string;
  readonly comment: string;
  readonly bytes: Uint8Array;
  /** What the registry says of the bytes. */
  readonly digests: FileDigests;
  /** The file METADATA of a wheel (PEP 658). */
  readonly coreMetadata?: Uint8Array;
  /** Milliseconds since 1970. */
  readonly uploaded: number;
  /** Why it was yanked, perhaps for no reason given. */
  readonly yanked?: string;
}

/** One version of a project; never changed, only replaced. */
export interface StoredRelease {
  /** In normal form. */
  readonly version: string;
  /** Of the first file: later ones do not change it. */
  readonly fields: MetadataFields;
  readonly created: number;
  readonly files: ReadonlyMap<string, StoredFile>;
  readonly yanked?: string;
}

/** What may become of a project besides being active (PEP 792). */
export type ProjectStatus = 'active' | 'archived' | 'quarantined';

/** A project and everything under it; never changed, only replaced. */
export interface StoredProject {
  /** As its owner spelt it last. */
  readonly name: string;
  readonly normalized: string;
  readonly owners: readonly string[];
  readonly status: ProjectStatus;
  /** By canonical version. */
  readonly releases: ReadonlyMap<string, StoredRelease>;
  /** The number of its last change among all changes of the registry. */
  readonly serial: number;
}

/** A project of which nothing is stored yet. */
export function emptyProject(name: string, owner: string): StoredProject {
  const nothing = { releases: new Map(), serial: 0 };
  return { name, normalized: normalizedName(name), owners: [owner], status: 'active', ...nothing };
}

/** Every file of a project. */
export function filesOf(project: Pick<StoredProject, 'releases'>): readonly StoredFile[] {
  return [...project.releases.values()].flatMap(({ files }) => [...files.values()]);
}

/** Where a file is served, under the registry's folder for files (Warehouse, `forklift/legacy.py`). */
export function pathOf({ digests: { blake2_256 }, fileName }: StoredFile): string {
  return [blake2_256.slice(0, 2), blake2_256.slice(2, 4), blake2_256.slice(4), fileName].join('/');
}

import type { SomeDigest } from '@lockstep/core';

/** One file as an index lists it. */
export interface ProjectFile {
  readonly name: string;
  /** Absolute; nothing in it is to be trusted before it is followed. */
  readonly url: string;
  /** Empty when the index names no sha256. */
  readonly digest: SomeDigest;
  readonly yanked: boolean;
  readonly requiresPython?: string | undefined;
  /** That its metadata can be fetched beside it, with their sha256 where the index names one (PEP 658, PEP 714). */
  readonly coreMetadata?: { readonly sha256?: string | undefined } | undefined;
  /** ISO 8601; the JSON form alone tells it (PEP 700). */
  readonly uploadedAt?: string | undefined;
}

/** What an index tells of one project. */
export interface Project {
  /** By file name; undefined where a file is listed with a record that cannot be used. */
  readonly files: ReadonlyMap<string, ProjectFile | undefined>;
  /** `active`, `archived`, `quarantined`, `deprecated` (PEP 792). */
  readonly status?: string | undefined;
}

/** What an index answers about a project. */
export type ProjectAnswer =
  | { readonly kind: 'found'; readonly project: Project }
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear'; readonly why: string };

function isSame(one: ProjectFile, other: ProjectFile): boolean {
  return one.url === other.url && one.digest.sha256 === other.digest.sha256;
}

/** Files by their names; one that is listed twice with different contents has no usable record. */
export function filesByName(
  listed: Iterable<readonly [name: string, file: ProjectFile | undefined]>,
): Project['files'] {
  const files = new Map<string, ProjectFile | undefined>();
  for (const [name, file] of listed) {
    const twin = files.get(name);
    const isClear = !files.has(name) || (twin !== undefined && file !== undefined && isSame(twin, file));
    files.set(name, isClear ? file : undefined);
  }
  return files;
}

/** Whether an index speaks a version of the Simple API that is understood: clients must refuse another major one. */
export function isKnownApi(version: string): boolean {
  return /^1\.\d{1,9}$/.test(version);
}

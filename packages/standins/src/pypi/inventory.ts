import { sha256Of } from './digests.ts';
import { yankOf } from './index/project-page.ts';
import type { PackageType } from './names/distribution-name.ts';
import { isVisible, type Registry } from './registry.ts';
import type { ProjectStatus, StoredFile, StoredProject, StoredRelease } from './stored-project.ts';

/** One file as a test asserts on it. */
export interface InventoryFile {
  readonly packageType: PackageType;
  /** Of the bytes that are served; what the index says may differ if it was planted so. */
  readonly sha256: string;
  readonly size: number;
  readonly visible: boolean;
  /** True, or the reason if one was given. */
  readonly yanked: boolean | string;
}

export interface InventoryProject {
  /** As it was spelt last. */
  readonly name: string;
  readonly owners: readonly string[];
  readonly status: ProjectStatus;
  /** By version in normal form, and then by file name. */
  readonly releases: Readonly<Record<string, Readonly<Record<string, InventoryFile>>>>;
}

/** What a registry holds, by normalized name. */
export type PypiInventory = Readonly<Record<string, InventoryProject>>;

/** A copy of what the registry holds now; taking it does not count as a read. */
export function takeInventory(registry: Registry): PypiInventory {
  const projects = [...registry.projects].map(([name, project]) => [name, describe(registry, project)]);
  return Object.fromEntries(projects);
}

function describe(registry: Registry, { name, owners, status, releases }: StoredProject): InventoryProject {
  const described = [...releases.values()].map((release) => [
    release.version,
    describeRelease(registry, release),
  ]);
  return { name, owners, status, releases: Object.fromEntries(described) };
}

function describeRelease(
  registry: Registry,
  release: StoredRelease,
): Readonly<Record<string, InventoryFile>> {
  const files = [...release.files].map(([fileName, file]) => [
    fileName,
    describeFile(registry, release, file),
  ]);
  return Object.fromEntries(files);
}

function describeFile(registry: Registry, release: StoredRelease, file: StoredFile): InventoryFile {
  return {
    packageType: file.packageType,
    sha256: sha256Of(file.bytes),
    size: file.bytes.byteLength,
    visible: isVisible(registry, file.fileName),
    yanked: yankOf(release, file),
  };
}

import { posix } from 'node:path';
import type { FoundVersion, TomlDocument } from '@lockstep/channels/manifests';
import type { Where } from '@lockstep/core';
import type { Reason } from './place.ts';

/** A Python package of the repository, as its manifests declare it. */
export interface PythonProject {
  /** The folder of its manifest; `.` for that of lockstep.yaml. */
  readonly folder: string;
  /** Normalised; undefined where only running setup.py would tell. */
  readonly name: string | undefined;
  readonly where: Where & { readonly file: string };
  /** Undefined when no manifest says anything of it. */
  readonly version: FoundVersion | undefined;
  /** What older manifests beside say, which nothing reads any more. */
  readonly others: readonly FoundVersion[];
  readonly exemption: Reason | undefined;
  /** Whether it says what builds it; setuptools builds what does not, but uv and others leave it alone. */
  readonly hasBackEnd: boolean;
  /** Folders that its modules may lie in, from the folder of the manifest. */
  readonly roots: readonly string[];
  /** Modules that the manifest names, as paths below the roots. */
  readonly modules: readonly string[];
}

/** A pyproject.toml that could be read. */
export interface PyprojectDocument {
  readonly file: string;
  readonly folder: string;
  readonly document: TomlDocument;
}

/** The folder of a file, as paths from it are joined. */
export function folderOf(file: string): string {
  return posix.dirname(file);
}

/** The version that a project says of itself in plain text. */
export function writtenVersion({ version }: PythonProject): string | undefined {
  return version?.state === 'written' ? version.version : undefined;
}

/** The project that a file belongs to: the nearest one around it. */
export function projectAround(file: string, projects: readonly PythonProject[]): PythonProject | undefined {
  const around = projects.filter(({ folder }) => folder === '.' || file.startsWith(`${folder}/`));
  const nearest = around.toSorted((one, other) => other.folder.length - one.folder.length)[0];
  if (nearest !== undefined) return nearest;
  const own = projects.filter(({ exemption }) => exemption === undefined);
  return own.length === 1 ? own[0] : undefined;
}

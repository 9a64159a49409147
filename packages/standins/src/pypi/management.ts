import { normalizedName } from './names/project-name.ts';
import { type Registry, store, storedProject } from './registry.ts';
import { filesOf, type ProjectStatus, type StoredProject, type StoredRelease } from './stored-project.ts';
import { releaseOf, withFile, withoutFiles, withRelease } from './stored-releases.ts';

/** A release, or one file of it. */
export interface Selection {
  readonly name: string;
  readonly version: string;
  readonly fileName?: string;
}

/** A project, a release or a file. */
export interface Deletion {
  readonly name: string;
  readonly version?: string;
  readonly fileName?: string;
}

/** Takes a release or a file out of what installers choose from (PEP 592); an empty reason is none. */
export function yank(registry: Registry, selection: Selection, reason: string): void {
  changeYank(registry, selection, reason);
}

/** Withdraws a yank. */
export function unyank(registry: Registry, selection: Selection): void {
  changeYank(registry, selection, undefined);
}

/** Deletes a project, a release or a file. Their file names are never free again. */
export function remove(registry: Registry, { name, version, fileName }: Deletion): void {
  const project = projectNamed(registry, name);
  const files = version === undefined ? filesOf(project) : [...releaseNamed(project, version).files.values()];
  const gone = files.map((file) => file.fileName).filter((each) => each === (fileName ?? each));
  if (gone.length === 0) throw new Error(`there is no ${fileName ?? name} to delete`);
  store(registry, withoutFiles(project, new Set(gone)));
  // What is left of a deleted project is its name, which anybody may take again.
  if (version === undefined && fileName === undefined) registry.projects.delete(normalizedName(name));
}

/** Archives or quarantines a project, or makes it active again. */
export function setStatus(registry: Registry, name: string, status: ProjectStatus): void {
  store(registry, { ...projectNamed(registry, name), status });
}

function changeYank(
  registry: Registry,
  { name, version, fileName }: Selection,
  reason: string | undefined,
): void {
  const project = projectNamed(registry, name);
  const release = releaseNamed(project, version);
  const file = fileName === undefined ? undefined : release.files.get(fileName);
  if (file === undefined && fileName !== undefined) throw new Error(`there is no file ${fileName}`);
  const next =
    file === undefined
      ? withRelease(project, withYank(release, reason))
      : withFile(project, release, withYank(file, reason));
  store(registry, next);
}

function withYank<Yankable extends { readonly yanked?: string }>(
  value: Yankable,
  reason: string | undefined,
): Omit<Yankable, 'yanked'> & { readonly yanked?: string } {
  const { yanked: _, ...rest } = value;
  return reason === undefined ? rest : { ...rest, yanked: reason };
}

function projectNamed(registry: Registry, name: string): StoredProject {
  const project = storedProject(registry, name);
  if (project === undefined) throw new Error(`there is no project ${name}`);
  return project;
}

function releaseNamed(project: StoredProject, version: string): StoredRelease {
  const release = releaseOf(project, version);
  if (release === undefined) throw new Error(`there is no release ${project.name} ${version}`);
  return release;
}

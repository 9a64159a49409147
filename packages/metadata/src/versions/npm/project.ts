import type { Problem, VersionPlace } from '@lockstep/core';
import type { Tree } from '../../tree.ts';
import { foreignFolder, isBuildWord, isTemplated } from './foreign.ts';
import { type BrokenManifest, manifestProblem, type NpmManifest, readManifests } from './manifest.ts';
import {
  type Dependency,
  type NpmExemption,
  type PlacedFile,
  requirementAt,
  requirementOf,
  versionAt,
} from './place.ts';
import type { TextSpan } from './text-span.ts';
import { type ReleaseTools, readReleaseTools } from './tools/index.ts';
import { listedFolders } from './workspaces.ts';

/** A package of the repository. */
export interface NpmPackage extends NpmManifest {
  readonly exemption: NpmExemption | undefined;
}

/** The JavaScript packages of a repository. */
export interface NpmProject {
  readonly packages: readonly NpmPackage[];
  /** By folder, with a final slash. */
  readonly byFolder: ReadonlyMap<string, NpmPackage>;
  /** Those that others can ask for, by name. */
  readonly siblings: ReadonlyMap<string, NpmPackage>;
  /** Versions that stand in files of release tools. */
  readonly toolPlaces: readonly VersionPlace[];
  readonly problems: readonly Problem[];
}

function foreignExemption(
  { file, folder }: NpmManifest,
  listed: ReadonlySet<string>,
): NpmExemption | undefined {
  const around = listed.has(folder) ? undefined : foreignFolder(file);
  if (around === undefined) return undefined;
  return { kind: 'foreign', why: `it stands in “${around}”, and no workspace lists it` };
}

function ownExemption({ isPrivate, version }: NpmManifest): NpmExemption | undefined {
  if (isPrivate) return { kind: 'private', why: 'it is private, so it is never published' };
  if (version === undefined) return undefined;
  if (isTemplated(version.value)) return { kind: 'foreign', why: 'it is a template of a generator' };
  const isFilled = isBuildWord(version.value);
  return isFilled ? { kind: 'independent', why: 'it is a word that a build replaces' } : undefined;
}

function independence(tools: ReleaseTools, own: NpmManifest): NpmExemption | undefined {
  const why = tools.whyIndependent(own);
  return why === undefined ? undefined : { kind: 'independent', why };
}

// What a tool leaves behind among the released packages it leaves behind among the private ones.
function withTools(tools: ReleaseTools, own: NpmPackage): NpmExemption | undefined {
  const isOpen = own.exemption === undefined || own.exemption.kind === 'private';
  return (isOpen ? independence(tools, own) : undefined) ?? own.exemption;
}

// Of packages of one name the one that is released counts: forks and wrappers repeat names.
function siblingsOf(packages: readonly NpmPackage[]): ReadonlyMap<string, NpmPackage> {
  const ranked = packages.filter(({ exemption }) => exemption?.kind !== 'foreign');
  const known = new Map<string, NpmPackage>();
  for (const each of ranked) {
    const other = each.name === undefined ? undefined : known.get(each.name);
    if (each.name !== undefined && (other === undefined || (other.exemption && !each.exemption)))
      known.set(each.name, each);
  }
  return known;
}

/** Reads every package.json of a tree, and what says which of them follow the release. */
export async function readProject(tree: Tree): Promise<NpmProject> {
  const found = await readManifests(tree);
  const listed = await listedFolders(tree, found);
  const manifests = found.filter((each): each is NpmManifest => !('fault' in each));
  const broken = found.filter((each): each is BrokenManifest => 'fault' in each);
  const told = manifests.map((each) => ({
    ...each,
    exemption: foreignExemption(each, listed) ?? ownExemption(each),
  }));
  const released = told.filter(({ exemption, version }) => exemption === undefined && version !== undefined);
  const tools = await readReleaseTools(tree, told, released);
  const packages = told.map((each) => ({ ...each, exemption: withTools(tools, each) }));
  return {
    packages,
    byFolder: new Map(packages.map((each) => [each.folder, each])),
    siblings: siblingsOf(packages),
    toolPlaces: tools.places,
    problems: broken.flatMap((each) => manifestProblem(each, listed.has(each.folder))),
  };
}

/** The place of a package's own version. */
export function ownVersion(
  source: PlacedFile,
  { name, exemption }: Pick<NpmPackage, 'name' | 'exemption'>,
  path: readonly string[],
  span: TextSpan,
  role: 'own' | 'lock' | 'text',
): VersionPlace {
  return versionAt(source, { path, span }, { package: name, role, exemption });
}

/**
 * The place where a package asks for another of the repository; none where it asks for something else, or for no
 * version. A package that asks for itself means one that is published already.
 */
export function siblingReference(
  { siblings }: NpmProject,
  source: PlacedFile,
  asking: NpmPackage,
  dependency: Dependency,
  role: 'reference' | 'lock',
): readonly VersionPlace[] {
  const requirement = requirementOf(dependency);
  const sibling = requirement && siblings.get(requirement.name);
  if (requirement === undefined || sibling === undefined || sibling.name === asking.name) return [];
  const exemption = asking.exemption ?? sibling.exemption;
  return [requirementAt(source, dependency, requirement, { package: sibling.name, role, exemption })];
}

import {
  type PackageSource,
  type Problem,
  problem,
  type SourcePackage,
  type SourcePackages,
} from '@lockstep/core';
import { nearestManifests } from '../registry/manifest-search.ts';
import { isProblem } from '../registry/source-finding.ts';
import { dependencyFaults, type Siblings } from './source/dependency-faults.ts';
import { packageIn } from './source/package-identity.ts';
import { localDependencies } from './source/source-dependencies.ts';
import { type ManifestReader, type Member, manifestReader } from './source/source-manifest.ts';
import { readWorkspace, type Workspace } from './source/workspace.ts';

interface Found {
  readonly member: Member;
  readonly package: SourcePackage;
}

async function readWorkspaces(source: PackageSource, reader: ManifestReader): Promise<readonly Workspace[]> {
  const files = await nearestManifests(source, 'Cargo.toml');
  const roots = await Promise.all(files.map((file) => reader.read(file)));
  return Promise.all(
    roots.filter((root) => root !== undefined).map((root) => readWorkspace(root, source, reader)),
  );
}

// A manifest that is found beside the root of its workspace shows up twice; as a member it knows more.
function uniqueMembers(workspaces: readonly Workspace[]): readonly Member[] {
  const members = new Map<string, Member>();
  for (const member of workspaces.flatMap((each) => each.members)) {
    const { file } = member.manifest;
    if (!members.has(file) || member.root.file !== file) members.set(file, member);
  }
  return [...members.values()].sort((a, b) => (a.manifest.file < b.manifest.file ? -1 : 1));
}

// Two packages that inherit one dependency have its fault in common.
function unique(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((each) => [JSON.stringify([each.where, each.message]), each])).values()];
}

function twins(found: readonly Found[]): readonly Problem[] {
  const first = new Map<string, string>();
  return found.flatMap(({ member: { manifest }, package: { name, where } }) => {
    const twin = first.get(name);
    if (twin === undefined) first.set(name, manifest.file);
    const message = `${twin} and ${manifest.file} are both called ${name}`;
    return twin === undefined ? [] : [problem('MANIFEST_INVALID', message, { where })];
  });
}

function faultsOf(found: readonly Found[]): readonly Problem[] {
  const siblings: Siblings = new Map(found.map((each) => [each.member.manifest.file, each.package] as const));
  return found
    .filter((each) => !each.package.private)
    .flatMap(({ member, package: { name } }) =>
      localDependencies(member).flatMap((each) => dependencyFaults(name, each, siblings)),
    );
}

/**
 * Reads the Cargo.toml of a source tree’s packages: of a workspace, of a single package, or of several side by side.
 *
 * Source: the Cargo book, “Workspaces” and “The Manifest Format”.
 */
export async function readCratesSource(source: PackageSource): Promise<SourcePackages> {
  const reader = manifestReader(source);
  const workspaces = await readWorkspaces(source, reader);
  const read = uniqueMembers(workspaces).map((member) => ({ member, package: packageIn(member) }));
  const found = read.filter((each): each is Found => !isProblem(each.package));
  return {
    packages: found.map((each) => each.package),
    problems: unique([
      ...reader.problems(),
      ...workspaces.flatMap((each) => each.problems),
      ...read.map((each) => each.package).filter(isProblem),
      ...twins(found),
      ...faultsOf(found),
    ]),
  };
}

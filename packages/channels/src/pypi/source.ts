import { posix } from 'node:path';
import { LockstepError, type PackageSource, type SourcePackages } from '@lockstep/core';
import { nearestManifests } from '../registry/manifest-search.ts';
import { isPackage, isProblem, type SourceFinding } from '../registry/source-finding.ts';
import { pathInTree } from '../registry/tree-path.ts';
import { type Declaration, packageIn } from './manifest/declaration.ts';
import { declaresPackage, readPyproject, workspaceOf } from './manifest/pyproject.ts';
import { namesPackage, readSetupCfg } from './manifest/setup-declaration.ts';

type Read = (source: PackageSource, file: string, text: string) => Promise<Declaration | undefined>;
type Found = readonly SourceFinding[];

function depthOf(file: string): number {
  return file.split('/').length;
}

async function globAll(
  source: PackageSource,
  folder: string,
  patterns: readonly string[],
): Promise<Set<string>> {
  const globs = patterns.flatMap((pattern) => pathInTree(folder, `${pattern}/pyproject.toml`) ?? []);
  return new Set((await Promise.all(globs.map((glob) => source.glob(glob)))).flat());
}

async function membersOf(source: PackageSource, root: string): Promise<readonly string[]> {
  const text = (await source.readText(root)) ?? '';
  if (!text.includes('workspace')) return [];
  const { members, left } = workspaceOf(text, root);
  const folder = posix.dirname(root);
  return [...(await globAll(source, folder, members)).difference(await globAll(source, folder, left))];
}

// A setup.cfg beside a pyproject.toml that declares a package has nothing to add.
async function setupFiles(source: PackageSource, projects: readonly string[]): Promise<readonly string[]> {
  const folders = new Set(projects.map((file) => posix.dirname(file)));
  const depths = new Set(projects.map(depthOf));
  const files = await nearestManifests(source, 'setup.cfg', namesPackage);
  return files.filter(
    (file) => !folders.has(posix.dirname(file)) && (depths.size === 0 || depths.has(depthOf(file))),
  );
}

async function readFile(source: PackageSource, file: string, read: Read): Promise<Found> {
  try {
    const text = await source.readText(file);
    const declaration = text === undefined ? undefined : await read(source, file, text);
    return declaration === undefined ? [] : [packageIn(declaration)];
  } catch (error) {
    if (error instanceof LockstepError) return error.problems;
    throw error;
  }
}

async function allMembers(source: PackageSource): Promise<readonly string[]> {
  const roots = await source.glob('pyproject.toml');
  const members = await Promise.all(
    roots.map((root) =>
      membersOf(source, root).catch((error: unknown) => {
        // What is wrong with the root itself is said when its package is read.
        if (error instanceof LockstepError) return [];
        throw error;
      }),
    ),
  );
  return members.flat();
}

/**
 * Reads the Python packages that a source tree declares: in pyproject.toml, in the members of a workspace of uv, and in
 * setup.cfg where there is no other manifest.
 */
export async function readPypiSource(source: PackageSource): Promise<SourcePackages> {
  const nearest = await nearestManifests(source, 'pyproject.toml', declaresPackage);
  const projects = [...new Set([...nearest, ...(await allMembers(source))])].sort();
  const setups = await setupFiles(source, nearest);
  const found = await Promise.all([
    ...projects.map((file) => readFile(source, file, readPyproject)),
    ...setups.map((file) => readFile(source, file, readSetupCfg)),
  ]);
  return {
    packages: found.flat().filter(isPackage),
    problems: found.flat().filter(isProblem),
  };
}

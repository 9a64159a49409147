import { posix } from 'node:path';
import { type PackageSource, type Problem, problem } from '@lockstep/core';
import { pathInTree } from '../../registry/tree-path.ts';
import { type LocalDependency, localDependencies } from './source-dependencies.ts';
import { type ManifestReader, type Member, type SourceManifest, valueAt } from './source-manifest.ts';

/** The packages of a workspace, with what is wrong about the list of them. */
export interface Workspace {
  readonly members: readonly Member[];
  readonly problems: readonly Problem[];
}

interface Listed {
  readonly files: readonly string[];
  readonly problems: readonly Problem[];
}

function textsAt(root: SourceManifest, key: string): readonly string[] {
  const list = valueAt(root.toml.value, ['workspace', key]);
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}

const isBelow = (path: string, folder: string) =>
  folder === '' || path === folder || path.startsWith(`${folder}/`);

// What `members` names letter for letter is in, even where `exclude` has it too.
function isExcluded(file: string, root: SourceManifest): boolean {
  const covers = (key: string) =>
    textsAt(root, key).some((path) => isBelow(posix.dirname(file), pathInTree(root.folder, path) ?? '..'));
  return covers('exclude') && !covers('members');
}

function unmatched(root: SourceManifest, pattern: string, index: number): Problem {
  const { file, toml } = root;
  const where = { file, key: 'workspace.members', ...toml.locate(['workspace', 'members', index]) };
  return problem('MANIFEST_INVALID', `${file}: the member “${pattern}” leads to no Cargo.toml`, { where });
}

async function listed(root: SourceManifest, source: PackageSource): Promise<Listed> {
  const found = await Promise.all(
    textsAt(root, 'members').map(async (pattern, index) => {
      const path = pathInTree(root.folder, pattern);
      const files = path === undefined ? [] : await source.glob(posix.join(path, 'Cargo.toml'));
      return { files, problems: files.length === 0 ? [unmatched(root, pattern, index)] : [] };
    }),
  );
  return { files: found.flatMap(({ files }) => files), problems: found.flatMap(({ problems }) => problems) };
}

/** Follows path dependencies, which make members of what lies below the root. */
async function gather(
  root: SourceManifest,
  start: readonly string[],
  reader: ManifestReader,
  isFollowed: (dependency: LocalDependency) => boolean = () => true,
): Promise<readonly Member[]> {
  const members = new Map<string, Member>();
  const open = [...start];
  for (let file = open.shift(); file !== undefined; file = open.shift()) {
    if (members.has(file) || isExcluded(file, root)) continue;
    const manifest = await reader.read(file);
    if (manifest === undefined || valueAt(manifest.toml.value, ['package']) === undefined) continue;
    const member = { manifest, root };
    members.set(file, member);
    const followed = localDependencies(member).filter(isFollowed);
    for (const { file: next } of followed)
      if (next !== undefined && isBelow(next, root.folder)) open.push(next);
  }
  return [...members.values()];
}

/**
 * The packages of a workspace; or the one package of a manifest without a workspace, with what it cannot be
 * published without.
 *
 * `default-members` counts for nothing here: it names what commands work on, not what is released.
 * Source: the Cargo book, “Workspaces”, “The members and exclude fields”.
 */
export async function readWorkspace(
  root: SourceManifest,
  source: PackageSource,
  reader: ManifestReader,
): Promise<Workspace> {
  if (valueAt(root.toml.value, ['workspace']) === undefined)
    return { members: await gather(root, [root.file], reader, ({ isDev }) => !isDev), problems: [] };
  const { files, problems } = await listed(root, source);
  return { members: await gather(root, [root.file, ...files], reader), problems };
}

import { Minimatch } from 'minimatch';
import type { Tree } from '../../../tree.ts';
import { foreignFolder } from '../foreign.ts';
import { type JsonNode, memberOf, textsAt } from '../json/node.ts';
import type { NpmManifest } from '../manifest.ts';
import { type ReleaseTool, readToolFile } from './release-tool.ts';

const mark = '.changeset/';

function groupsIn(root: JsonNode | undefined): readonly (readonly string[])[] {
  const fixed = memberOf(root, 'fixed');
  return fixed?.kind === 'array' ? fixed.items.map((group) => textsAt(group)) : [];
}

function membersOf(group: readonly string[], packages: readonly NpmManifest[]): ReadonlySet<string> {
  const matchers = group.map((pattern) => new Minimatch(pattern, { nocomment: true }));
  const names = packages.flatMap(({ name }) => (name === undefined ? [] : [name]));
  return new Set(names.filter((name) => matchers.some((matcher) => matcher.match(name))));
}

function rootsIn(tree: Tree): ReadonlySet<string> {
  const marked = tree.files.filter((file) => file.startsWith(mark) || file.includes(`/${mark}`));
  const roots = new Set(marked.map((file) => file.slice(0, file.lastIndexOf(mark))));
  return new Set([...roots].filter((root) => foreignFolder(root) === undefined));
}

async function changesetsTool(
  tree: Tree,
  folder: string,
  packages: readonly NpmManifest[],
): Promise<ReleaseTool> {
  const file = `${folder}${mark}config.json`;
  const read = await readToolFile(tree, file);
  const groups = groupsIn(read?.root).map((group) => membersOf(group, packages));
  const released = groups.reduce((most, group) => (group.size > most.size ? group : most), new Set<string>());
  const why =
    read === undefined
      ? `${folder}${mark} gives each package a version of its own`
      : `${file} does not hold it among the fixed packages of the release`;
  const isApart = (own: NpmManifest) => own.folder.startsWith(folder) && !released.has(own.name ?? '');
  return { whyIndependent: (own) => (isApart(own) ? why : undefined), places: [] };
}

/**
 * Changesets: each package has a version of its own, but those of a group under `fixed` have one together. Of several
 * groups the largest is the release's. pnpm reads such changes too, without a configuration of theirs.
 *
 * Source: the documentation of Changesets, "Fixed Packages".
 */
export async function readChangesets(
  tree: Tree,
  packages: readonly NpmManifest[],
): Promise<readonly ReleaseTool[]> {
  return Promise.all([...rootsIn(tree)].map((folder) => changesetsTool(tree, folder, packages)));
}

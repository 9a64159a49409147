import type { VersionPlace } from '@lockstep/core';
import type { Tree } from '../../tree.ts';
import { foreignFolder } from './foreign.ts';
import { textAt } from './json/node.ts';
import { folderOf } from './manifest.ts';
import { type NpmProject, ownVersion } from './project.ts';
import { readToolFile } from './tools/release-tool.ts';

const names = ['jsr.json', 'jsr.jsonc', 'deno.json', 'deno.jsonc'];

async function placesIn(
  tree: Tree,
  { byFolder }: NpmProject,
  file: string,
): Promise<readonly VersionPlace[]> {
  const read = await readToolFile(tree, file);
  const [name, version] = [textAt(read?.root, 'name'), textAt(read?.root, 'version')];
  if (read === undefined || name === undefined || version === undefined) return [];
  const own = byFolder.get(folderOf(file));
  const isStub = version.value === '0.0.0';
  const stub = { kind: 'independent', why: 'it is a stub that a build replaces' } as const;
  const exemption = own?.exemption ?? (isStub && own?.version?.value !== '0.0.0' ? stub : undefined);
  const saying = { name: own?.name ?? name.value, exemption };
  return [ownVersion(read.source, saying, ['version'], version, 'text')];
}

/** Versions in manifests of Deno and JSR, which stand beside a package.json or alone; without a name they are none. */
export async function denoPlaces(tree: Tree, project: NpmProject): Promise<readonly VersionPlace[]> {
  const files = names.flatMap((name) => tree.named(name)).filter((file) => foreignFolder(file) === undefined);
  return (await Promise.all(files.map((file) => placesIn(tree, project, file)))).flat();
}

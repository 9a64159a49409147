import semver from 'semver';
import type { Tree } from '../../../tree.ts';
import { foreignFolder } from '../foreign.ts';
import { textAt } from '../json/node.ts';
import { folderOf, type NpmManifest } from '../manifest.ts';
import { versionAt } from '../place.ts';
import { type ReleaseTool, readToolFile } from './release-tool.ts';

// With a fixed version Lerna raises what has changed, and what depends on it; the rest stays behind.
function lagReason(own: NpmManifest, fixed: string, file: string): string | undefined {
  const lags = own.version && semver.valid(own.version.value) && semver.lt(own.version.value, fixed);
  return lags ? `${file} lets packages that did not change stay behind ${fixed}` : undefined;
}

async function lernaTool(tree: Tree, file: string): Promise<readonly ReleaseTool[]> {
  const read = await readToolFile(tree, file);
  const version = textAt(read?.root, 'version');
  if (read === undefined || version === undefined) return [];
  const isBelow = (own: NpmManifest) => own.folder.startsWith(folderOf(file));
  if (version.value === 'independent') {
    const why = `${file} gives each package a version of its own`;
    return [{ whyIndependent: (own) => (isBelow(own) ? why : undefined), places: [] }];
  }
  const fixed = semver.valid(version.value);
  if (fixed === null) return [];
  const said = { package: undefined, role: 'text', exemption: undefined } as const;
  return [
    {
      whyIndependent: (own) => (isBelow(own) ? lagReason(own, fixed, file) : undefined),
      places: [versionAt(read.source, { path: ['version'], span: version }, said)],
    },
  ];
}

/** Lerna: `version` of lerna.json is the packages' common one, or the word “independent”. */
export async function readLerna(tree: Tree): Promise<readonly ReleaseTool[]> {
  const files = tree.named('lerna.json').filter((file) => foreignFolder(file) === undefined);
  return (await Promise.all(files.map((file) => lernaTool(tree, file)))).flat();
}

import picomatch from 'picomatch';
import { compareManifests, parseManifest, scanTree } from 'treesum';

/**
 * Compares a folder with a manifest, apart from paths that match a pattern.
 * @param {string} folder
 * @param {string} manifest the text of the manifest
 * @param {{ exclude?: readonly string[] }} [options] glob patterns
 */
export async function check(folder, manifest, { exclude = [] } = {}) {
  const excluded = picomatch([...exclude], { dot: true });
  const keep = (path) => exclude.length === 0 || !excluded(path);
  const expected = new Map([...parseManifest(manifest)].filter(([path]) => keep(path)));
  return compareManifests(expected, await scanTree(folder, { keep }));
}

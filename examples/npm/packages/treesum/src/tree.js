import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFile } from './digest.js';

/**
 * Hashes every regular file below a folder. Symbolic links are not followed.
 * @param {string} root
 * @param {{ keep?: (path: string) => boolean, hash?: (file: string) => Promise<string> }} [options]
 *   `keep` is asked with paths relative to the root, with `/`.
 * @returns {Promise<Map<string, string>>} digests by path, sorted by path
 */
export async function scanTree(root, { keep = () => true, hash = hashFile } = {}) {
  const paths = (await filesBelow(root, '')).filter(keep).sort();
  const digests = new Map();
  for (const path of paths) digests.set(path, await hash(join(root, path)));
  return digests;
}

async function filesBelow(root, folder) {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const nested = entries.map((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(root, path);
    return entry.isFile() ? [path] : [];
  });
  return (await Promise.all(nested)).flat();
}

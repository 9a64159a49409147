import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { formatManifest } from './manifest.js';
import { matcher } from './pattern.js';

/**
 * The manifest of a folder.
 * @param {string} folder
 * @param {{ exclude?: readonly string[] }} [options] patterns of paths to leave out
 * @returns {Promise<string>}
 */
export async function manifestOf(folder, { exclude = [] } = {}) {
  const isExcluded = matcher(exclude);
  const digests = new Map();
  for await (const path of filesBelow(folder, ''))
    if (!isExcluded(path)) digests.set(path, await digestOf(join(folder, path)));
  return formatManifest(digests);
}

async function* filesBelow(root, prefix) {
  for (const entry of await readdir(join(root, prefix), { withFileTypes: true })) {
    const path = `${prefix}${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(root, `${path}/`);
    else if (entry.isFile()) yield path;
  }
}

async function digestOf(file) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest('hex');
}

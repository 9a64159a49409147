import { hashFile, scanTree } from 'treesum';

const subresource = /\.(?:css|js|mjs)$/;

/**
 * The integrity attribute of one file, with SHA-384 as the W3C recommendation suggests.
 * @param {string} file
 */
export async function integrityOf(file) {
  return `sha384-${await hashFile(file, { algorithm: 'sha384', encoding: 'base64' })}`;
}

/**
 * The integrity attributes of all scripts and style sheets below a folder.
 * @param {string} folder
 * @returns {Promise<Record<string, string>>} by path, sorted
 */
export async function integrityMap(folder) {
  const keep = (path) => subresource.test(path);
  return Object.fromEntries(await scanTree(folder, { keep, hash: integrityOf }));
}

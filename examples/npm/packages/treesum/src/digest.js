import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/**
 * Hashes a file without reading it whole into memory.
 * @param {string} file
 * @param {{ algorithm?: string, encoding?: 'hex' | 'base64' }} [options]
 * @returns {Promise<string>}
 */
export async function hashFile(file, { algorithm = 'sha256', encoding = 'hex' } = {}) {
  const hash = createHash(algorithm);
  for await (const chunk of createReadStream(file)) hash.update(chunk);
  return hash.digest(encoding);
}

import { createHash } from 'node:crypto';

/**
 * Writes digests as `sha256sum` does: digest, two spaces, path; sorted by the bytes of the path.
 * @param {ReadonlyMap<string, string>} digests by path
 * @throws {RangeError} when a path cannot be written down
 */
export function formatManifest(digests) {
  const unwritable = [...digests.keys()].find((path) => /[\n\r\\]/.test(path));
  if (unwritable !== undefined)
    throw new RangeError(`cannot write down the path ${JSON.stringify(unwritable)}`);
  return [...digests.keys()]
    .sort(byBytes)
    .map((path) => `${digests.get(path)}  ${path}\n`)
    .join('');
}

/**
 * Reads a manifest.
 * @param {string} text
 * @returns {Map<string, string>} digests by path
 * @throws {SyntaxError} naming the line that is no entry
 */
export function parseManifest(text) {
  const digests = new Map();
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const [index, line] of lines.entries()) {
    const entry = /^([0-9a-f]{64}) {2}([^\r\\]+)$/.exec(line);
    if (entry === null || digests.has(entry[2])) throw new SyntaxError(`line ${index + 1} is not an entry`);
    digests.set(entry[2], entry[1]);
  }
  return digests;
}

/**
 * What the second manifest says otherwise than the first, sorted by path.
 * @param {string} expected
 * @param {string} actual
 * @returns {{ path: string, state: 'added' | 'changed' | 'missing' }[]}
 */
export function differences(expected, actual) {
  const [before, after] = [parseManifest(expected), parseManifest(actual)];
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort(byBytes);
  return paths.flatMap((path) => {
    if (!after.has(path)) return [{ path, state: 'missing' }];
    if (!before.has(path)) return [{ path, state: 'added' }];
    return before.get(path) === after.get(path) ? [] : [{ path, state: 'changed' }];
  });
}

/**
 * One digest for a whole tree: that of its manifest.
 * @param {string} manifest
 */
export function treeDigest(manifest) {
  return createHash('sha256').update(manifest).digest('hex');
}

/** The order of UTF-8; JavaScript compares UTF-16, which puts U+1F333 before U+FF5E. */
function byBytes(one, other) {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

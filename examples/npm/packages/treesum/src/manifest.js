/**
 * Writes digests as `sha256sum` does: digest, two spaces, path.
 * @param {ReadonlyMap<string, string>} digests
 */
export function formatManifest(digests) {
  return [...digests].map(([path, digest]) => `${digest}  ${path}\n`).join('');
}

/**
 * Reads what `formatManifest` or `sha256sum` wrote.
 * @param {string} text
 * @returns {Map<string, string>}
 * @throws {SyntaxError} naming the line that is no entry
 */
export function parseManifest(text) {
  const digests = new Map();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line === '') continue;
    const entry = /^([0-9a-f]{64}) [ *](.+)$/.exec(line);
    if (entry === null) throw new SyntaxError(`line ${index + 1} is not "<sha256>  <path>"`);
    digests.set(entry[2], entry[1]);
  }
  return digests;
}

/**
 * What changed between two manifests.
 * @param {ReadonlyMap<string, string>} expected
 * @param {ReadonlyMap<string, string>} actual
 * @returns {{ path: string, state: 'added' | 'changed' | 'missing' }[]} sorted by path
 */
export function compareManifests(expected, actual) {
  const paths = [...new Set([...expected.keys(), ...actual.keys()])].sort();
  return paths.flatMap((path) => {
    if (!actual.has(path)) return [{ path, state: 'missing' }];
    if (!expected.has(path)) return [{ path, state: 'added' }];
    return expected.get(path) === actual.get(path) ? [] : [{ path, state: 'changed' }];
  });
}

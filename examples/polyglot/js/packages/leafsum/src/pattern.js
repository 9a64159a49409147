import picomatch from 'picomatch';

// All that a pattern does not mean here, so that nothing of it means something there.
const options = { dot: true, nobrace: true, nobracket: true, noextglob: true, nonegate: true };

function check(pattern) {
  const segments = pattern.split('/');
  const isWrong = (segment) =>
    ['', '.', '..'].includes(segment) || (segment.includes('**') && segment !== '**');
  if (/[?[\]{}()!|\\]/.test(pattern) || segments.some(isWrong))
    throw new RangeError(`not a pattern: ${JSON.stringify(pattern)}`);
}

/**
 * Makes a test for paths of some patterns.
 * @param {readonly string[]} patterns
 * @returns {(path: string) => boolean}
 * @throws {RangeError} when one is not a pattern
 */
export function matcher(patterns) {
  patterns.forEach(check);
  // What “everything below” means is said in full, because libraries differ on the folder itself.
  const full = patterns.map((pattern) => pattern.replace(/(^|\/)\*\*$/, '$1**/*'));
  const tests = full.map((pattern) => picomatch(pattern, options));
  return (path) => tests.some((test) => test(path));
}

import picomatch from 'picomatch';

const unsupported = /^!|[[\]\\]/;

/**
 * Compiles a pattern of a CODEOWNERS file: that of .gitignore without negation and without sets of characters.
 * @param {string} pattern
 * @returns {(path: string) => boolean} for paths from the root of the repository, with slashes
 * @throws {SyntaxError} when it is none
 */
export function compile(pattern) {
  if (pattern === '' || unsupported.test(pattern)) throw new SyntaxError(`not a pattern: ${pattern}`);
  const bare = pattern.replace(/^\/|\/$/g, '');
  // A slash before the end ties a pattern to the root; without one it holds in every folder.
  const rooted = pattern.startsWith('/') || bare.includes('/') ? bare : `**/${bare}`;
  const below = `${rooted}/**/*`;
  const globs = pattern.endsWith('/') ? [below] : [rooted, below];
  return picomatch(globs, { dot: true, nobrace: true, noextglob: true, nonegate: true });
}

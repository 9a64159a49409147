import { compile } from '@ownership/patterns';

/**
 * Reads the text of a CODEOWNERS file.
 * @param {string} text
 * @returns {readonly { matches: (path: string) => boolean, owners: readonly string[] }[]} in the order of the file
 * @throws {SyntaxError} with the number of the line
 */
export function parseRules(text) {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const [pattern, ...owners] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    return pattern === '' ? [] : [{ matches: compiled(pattern, index + 1), owners }];
  });
}

function compiled(pattern, line) {
  try {
    return compile(pattern);
  } catch (cause) {
    throw new SyntaxError(`line ${line}: ${cause.message}`, { cause });
  }
}

/**
 * The owners of a path: those of the last rule that holds for it.
 * @param {ReturnType<typeof parseRules>} rules
 * @param {string} path
 * @returns {readonly string[]}
 */
export function ownersOf(rules, path) {
  return rules.findLast(({ matches }) => matches(path))?.owners ?? [];
}

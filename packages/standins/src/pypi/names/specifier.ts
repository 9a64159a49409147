const release = '(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)*';
const pre = '(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?';
const post = '(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?';
const dev = '(?:[-_.]?dev[-_.]?[0-9]*)?';
const local = '(?:\\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?';

/** One clause of PEP 440, "Version specifiers", as the source of a pattern. */
export const specifierSource = [
  '===\\s*[^\\s;),]+',
  `(?:==|!=)\\s*v?${release}(?:\\.\\*|${pre}${post}${dev}${local})`,
  `~=\\s*v?(?:[0-9]+!)?[0-9]+(?:\\.[0-9]+)+${pre}${post}${dev}`,
  `(?:<=|>=|<|>)\\s*v?${release}${pre}${post}${dev}`,
].join('|');

const clause = new RegExp(`^(?:${specifierSource})$`, 'i');

/** Whether a text is a list of version specifiers; an empty one allows every version. */
export function isSpecifierSet(text: string): boolean {
  return text
    .split(',')
    .map((each) => each.trim())
    .every((each) => each === '' || clause.test(each));
}

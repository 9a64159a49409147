import { valid } from 'semver';

// git check-ref-format(1), and a name that git would not take for an option.
const noTagName = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|\/$|\.$|(^|\/)\.|\.lock(\/|$)|^@?$/u;

/** Longer names are no releases: they would only cost time. In characters. */
const longestTag = 1000;

/** Whether git accepts a text as the name of a tag. */
export function isTagName(text: string): boolean {
  return !noTagName.test(text);
}

/** Whether each package has tags of its own: `{name}@{version}`. */
export function namesPackage(pattern: string): boolean {
  return pattern.includes('{name}');
}

/** The tag of a version: `v{version}` and `1.2.3` give `v1.2.3`; `{name}` stands for the package. */
export function tagOf(pattern: string, version: string, name?: string): string {
  const named = name === undefined ? pattern : pattern.replace('{name}', () => name);
  const [before = '', ...after] = named.split('{version}');
  return `${before}${version}${after.join('{version}')}`;
}

/** What a tag says: the version, and the package where the pattern has a place for it. */
export interface TagParts {
  readonly version: string;
  readonly name?: string;
}

function isVersion(text: string): boolean {
  return valid(text) !== null && !/^[v=\s]|\s$/.test(text);
}

/** What is between two texts, or undefined when they do not stand at both ends. */
function between(text: string, before: string, after: string): string | undefined {
  if (!text.startsWith(before) || !text.endsWith(after) || text.length <= before.length + after.length)
    return undefined;
  return text.slice(before.length, text.length - after.length);
}

// The first place where what is left is a version: `my-lib-1.2.3-rc.1` is my-lib at 1.2.3-rc.1.
function namedParts(inner: string, separator: string, isNameFirst: boolean): TagParts | undefined {
  for (let at = inner.indexOf(separator, 1); at !== -1; at = inner.indexOf(separator, at + 1)) {
    const [first, last] = [inner.slice(0, at), inner.slice(at + separator.length)];
    const [name, version] = isNameFirst ? [first, last] : [last, first];
    if (name !== '' && isVersion(version)) return { version, name };
    // An empty separator is found once more at the very end, for ever.
    if (at >= inner.length) return undefined;
  }
  return undefined;
}

/**
 * The version in a tag, and the package; undefined when the tag does not fit the pattern or holds no SemVer version.
 * Scoped names fit as they are: `@scope/name@1.2.3`.
 */
export function partsOfTag(pattern: string, tag: string): TagParts | undefined {
  if (tag.length > longestTag) return undefined;
  const [before = '', middle = '', after = ''] = pattern.split(/\{name\}|\{version\}/);
  if (!namesPackage(pattern)) {
    const version = between(tag, before, middle);
    return version !== undefined && isVersion(version) ? { version } : undefined;
  }
  const inner = between(tag, before, after);
  const isNameFirst = pattern.indexOf('{name}') < pattern.indexOf('{version}');
  return inner === undefined ? undefined : namedParts(inner, middle, isNameFirst);
}

/** The version in a tag, or undefined when the tag does not fit the pattern or holds no SemVer version. */
export function versionOfTag(pattern: string, tag: string): string | undefined {
  return partsOfTag(pattern, tag)?.version;
}

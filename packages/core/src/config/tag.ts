import { valid } from 'semver';

// git check-ref-format(1), and a name that git would not take for an option.
const noTagName = /[\p{Cc} ~^:?*[\\]|\.\.|@\{|\/\/|^[-/]|\/$|\.$|(^|\/)\.|\.lock(\/|$)|^@?$/u;

/** Whether git accepts a text as the name of a tag. */
export function isTagName(text: string): boolean {
  return !noTagName.test(text);
}

/** The tag of a version: `v{version}` and `1.2.3` give `v1.2.3`. */
export function tagOf(pattern: string, version: string): string {
  return pattern.replace('{version}', () => version);
}

/** The version in a tag, or undefined when the tag does not fit the pattern or holds no SemVer version. */
export function versionOfTag(pattern: string, tag: string): string | undefined {
  const [before = '', after = ''] = pattern.split('{version}');
  if (!tag.startsWith(before) || !tag.endsWith(after) || tag.length <= before.length + after.length)
    return undefined;
  const version = tag.slice(before.length, tag.length - after.length);
  return valid(version) === null || /^[v=\s]|\s$/.test(version) ? undefined : version;
}

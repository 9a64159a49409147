import { partsOfTag } from '@lockstep/core';
import type { Because } from './findings.ts';

const whole = ['v{version}', '{version}'];
const named = [
  '{name}@{version}',
  '{name}-v{version}',
  '{name}/v{version}',
  '{name}-{version}',
  '{name}_v{version}',
];

// A repository that changed its habits goes on with the new ones.
const recent = 30;

/** What stands before a version, where it is neither a package nor nothing: `py-`, `crates_v`. */
function prefixedPattern(tag: string): string | undefined {
  const at = /\d+\.\d+\.\d+/.exec(tag)?.index ?? 0;
  const prefix = tag.slice(0, at);
  if (!/^[\w./@-]*[A-Za-z][\w./@-]*$/.test(prefix) || prefix === 'v') return undefined;
  return `${prefix}{version}`;
}

function isFitting(pattern: string, tag: string, names: ReadonlySet<string>): boolean {
  const parts = partsOfTag(pattern, tag);
  if (parts === undefined) return false;
  return parts.name === undefined || names.has(parts.name);
}

/**
 * The pattern that most of the recent release tags of a repository have; undefined without any.
 * @param tags the oldest first.
 * @param names of the packages that are released: a tag of anything else is none of theirs.
 */
export function tagPatternOf(
  tags: readonly string[],
  names: ReadonlySet<string>,
): Because<string> | undefined {
  const prefixed = new Set(tags.slice(-recent).flatMap((tag) => prefixedPattern(tag) ?? []));
  const patterns = [...whole, ...named, ...prefixed];
  const releases = tags.filter((tag) => patterns.some((pattern) => isFitting(pattern, tag, names)));
  const newest = releases.slice(-recent);
  const counted = patterns.map((pattern) => ({
    pattern,
    count: newest.filter((tag) => isFitting(pattern, tag, names)).length,
  }));
  const best = counted.reduce((most, each) => (each.count > most.count ? each : most));
  const fitting = releases.filter((tag) => isFitting(best.pattern, tag, names));
  const [example] = fitting.slice(-1);
  if (best.count === 0 || example === undefined) return undefined;
  const count = fitting.length === 1 ? 'one tag has' : `${fitting.length} tags have`;
  return { value: best.pattern, why: `${count} this form, such as ${example}` };
}

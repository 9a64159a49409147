import { isRecord } from '@lockstep/core';
import { type ComputedVersion, computed } from './written-version.ts';

const fromTag = (tool: string) => computed(`${tool} takes it from the git tag`);

// Tables of pyproject.toml whose tool takes the version from version control.
const tables: readonly (readonly [string, string])[] = [
  ['setuptools_scm', 'setuptools-scm'],
  ['setuptools-scm', 'setuptools-scm'],
  ['poetry-dynamic-versioning', 'poetry-dynamic-versioning'],
  ['versioningit', 'versioningit'],
  ['versioneer', 'versioneer'],
  ['setuptools-git-versioning', 'setuptools-git-versioning'],
  ['uv-dynamic-versioning', 'uv-dynamic-versioning'],
];

// What a build that needs them does with the version, where no table says more.
const requirements: readonly (readonly [RegExp, string])[] = [
  [/^(?:setuptools[-_.]scm|vcs[-_]versioning)\b/i, 'setuptools-scm'],
  [/^versioneer\b/i, 'versioneer'],
  [/^versioningit\b/i, 'versioningit'],
  [/^setuptools[-_]git[-_]versioning\b/i, 'setuptools-git-versioning'],
  [/^pbr\b/i, 'pbr'],
];

/** Says that a tool of the project takes the version from git, if one does; `tool` and `build-system` are tables. */
export function tagVersion(tool: unknown, buildSystem: unknown): ComputedVersion | undefined {
  const [, named] = tables.find(([key]) => isRecord(tool) && isRecord(tool[key])) ?? [];
  if (named !== undefined) return fromTag(named);
  const requires = isRecord(buildSystem) && Array.isArray(buildSystem.requires) ? buildSystem.requires : [];
  const [, needed] =
    requirements.find(([pattern]) =>
      requires.some((each) => typeof each === 'string' && pattern.test(each.trim())),
    ) ?? [];
  return needed === undefined ? undefined : fromTag(needed);
}

const hatchSources: Readonly<Record<string, string>> = {
  vcs: 'hatch-vcs takes it from the git tag',
  versioningit: 'versioningit takes it from the git tag',
  'uv-dynamic-versioning': 'uv-dynamic-versioning takes it from the git tag',
  code: 'hatch runs code of the project for it',
  env: 'hatch takes it from the environment',
};

/** What a version source of hatch does that reads no file. */
export function hatchSourceVersion(source: string): ComputedVersion {
  return computed(hatchSources[source] ?? `the plug-in “${source}” of hatch computes it`);
}

import { isRecord } from '@lockstep/core';
import { maturinVersion } from './cargo-version.ts';
import { moduleFiles } from './literal.ts';
import { mesonVersion } from './meson-version.ts';
import { patternVersion } from './pattern-version.ts';
import { rootsOf, setuptoolsVersion } from './setuptools-version.ts';
import { hatchSourceVersion } from './tag-versions.ts';
import { type Table, tableIn, textIn } from './toml-tables.ts';
import { tomlVersion } from './toml-version.ts';
import { computed, type FoundVersion, literalVersion, type VersionSource } from './written-version.ts';

/** By `__version__`, or by `VERSION`: what hatch and scikit-build-core look for unless told otherwise. */
async function usualVersion(at: VersionSource, path: string): Promise<FoundVersion> {
  const version = await literalVersion(at, [path], '__version__');
  if (version.state === 'written') return version;
  const upper = await literalVersion(at, [path], 'VERSION');
  return upper.state === 'written' ? upper : version;
}

async function hatchVersion(at: VersionSource, project: Table): Promise<FoundVersion> {
  const table = tableIn(project, 'tool', 'hatch', 'version');
  const source = textIn(table, 'source') ?? 'regex';
  if (source === 'nodejs') return packageJsonVersion(at);
  if (source !== 'regex') return hatchSourceVersion(source);
  const [path, pattern] = [textIn(table, 'path'), textIn(table, 'pattern')];
  if (path === undefined) return computed('hatch is not told which file it stands in');
  // `pattern = true` is the usual one by another name.
  return pattern === undefined ? usualVersion(at, path) : patternVersion(at, path, pattern);
}

// The plug-in hatch-nodejs-version reads it as SemVer.
async function packageJsonVersion(at: VersionSource): Promise<FoundVersion> {
  const found = await patternVersion(at, 'package.json', '"version": "(?P<version>');
  return found.state === 'written' ? { ...found, form: 'semver', key: 'version' } : found;
}

async function pdmVersion(at: VersionSource, project: Table): Promise<FoundVersion | undefined> {
  const table = tableIn(project, 'tool', 'pdm', 'version');
  const path = textIn(table, 'path');
  if (table.source === 'file' && path !== undefined) return literalVersion(at, [path], '__version__');
  if (table.source === 'scm') return computed('pdm-backend takes it from the git tag');
  return table.source === 'call' ? computed('pdm-backend runs code of the project for it') : undefined;
}

async function flitVersion(at: VersionSource, project: Table): Promise<FoundVersion> {
  const name = textIn(tableIn(project, 'project'), 'name')?.replaceAll('-', '_');
  const older = textIn(tableIn(project, 'tool', 'flit', 'metadata'), 'module');
  const module = textIn(tableIn(project, 'tool', 'flit', 'module'), 'name') ?? older ?? name;
  return module === undefined
    ? computed('flit is not told which module it stands in')
    : literalVersion(at, moduleFiles(module, rootsOf({})), '__version__');
}

async function poetryVersion(at: VersionSource, project: Table): Promise<FoundVersion | undefined> {
  const table = tableIn(project, 'tool', 'poetry');
  const [version, key] = [textIn(table, 'version'), ['tool', 'poetry', 'version']];
  // The plug-in that takes versions from tags leaves a placeholder here.
  const isComputed =
    isRecord(table['requires-plugins']) || 'poetry-dynamic-versioning' in tableIn(project, 'tool');
  if (isComputed) return computed('poetry-dynamic-versioning takes it from the git tag');
  const found = version === undefined ? undefined : await tomlVersion(at, 'pyproject.toml', key);
  return found?.state === 'written' ? { ...found, form: 'pep440' } : found;
}

async function scikitBuildVersion(at: VersionSource, project: Table): Promise<FoundVersion | undefined> {
  const table = tableIn(project, 'tool', 'scikit-build', 'metadata', 'version');
  const [provider, input] = [textIn(table, 'provider') ?? '', textIn(table, 'input')];
  if (provider.endsWith('.setuptools_scm')) return computed('setuptools-scm takes it from the git tag');
  if (!provider.endsWith('.regex') || input === undefined) return undefined;
  const pattern = textIn(table, 'regex');
  return pattern === undefined ? usualVersion(at, input) : patternVersion(at, input, pattern);
}

type ReadVersion = (at: VersionSource, project: Table) => Promise<FoundVersion | undefined>;

/** Where each build back end takes a dynamic version from; undefined where the back end’s table does not say. */
export const backEnds: readonly (readonly [RegExp, ReadVersion])[] = [
  [/^hatchling\b/, hatchVersion],
  [/^setuptools\b/, (at, project) => setuptoolsVersion(at, tableIn(project, 'tool', 'setuptools'))],
  [/^flit/, flitVersion],
  [/^pdm\b/, pdmVersion],
  [/^poetry\b/, poetryVersion],
  [
    /^poetry_dynamic_versioning\b/,
    async () => computed('poetry-dynamic-versioning takes it from the git tag'),
  ],
  [/^maturin\b/, maturinVersion],
  [/^scikit_build_core\b/, scikitBuildVersion],
  [/^mesonpy\b/, mesonVersion],
];

import { posix } from 'node:path';
import { parseToml } from '@lockstep/channels/manifests';
import type { SourcePackage } from '@lockstep/core';
import type { Tree } from '../tree.ts';
import { type Findings, type FoundGate, type FoundStep, joinFindings, noFindings } from './findings.ts';
import { at, below, folderOf, inFolder, quoted, textAt } from './place.ts';

// The same for all archives: the same source gives the same bytes.
const epoch = 'SOURCE_DATE_EPOCH=1577836800';
const pinFiles = ['requirements-build.txt', 'build-requirements.txt', 'requirements/build.txt'];

async function readPyproject(tree: Tree, folder: string): Promise<unknown> {
  const file = below(folder, 'pyproject.toml');
  const text = await tree.readText(file);
  try {
    return text === undefined ? undefined : parseToml(text, file).value;
  } catch {
    // What is wrong with it is said when its package is read.
    return undefined;
  }
}

async function hashedPins(tree: Tree, folder: string): Promise<string | undefined> {
  for (const file of pinFiles.map((each) => below(folder, each)))
    if (((await tree.readText(file)) ?? '').includes('--hash=')) return file;
  return undefined;
}

// Below the folder that Lockstep keeps its own files in: an environment that somebody works with is not touched.
function environmentFor(folder: string, purpose: string): string {
  return `.lockstep/${[purpose, ...folder.split('/')].filter((each) => each !== '').join('-')}`;
}

async function stepsIn(tree: Tree, folder: string, project: unknown): Promise<readonly FoundStep[]> {
  const venv = environmentFor(folder, 'venv');
  const pins = await hashedPins(tree, folder);
  const backend = textAt(project, 'build-system', 'build-backend');
  const why = `the build back end is ${backend ?? 'setuptools, as nothing else is named'}`;
  const install =
    pins === undefined
      ? {
          run: `${quoted(venv)}/bin/pip install --quiet build`,
          why: 'pin it, with hashes, for builds that repeat',
        }
      : { run: `${quoted(venv)}/bin/pip install --quiet --require-hashes --requirement ${quoted(pins)}` };
  const flags = pins === undefined ? '' : ' --no-isolation';
  const target = folder === '' ? '' : ` ${quoted(folder)}`;
  return [
    { run: `python3 -m venv --clear ${quoted(venv)}` },
    install,
    { run: `${epoch} ${quoted(venv)}/bin/python -m build${flags}${target}`, why },
  ];
}

async function usesUnittest(tree: Tree, folder: string): Promise<string | undefined> {
  const tests = tree.files.filter(
    (file) => file.startsWith(below(folder, 'tests/')) && /(^|\/)test_[^/]*\.py$/.test(file),
  );
  for (const file of tests.slice(0, 5))
    if (/^\s*(?:import unittest|from unittest\b)/m.test((await tree.readText(file)) ?? '')) return file;
  return undefined;
}

// What the tests import has to be installed, the package itself among it.
function installed(folder: string, packages: string, line: string): string {
  const venv = posix.relative(folder, environmentFor(folder, 'tests')) || '.';
  const bin = `${quoted(venv)}/bin`;
  const steps = [
    `python3 -m venv ${quoted(venv)}`,
    `${bin}/pip install --quiet ${packages}`,
    `${bin}/python ${line}`,
  ];
  return inFolder(folder, steps.join(' && '));
}

// Poetry and setup.cfg name dependencies elsewhere, so only what says that it has none has none.
function needsInstalling(project: unknown): boolean {
  const table = at(project, 'project');
  const dependencies = at(table, 'dependencies');
  const isNone = dependencies === undefined || (Array.isArray(dependencies) && dependencies.length === 0);
  // A command may ask for the version that it was installed with, and its tests run it.
  const hasCommand = at(table, 'scripts') !== undefined;
  return table === undefined || !isNone || hasCommand;
}

async function gatesIn(tree: Tree, folder: string, project: unknown): Promise<readonly FoundGate[]> {
  const named = ['pytest.ini', '.pytest.ini']
    .map((each) => below(folder, each))
    .find((each) => tree.has(each));
  if (named !== undefined || at(project, 'tool', 'pytest') !== undefined) {
    const why = `${named ?? below(folder, 'pyproject.toml')} configures pytest`;
    return [{ id: 'python-tests', run: installed(folder, '. pytest', '-m pytest'), why }];
  }
  const test = await usesUnittest(tree, folder);
  if (test === undefined) return [];
  const why = `${test} uses unittest`;
  const line = '-m unittest discover --start-directory tests';
  if (needsInstalling(project)) return [{ id: 'python-tests', run: installed(folder, '.', line), why }];
  const isSrc = tree.files.some((file) => file.startsWith(below(folder, 'src/')) && file.endsWith('.py'));
  const run = inFolder(folder, `${isSrc ? 'PYTHONPATH=src ' : ''}python3 ${line}`);
  return [{ id: 'python-tests', run, why }];
}

// Only uv says where a private index takes uploads; the others keep that out of the repository.
function placeOf(project: unknown): Readonly<Record<string, string>> {
  const indexes = at(project, 'tool', 'uv', 'index');
  const own = (Array.isArray(indexes) ? indexes : []).find(
    (each) => textAt(each, 'publish-url') !== undefined,
  );
  const [upload, index] = [textAt(own, 'publish-url'), textAt(own, 'url')];
  return upload !== undefined && index !== undefined ? { upload, index } : {};
}

async function findIn(
  tree: Tree,
  folder: string,
  names: readonly string[],
  isShared: boolean,
): Promise<Findings> {
  const project = await readPyproject(tree, folder);
  const dist = below(folder, 'dist');
  const artifacts = isShared ? [`${dist}/*.whl`, `${dist}/*.tar.gz`] : [`${dist}/*`];
  const backend = textAt(project, 'build-system', 'build-backend') ?? '';
  const remarks =
    backend === 'maturin'
      ? [
          `${folder || 'the root'}: maturin builds a wheel for each platform; see release.parts for a matrix build`,
        ]
      : [];
  const settings = { artifacts, ...placeOf(project), token: { env: 'PYPI_API_TOKEN' } };
  return {
    ...noFindings,
    outputs: [dist],
    steps: await stepsIn(tree, folder, project),
    channels: [{ id: 'pypi', why: names.join(', '), settings }],
    gates: await gatesIn(tree, folder, project),
    remarks,
  };
}

// Several projects of one repository are one channel with the files of all.
function asOneChannel(findings: Findings): Findings {
  const [first, ...others] = findings.channels;
  if (first === undefined || others.length === 0) return findings;
  const artifacts = findings.channels.flatMap(({ settings }) => settings.artifacts);
  const why = findings.channels.map((each) => each.why).join(', ');
  return { ...findings, channels: [{ ...first, why, settings: { ...first.settings, artifacts } }] };
}

/**
 * What releases the Python packages of a repository.
 * @param taken folders that other ecosystems build into.
 */
export async function findPython(
  tree: Tree,
  packages: readonly SourcePackage[],
  taken: readonly string[],
): Promise<Findings> {
  const published = packages.filter((each) => !each.private);
  const folders = Map.groupBy(published, ({ where }) => folderOf(where.file ?? ''));
  const all = await Promise.all(
    [...folders].map(([folder, members]) =>
      findIn(
        tree,
        folder,
        members.map(({ name }) => name),
        taken.includes(below(folder, 'dist')),
      ),
    ),
  );
  return asOneChannel(joinFindings(all));
}

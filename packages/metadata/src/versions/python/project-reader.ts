import {
  declaringPath,
  dynamicVersion,
  type FoundVersion,
  isDynamic,
  keywordText,
  normalName,
  type SetupKeywords,
  setupCallVersion,
  setupKeywords,
  setupSection,
  setupVersion,
  tableIn,
  tagVersion,
  type VersionSource,
} from '@lockstep/channels/manifests';
import type { Tree } from '../../tree.ts';
import { moduleRoots, namedModules } from './module-folders.ts';
import { classifierReason, hiddenReason, isTold, localReason } from './private-reason.ts';
import type { PyprojectDocument, PythonProject } from './project.ts';
import type { Sheet } from './sheet.ts';
import { templateReason } from './surroundings.ts';

/** The manifests that lie in one folder. */
export interface Manifests {
  readonly folder: string;
  readonly pyproject: PyprojectDocument | undefined;
  readonly setupCfg: Sheet | undefined;
  readonly setupPy: Sheet | undefined;
}

/** What setup.cfg and setup.py say, which setuptools reads where pyproject.toml is silent. */
interface Older {
  readonly name: string | undefined;
  readonly cfg: FoundVersion | undefined;
  readonly call: FoundVersion | undefined;
  readonly keywords: SetupKeywords | undefined;
  readonly classifiers: string;
}

async function olderIn({ setupCfg, setupPy }: Manifests, at: VersionSource): Promise<Older> {
  const keywords = setupPy && setupKeywords(setupPy.text);
  const metadata = setupSection(setupCfg?.text ?? '', 'metadata');
  const called = setupPy && keywords && keywordText(keywords, 'name', setupPy.text);
  return {
    name: metadata.get('name')?.value ?? called,
    cfg: setupCfg && (await setupVersion(at, setupCfg.file, setupCfg.text)),
    call: setupPy && keywords && setupCallVersion(keywords, setupPy.file, setupPy.text),
    keywords,
    classifiers: [
      metadata.get('classifiers')?.value ?? '',
      ...(keywords?.get('classifiers') ?? []).map(({ text }) => text),
    ].join('\n'),
  };
}

// An older project says it there, or nowhere.
const bySetup: FoundVersion = { state: 'computed', why: 'setup.py or a plug-in computes it' };

const nowhere: FoundVersion = { state: 'computed', why: 'no manifest says where it stands' };

function staticVersion(
  { file, document }: PyprojectDocument,
  path: readonly string[],
): FoundVersion | undefined {
  const key = [...path, 'version'];
  const version = tableIn(document.value, ...path).version;
  const range = document.rangeOf(key);
  if (typeof version !== 'string' || range === undefined) return undefined;
  return { state: 'written', version, file, range, form: 'pep440', key: key.join('.') };
}

async function versionIn(
  pyproject: PyprojectDocument,
  path: readonly string[],
  older: Older,
  at: VersionSource,
): Promise<FoundVersion | undefined> {
  const { value } = pyproject.document;
  const table = tableIn(value, ...path);
  const own = staticVersion(pyproject, path);
  const isPoetry = path[0] === 'tool';
  if (!isDynamic(table) && !isPoetry) return own;
  if (isPoetry && own === undefined) return tagVersion(value.tool, value['build-system']);
  // For Poetry this is the same place, unless a plug-in computes the version.
  return (await dynamicVersion(at, value)) ?? older.cfg ?? older.call ?? nowhere;
}

/** The project of a pyproject.toml that declares one. */
async function modernProject(
  pyproject: PyprojectDocument,
  path: readonly string[],
  manifests: Manifests,
  at: VersionSource,
): Promise<PythonProject> {
  const { document, file, folder } = pyproject;
  const older = await olderIn(manifests, at);
  const table = tableIn(document.value, ...path);
  const version = await versionIn(pyproject, path, older, at);
  const name = typeof table.name === 'string' ? normalName(table.name) : undefined;
  const key = [...path, table.version === undefined ? 'name' : 'version'];
  return {
    folder,
    name,
    where: { file, key: key.join('.'), ...(document.locate(key) ?? document.locate(path)) },
    version,
    others: [older.cfg, older.call].filter(isTold),
    exemption:
      templateReason(name, table.version) ?? hiddenReason(table, document.value) ?? localReason(version),
    hasBackEnd: document.value['build-system'] !== undefined,
    roots: moduleRoots(document.value, manifests.setupCfg?.text),
    modules: namedModules(document.value),
  };
}

/** The project of a setup.cfg and a setup.py, which are one. */
async function olderProject(manifests: Manifests, at: VersionSource): Promise<PythonProject | undefined> {
  const { folder, pyproject, setupCfg, setupPy } = manifests;
  const older = await olderIn(manifests, at);
  const manifest = older.cfg === undefined ? (setupPy ?? setupCfg) : setupCfg;
  const isProject = older.name !== undefined || older.cfg !== undefined || older.call !== undefined;
  if (manifest === undefined || !isProject) return undefined;
  const value = pyproject?.document.value ?? {};
  const fromTag = tagVersion(value.tool, value['build-system']);
  const version = older.cfg ?? older.call ?? fromTag ?? bySetup;
  const exemption =
    templateReason(older.name, older.cfg?.state === 'written' ? older.cfg.version : undefined) ??
    classifierReason(older.classifiers) ??
    localReason(version);
  return {
    folder,
    name: older.name === undefined ? undefined : normalName(older.name),
    where: { file: manifest.file },
    version,
    others: [older.call].filter(isTold),
    exemption,
    hasBackEnd: true,
    roots: moduleRoots(value, setupCfg?.text),
    modules: namedModules(value),
  };
}

/** The project that the manifests of a folder declare, if they do. */
export async function readProject(tree: Tree, manifests: Manifests): Promise<PythonProject | undefined> {
  const at = { source: tree, folder: manifests.folder };
  const { pyproject } = manifests;
  const path = pyproject && declaringPath(pyproject.document);
  if (pyproject === undefined || path === undefined) return olderProject(manifests, at);
  return modernProject(pyproject, path, manifests, at);
}

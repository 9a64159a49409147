import { parseToml, pathInTree, workspaceOf } from '@lockstep/channels/manifests';
import { LockstepError, type Problem } from '@lockstep/core';
import type { Tree } from '../../tree.ts';
import { folderOf, type PyprojectDocument, type PythonProject } from './project.ts';
import { readProject } from './project-reader.ts';
import type { ReadSheet } from './sheet.ts';
import { foreignReason } from './surroundings.ts';

/** All Python packages of a repository. */
export interface PythonProjects {
  readonly projects: readonly PythonProject[];
  /** Every pyproject.toml that can be read, be it of a project or of tools alone. */
  readonly documents: readonly PyprojectDocument[];
  readonly problems: readonly Problem[];
}

async function readDocument(file: string, read: ReadSheet): Promise<PyprojectDocument | readonly Problem[]> {
  const sheet = await read(file);
  if (sheet === undefined) return [];
  try {
    return { file, folder: folderOf(file), document: parseToml(sheet.text, file) };
  } catch (error) {
    if (error instanceof LockstepError) return error.problems;
    throw error;
  }
}

const isDocument = (found: PyprojectDocument | readonly Problem[]): found is PyprojectDocument =>
  'document' in found;

async function membersOf(
  tree: Tree,
  { file, folder }: PyprojectDocument,
  read: ReadSheet,
): Promise<Set<string>> {
  const text = (await read(file))?.text ?? '';
  if (!text.includes('workspace')) return new Set();
  const { members, left } = workspaceOf(text, file);
  const filesOf = async (patterns: readonly string[]) => {
    const globs = patterns.flatMap((pattern) => pathInTree(folder, `${pattern}/pyproject.toml`) ?? []);
    return new Set((await Promise.all(globs.map((glob) => tree.glob(glob)))).flat());
  };
  return (await filesOf(members)).difference(await filesOf(left));
}

async function allMembers(
  tree: Tree,
  documents: readonly PyprojectDocument[],
  read: ReadSheet,
): Promise<ReadonlySet<string>> {
  // A workspace that is a fixture makes nothing of its members.
  const own = documents.filter(({ file }) => foreignReason(file) === undefined);
  const sets = await Promise.all(own.map((document) => membersOf(tree, document, read)));
  return new Set(sets.flatMap((each) => [...each]));
}

/** Reads every manifest of a tree; one that cannot be read is a problem, unless it is none of the project's own. */
export async function readProjects(tree: Tree, read: ReadSheet): Promise<PythonProjects> {
  const [modern, cfgs, calls] = [
    tree.named('pyproject.toml'),
    tree.named('setup.cfg'),
    tree.named('setup.py'),
  ];
  const found = await Promise.all(modern.map((file) => readDocument(file, read)));
  const documents = found.filter(isDocument);
  const members = await allMembers(tree, documents, read);
  const byFolder = new Map(documents.map((each) => [each.folder, each]));
  const folders = [...new Set([...modern, ...cfgs, ...calls].map(folderOf))];
  const projectIn = async (folder: string) => {
    const beside = (name: string) => read(folder === '.' ? name : `${folder}/${name}`);
    const [setupCfg, setupPy] = await Promise.all([beside('setup.cfg'), beside('setup.py')]);
    const project = await readProject(tree, { folder, pyproject: byFolder.get(folder), setupCfg, setupPy });
    if (project === undefined || members.has(project.where.file)) return project;
    return { ...project, exemption: foreignReason(project.where.file) ?? project.exemption };
  };
  const projects = await Promise.all(folders.map(projectIn));
  const isOwn = ({ where }: Problem) =>
    where?.file === undefined || members.has(where.file) || foreignReason(where.file) === undefined;
  return {
    projects: projects.filter((each) => each !== undefined),
    documents,
    problems: found.flatMap((each) => (isDocument(each) ? [] : each)).filter(isOwn),
  };
}

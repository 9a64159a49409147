import type { Tree } from '../../tree.ts';
import { noVersions, type VersionFinder } from '../finder.ts';

const telling = [
  'pyproject.toml',
  'setup.cfg',
  'setup.py',
  '.bumpversion.cfg',
  '.bumpversion.toml',
  'bumpver.toml',
  'tbump.toml',
  '.cz.toml',
  'cz.toml',
  'CITATION.cff',
];

const mayTell = (tree: Tree) => telling.some((name) => tree.named(name).length > 0);

/** Finds the versions of Python packages. What reads them is loaded where there is something to be read. */
export const pythonVersions: VersionFinder = {
  ecosystem: 'pypi',
  async find(tree) {
    if (!mayTell(tree)) return noVersions;
    const { findPythonVersions } = await import('./repository.ts');
    return findPythonVersions(tree);
  },
};

import { noVersions, type VersionFinder } from '../finder.ts';
import { formulaFiles } from './files.ts';

/** The versions in formulas that a repository keeps. */
export const homebrewVersions: VersionFinder = {
  ecosystem: 'homebrew',
  async find(tree) {
    const files = formulaFiles(tree);
    if (files.length === 0) return noVersions;
    const { findFormulaVersions } = await import('./finding.ts');
    return findFormulaVersions(tree, files);
  },
};

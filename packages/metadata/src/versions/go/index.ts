import { noVersions, type VersionFinder } from '../finder.ts';

/** The versions of a repository’s Go modules: the major in the path of a module, and constants in the code. */
export const goVersions: VersionFinder = {
  ecosystem: 'go',
  async find(tree) {
    if (tree.named('go.mod').length === 0) return noVersions;
    const { findModuleVersions } = await import('./finding.ts');
    return findModuleVersions(tree);
  },
};

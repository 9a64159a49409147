import { noVersions, type VersionFinder } from '../finder.ts';

/** The versions of a repository’s crates: in manifests, among path dependencies, in lockfiles. */
export const cargoVersions: VersionFinder = {
  ecosystem: 'crates',
  async find(tree) {
    if (tree.named('Cargo.toml').length === 0) return noVersions;
    // The parser of TOML takes its time to load, and most repositories have no crate.
    const { findCrateVersions } = await import('./finding.ts');
    return findCrateVersions(tree);
  },
};

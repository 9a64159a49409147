import type { VersionFinder } from '../finder.ts';
import { denoPlaces } from './deno-places.ts';
import { readLocks } from './locks/index.ts';
import { manifestPlaces } from './manifest-places.ts';
import { readProject } from './project.ts';

/**
 * Finds the versions of a repository's JavaScript packages: in every package.json, in what packages ask of each other,
 * in lockfiles of npm, pnpm, Yarn and Bun, in manifests of Deno, and in the files of release tools.
 */
export const npmVersions: VersionFinder = {
  ecosystem: 'npm',
  async find(tree) {
    const project = await readProject(tree);
    const [locks, deno] = await Promise.all([readLocks(tree, project), denoPlaces(tree, project)]);
    return {
      places: [
        ...project.packages.flatMap((own) => manifestPlaces(project, own)),
        ...project.toolPlaces,
        ...deno,
        ...locks.places,
      ],
      unresolved: locks.unresolved,
      problems: project.problems,
    };
  },
};

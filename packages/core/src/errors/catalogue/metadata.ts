import type { Catalogue } from './entry.ts';

/** What can be wrong with versions, tags and the CHANGELOG before a release. */
export const metadata = {
  VERSION_DRIFT: {
    title: 'A version was left behind',
    meaning:
      'The file carries another version than the release, so the two would contradict each other once it is public.',
    remedy:
      'Write the expected version there (lockstep bump writes all of them), or list the file under versions.ignore.',
    rerun: false,
    severity: 'usage',
  },
  VERSION_UNRESOLVED: {
    title: 'A version that only a build tells',
    meaning:
      'The version is computed by the project’s own code, which is not run here; the built file is compared instead.',
    remedy: 'Nothing, if the build makes it from the tag; else write the version down.',
    rerun: false,
    severity: 'warning',
  },
  VERSION_PATTERN_EMPTY: {
    title: 'A version pattern finds nothing',
    meaning: 'The configuration names a file and a pattern for its version, and no line of the file fits.',
    remedy: 'Correct the file or the pattern under versions.files.',
    rerun: false,
    severity: 'usage',
  },
} as const satisfies Catalogue;

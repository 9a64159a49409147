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
    severity: 'blocked',
  },
  VERSION_PATTERN_EMPTY: {
    title: 'A version pattern finds nothing',
    meaning: 'The configuration names a file and a pattern for its version, and no line of the file fits.',
    remedy: 'Correct the file or the pattern under versions.files.',
    rerun: false,
    severity: 'usage',
  },
  FILE_OUTSIDE: {
    title: 'A file leads out of the repository',
    meaning:
      'The file that was to be written is a link to elsewhere, lies behind one, or its path leads out of the folder of lockstep.yaml. It was not written.',
    remedy: 'Put a file in the place of the link, or correct the path in lockstep.yaml.',
    rerun: false,
    severity: 'usage',
  },
  LOCKFILE_BROKEN: {
    title: 'A lockfile that cannot be read',
    meaning:
      'A merge conflict, or what is no JSON, stands in the lockfile, so no build from it is the same twice.',
    remedy: 'Resolve the conflict, or have the package manager write the lockfile anew; then commit it.',
    rerun: false,
    severity: 'blocked',
  },
} as const satisfies Catalogue;

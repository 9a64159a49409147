import type { Catalogue } from './entry.ts';

/** What can stand in the way of a seal, and what can happen to one. */
export const sealing = {
  TARGET_UNKNOWN: {
    title: 'It is not known what to release',
    meaning: 'No --target was given and HEAD carries no tag (or several) that fits release.tag.',
    remedy: 'Tag the commit, or name the target with --target.',
    rerun: false,
    severity: 'usage',
  },
  TARGET_MISMATCH: {
    title: 'The target is not this commit',
    meaning:
      'The tag of the target points at another commit than the one checked out, or another target was sealed.',
    remedy: 'Check out the tag, or name the right target.',
    rerun: false,
    severity: 'blocked',
  },
  GIT_UNUSABLE: {
    title: 'No usable git checkout',
    meaning: 'A seal binds artifacts to a commit, but git names no commit for this folder.',
    remedy: 'Run in a checkout with at least one commit, and with git on the PATH.',
    rerun: false,
    severity: 'blocked',
  },
  TREE_DIRTY: {
    title: 'Tracked files were changed',
    meaning: 'What was built is not what the commit says, so no seal is made.',
    remedy: 'Commit or undo the changes, build again, then seal.',
    rerun: false,
    severity: 'blocked',
  },
  BUILD_FAILED: {
    title: 'A build command failed',
    meaning: 'A command of the build list ended with an error; nothing was sealed.',
    remedy: 'Read the command’s own output, mend the build, run it again.',
    rerun: false,
    severity: 'blocked',
  },
  SEAL_MISSING: {
    title: 'There is no seal',
    meaning: 'Everything after the build works from lockstep.seal.json, and the folder holds none.',
    remedy: 'Run lockstep seal after the build, or lockstep seal --build.',
    rerun: false,
    severity: 'usage',
  },
  SEAL_INVALID: {
    title: 'The seal cannot be read',
    meaning: 'lockstep.seal.json is damaged, was edited by hand, or belongs to another configuration.',
    remedy: 'Restore the file from the build run, or seal again before anything is published.',
    rerun: false,
    severity: 'usage',
  },
  SEAL_BROKEN: {
    title: 'An artifact is not what was sealed',
    meaning:
      'A sealed file is missing or holds other bytes than when it was sealed. Nothing further is sent.',
    remedy: 'Restore the original file from the build run. Never rebuild: other bytes are another release.',
    rerun: false,
    severity: 'incident',
  },
  SEAL_SUPERSEDED: {
    title: 'Another seal is already being published',
    meaning: 'The ledger holds an intent to publish other bytes for this release.',
    remedy: 'Publish with the original seal and files, or abandon the release and take the next version.',
    rerun: false,
    severity: 'incident',
  },
  ARCHIVE_HOSTILE: {
    title: 'An archive is refused',
    meaning: 'The archive holds what no honest package needs and what harms whoever unpacks it.',
    remedy: 'Build the package with its own tool, and look at the entry named.',
    rerun: false,
    severity: 'blocked',
  },
  ARTIFACT_UNREADABLE: {
    title: 'An artifact is not a package',
    meaning: 'The file lacks the metadata that its channel needs to know its name and version.',
    remedy: 'Build the package with its own tool, or narrow the pattern.',
    rerun: false,
    severity: 'blocked',
  },
} as const satisfies Catalogue;

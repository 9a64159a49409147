import type { Catalogue } from './entry.ts';

/** What can be wrong with tags, branches and the target of a release. */
export const history = {
  HISTORY_UNREADABLE: {
    title: 'A commit cannot be read',
    meaning: 'git knows the commit by its id at most: the clone was made without it.',
    remedy: 'Fetch it: git fetch --unshallow --tags, or fetch-depth: 0 for actions/checkout.',
    rerun: false,
    severity: 'blocked',
  },
  HISTORY_SHALLOW: {
    title: 'The clone lacks the past',
    meaning:
      'Older commits or tags were left out when the repository was cloned, so it cannot be told what the release is compared with.',
    remedy:
      'Set fetch-depth: 0 for actions/checkout; in a checkout of your own: git fetch --unshallow --tags.',
    rerun: false,
    severity: 'blocked',
  },
  REMOTE_UNREACHABLE: {
    title: 'The remote was not asked',
    meaning:
      'Whether tag and branch are on the remote “origin”, and at which commits, is not known: it did not answer, or it answers nobody without a credential.',
    remedy: 'Nothing, if the server is private; else run it again when the server answers.',
    rerun: true,
    severity: 'warning',
  },
  BRANCH_UNKNOWN: {
    title: 'The release branch is not there',
    meaning:
      'Neither the checkout nor its remote has a branch of the name under release.branch, so nothing can be merged to it.',
    remedy: 'Name the branch that releases are made from under release.branch.',
    rerun: false,
    severity: 'usage',
  },
  TAG_LIGHTWEIGHT: {
    title: 'The tag has no author and no date',
    meaning:
      'A lightweight tag is a mere name. A release needs an annotated one: it says who made it, and when.',
    remedy:
      'Make it again: git tag --delete TAG, git tag --annotate TAG COMMIT, and push it if nobody used it yet.',
    rerun: false,
    severity: 'usage',
  },
  TAG_OFF_BRANCH: {
    title: 'The released commit is not on the release branch',
    meaning: 'What is released was not merged, so the next release from the branch would lose it again.',
    remedy: 'Merge the commit, or name the branch that it is released from under release.branch.',
    rerun: false,
    severity: 'blocked',
  },
  TAG_BEFORE_COMMIT: {
    title: 'The tag was pushed before its commit',
    meaning:
      'The remote has the tag, but its release branch lacks the commit: a workflow may run for what nobody has merged.',
    remedy:
      'Push the branch: git push origin BRANCH. Push the commit first the next time (lockstep bump --push does).',
    rerun: true,
    severity: 'blocked',
  },
  TAG_ELSEWHERE: {
    title: 'The tag is another commit on the remote',
    meaning: 'Two commits claim to be this release. What others fetch is not what is here.',
    remedy:
      'Find out who moved the tag. Fetch the right one (git fetch origin tag TAG --force), or take the next version.',
    rerun: false,
    severity: 'blocked',
  },
  VERSION_NOT_NEW: {
    title: 'The version is not higher than what is released',
    meaning:
      'Whoever installs without naming a version gets the highest one, and registries never take a version twice.',
    remedy: 'Release the next version: lockstep bump says which.',
    rerun: false,
    severity: 'usage',
  },
  VERSION_SKIPPED: {
    title: 'A version was left out',
    meaning:
      'Between the last release and this one there is room for another: a slip, or a release that was given up.',
    remedy: 'Nothing, if it is meant; else take the version that lockstep bump says.',
    rerun: false,
    severity: 'warning',
  },
  BUMP_UNDECIDED: {
    title: 'It cannot be told what the next version is',
    meaning: 'The kind of change follows from no commit, or no version stands anywhere to start from.',
    remedy: 'Name the kind: breaking, feature, fix, security or docs.',
    rerun: false,
    severity: 'usage',
  },
  BUMP_IMPOSSIBLE: {
    title: 'The version cannot be written or tagged here',
    meaning: 'What was asked for contradicts the state of the checkout. Nothing was written.',
    remedy: 'Do what the message says, then run it again.',
    rerun: false,
    severity: 'usage',
  },
  BUMP_TREE_DIRTY: {
    title: 'A release commit takes nothing along',
    meaning: 'Files were changed and not committed; they would go into the release commit, or contradict it.',
    remedy: 'Commit or undo these changes, then run it again.',
    rerun: false,
    severity: 'blocked',
  },
  BUMP_WRITE_FAILED: {
    title: 'A file could not be written',
    meaning:
      'The disk is full, or the file or its folder is read-only. What was written before it was taken back.',
    remedy: 'Mend what the message names, then run it again.',
    rerun: true,
    severity: 'blocked',
  },
  BUMP_COMMIT_FAILED: {
    title: 'git did not make the release commit',
    meaning: 'A hook, a missing name or key, or git itself refused. The files are again as they were.',
    remedy: 'Mend what git names, then run it again.',
    rerun: false,
    severity: 'blocked',
  },
  BUMP_TAG_FAILED: {
    title: 'git did not make the tag',
    meaning: 'A missing name or key, or git itself refused. The release commit is there, and stays.',
    remedy: 'Mend what git names, then run it again.',
    rerun: false,
    severity: 'blocked',
  },
  BUMP_PUSH_REFUSED: {
    title: 'The remote did not take the push',
    meaning: 'The message says what is on the remote and what is only here. Nothing is forced.',
    remedy:
      'If the branch went on: git pull --rebase, then run it again. If it is protected: open a pull request with the commit.',
    rerun: true,
    severity: 'blocked',
  },
} as const satisfies Catalogue;

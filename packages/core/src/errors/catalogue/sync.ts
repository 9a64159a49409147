import type { Catalogue } from './entry.ts';

/** What can be wrong when files are brought to many repositories. */
export const sync = {
  SYNC_SOURCE_UNREADABLE: {
    title: 'The list or a template cannot be read',
    meaning: 'The list of repositories, or a template that it names, is not there or is no plain text.',
    remedy: 'Correct the path named.',
    rerun: false,
    severity: 'usage',
  },
  SYNC_TEMPLATE_INVALID: {
    title: 'A template cannot be used',
    meaning:
      'It holds a placeholder that has no value, or is no YAML once its values are in. No repository was contacted.',
    remedy: 'Correct the template at the place named, or give the value under variables.',
    rerun: false,
    severity: 'usage',
  },
  SYNC_OUT_OF_DATE: {
    title: 'A repository is not in sync',
    meaning: 'Its files are not what the source says. Nothing was written, because nothing was asked for.',
    remedy: 'Look at the difference, then run the command again with --apply, or with --pull-request.',
    rerun: false,
    severity: 'blocked',
  },
  SYNC_EDITED: {
    title: 'A file was edited by hand',
    meaning:
      'It differs from everything that was ever written there, so somebody wants it otherwise. It was left alone.',
    remedy:
      'Bring the change into the source, or list the file under except with a reason; --force replaces it.',
    rerun: false,
    severity: 'blocked',
  },
  SYNC_REFUSED: {
    title: 'A repository cannot be brought up to date',
    meaning:
      'The server, a hook or the state of the repository does not allow it. The other repositories were worked on.',
    remedy: 'Mend what the message names, then run the command again: what is done already stays as it is.',
    rerun: false,
    severity: 'blocked',
  },
  SYNC_UNREACHABLE: {
    title: 'A repository gives no answer',
    meaning: 'The server did not answer, or its answer made no sense. The other repositories were worked on.',
    remedy: 'Run the same command again when the server answers.',
    rerun: true,
    severity: 'incomplete',
  },
  SYNC_INTERRUPTED: {
    title: 'The work was interrupted',
    meaning:
      'The operator asked to stop before this repository was begun. What was begun before it was finished.',
    remedy: 'Run the same command again: what is done already stays as it is.',
    rerun: true,
    severity: 'incomplete',
  },
  SYNC_MOVED: {
    title: 'A branch moved at the same moment',
    meaning: 'Somebody pushed between the look at the branch and the push to it. Nothing is forced.',
    remedy: 'Run the same command again.',
    rerun: true,
    severity: 'incomplete',
  },
  SYNC_CLONE_UNUSABLE: {
    title: 'A clone cannot be worked in',
    meaning:
      'It holds uncommitted or unpushed work, is on another branch, or a path of it leads elsewhere. Nothing was changed in it.',
    remedy: 'Do what the message says, or name the repository by its address.',
    rerun: false,
    severity: 'blocked',
  },
  SYNC_BRANCH_TAKEN: {
    title: 'The branch of the proposal is in use',
    meaning: 'The repository has a branch of that name, and no open pull request belongs to it.',
    remedy: 'Delete the branch if it was merged, or name another one under pull-request.',
    rerun: false,
    severity: 'blocked',
  },
  SYNC_DECLINED: {
    title: 'The proposal was declined',
    meaning: 'Somebody closed the pull request without merging it. It is not opened again.',
    remedy:
      'Reopen it there, list the files under except, or name another branch under pull-request for a new one.',
    rerun: false,
    severity: 'warning',
  },
} as const satisfies Catalogue;

import type { Catalogue } from './entry.ts';

/** What stands in the way of taking a release back, of going on with one, and of mending one. */
export const rollback = {
  ROLLBACK_NOTHING: {
    title: 'Nothing of the release can be taken back',
    meaning: 'Nothing of the release is public, so there is nothing to take back.',
    remedy: 'Give it up with lockstep abandon --reason TEXT, or go on with lockstep resume.',
    rerun: false,
    severity: 'blocked',
  },
  ROLLBACK_UNCONFIRMED: {
    title: 'Nobody confirmed the rollback',
    meaning: 'Taking a release back is confirmed with its tag, typed or given; that did not happen.',
    remedy: 'Look at lockstep rollback --plan, then give --confirm with the tag, or --yes.',
    rerun: false,
    severity: 'usage',
  },
  ROLLBACK_TOKEN_MISSING: {
    title: 'A channel has no credential to take things back with',
    meaning:
      'Tokens of a trusted publisher may publish and nothing else; the channel names no token of an account.',
    remedy:
      'Name a token of an account that may change the package under the channel’s token in lockstep.yaml, and set it for this one run.',
    rerun: false,
    severity: 'usage',
  },
  ROLLBACK_BY_HAND: {
    title: 'A part of the rollback is a person’s',
    meaning: 'The registry offers no API for it; what to do, and where, is said.',
    remedy: 'Do what is said, then run lockstep rollback --apply again: it looks, and closes the rollback.',
    rerun: true,
    severity: 'incomplete',
  },
  RESUME_PERSON: {
    title: 'What comes next is a person’s',
    meaning:
      'The release waits for something that no command does by itself: a tag, a dispatch, an incident.',
    remedy: 'Do what the message names, then run lockstep resume again.',
    rerun: false,
    severity: 'blocked',
  },
  HOTFIX_IMPOSSIBLE: {
    title: 'The hotfix branch cannot be made',
    meaning: 'A hotfix starts from the tag of a release, on a branch that is not there yet, in a clean tree.',
    remedy: 'Mend what the message names, then run the same command again; nothing was changed.',
    rerun: false,
    severity: 'usage',
  },
} as const satisfies Catalogue;

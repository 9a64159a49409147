import type { Catalogue } from './entry.ts';

/** What a release can meet on its way, and what can be found of it afterwards. */
export const transaction = {
  DIGEST_CONFLICT: {
    title: 'Other bytes are already there',
    meaning: 'A channel holds this very version with other bytes. Nothing further is written to any channel.',
    remedy:
      'Find out who published it. If it was not you, treat it as a compromise. Abandon this version and release the next.',
    rerun: false,
    severity: 'incident',
  },
  VERSION_BURNED: {
    title: 'The version can never be used again',
    meaning: 'The version once existed on the channel and was removed; the registry never accepts it again.',
    remedy: 'Abandon this version and release the next.',
    rerun: false,
    severity: 'incident',
  },
  REJECTED: {
    title: 'The registry refuses the package',
    meaning: 'The registry will not take these bytes under this name, however often they are sent.',
    remedy: 'Read the registry’s answer; mend the cause, then release the next version.',
    rerun: false,
    severity: 'incident',
  },
  STATE_UNKNOWN: {
    title: 'A channel did not say where it stands',
    meaning: 'A registry gave no answer, or one that proves nothing. Lockstep does not guess.',
    remedy: 'Run the same command again when the registry answers.',
    rerun: true,
    severity: 'incomplete',
  },
  NOT_VISIBLE_YET: {
    title: 'Accepted, not visible yet',
    meaning: 'The registry took the version but does not show it yet (a scan may hold it).',
    remedy: 'Wait, then run the same command again; it only looks, and never sends the version twice.',
    rerun: true,
    severity: 'incomplete',
  },
  INCOMPLETE: {
    title: 'The release is partly public',
    meaning: 'Some targets are public and others are not.',
    remedy: 'Run the same command again: it continues with the original bytes.',
    rerun: true,
    severity: 'incomplete',
  },
  PHASE_TOO_EARLY: {
    title: 'An earlier step is not confirmed',
    meaning: 'No commit starts before every reserve succeeded, no reveal before every commit is confirmed.',
    remedy: 'Run the channel and phase named first.',
    rerun: true,
    severity: 'blocked',
  },
  MISSING: {
    title: 'A target is absent',
    meaning: 'A version of the sealed release is not on its channel.',
    remedy: 'Run lockstep publish: it sends what is missing and nothing else.',
    rerun: true,
    severity: 'incomplete',
  },
  YANKED: {
    title: 'A version was withdrawn',
    meaning: 'The version is there, but marked as deprecated or yanked.',
    remedy: 'Find out who withdrew it and why; undo that on the registry if it was a mistake.',
    rerun: false,
    severity: 'incident',
  },
  CORRUPT_ARTIFACT: {
    title: 'The registry serves other bytes than it names',
    meaning:
      'The file that a user downloads differs from the sealed one, although the registry’s record agrees.',
    remedy: 'Report it to the registry and warn users; no rerun mends it.',
    rerun: false,
    severity: 'incident',
  },
  DIST_TAG_WRONG: {
    title: 'A dist-tag points elsewhere',
    meaning: 'Whoever installs without naming a version gets another one than this release says.',
    remedy: 'Move the dist-tag with the registry’s own command, with a token that may.',
    rerun: false,
    severity: 'incident',
  },
} as const satisfies Catalogue;

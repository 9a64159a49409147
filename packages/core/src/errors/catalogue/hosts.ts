import type { Catalogue } from './entry.ts';

/** What can be wrong on GitHub, on Gitea and in a tap. */
export const hosts = {
  REPOSITORY_UNKNOWN: {
    title: 'The repository is not there',
    meaning: 'The host knows no such repository, or shows it to nobody with this credential.',
    remedy: 'Correct the repository in lockstep.yaml, or give the token access to it.',
    rerun: false,
    severity: 'blocked',
  },
  TOKEN_READ_ONLY: {
    title: 'The credential may only read',
    meaning: 'The host knows the token, but it has no right to write to this repository.',
    remedy: 'Give the token write access to the contents of this repository, and to no other.',
    rerun: false,
    severity: 'blocked',
  },
  DRAFT_FOREIGN: {
    title: 'Somebody else has a draft for this tag',
    meaning:
      'A draft release of the tag exists that this release did not make. Filling it could publish what somebody else prepared.',
    remedy: 'Ask its author; delete the draft by hand, or publish it there, then run the same command again.',
    rerun: false,
    severity: 'blocked',
  },
  RELEASE_DUPLICATE: {
    title: 'The tag has several releases',
    meaning: 'The host shows more than one release for the tag, so it is not clear which one users see.',
    remedy: 'Remove the drafts that nobody needs by hand, then run the same command again.',
    rerun: false,
    severity: 'blocked',
  },
  RELEASE_IMMUTABLE: {
    title: 'The release is locked, and lacks something',
    meaning:
      'The release was published without all of its assets, and the server locks published releases. Deleting it would burn the tag.',
    remedy:
      'Abandon this version and release the next. The assets that are there are the sealed ones and may stay.',
    rerun: false,
    severity: 'incident',
  },
  ASSET_REFUSED: {
    title: 'The host takes no such asset',
    meaning: 'The server limits the size, the type or the name of release assets, and one exceeds it.',
    remedy: 'Change the artifact, or have the administrator allow it on the server.',
    rerun: false,
    severity: 'blocked',
  },
  ASSET_UNEXPECTED: {
    title: 'The release holds an asset that was not sealed',
    meaning: 'The host shows an asset under this release that is not part of the seal.',
    remedy: 'Find out who added it and remove it by hand if it does not belong there.',
    rerun: false,
    severity: 'incident',
  },
  RELEASE_ALTERED: {
    title: 'The release says something else by now',
    meaning: 'Title or pre-release mark of the public release are not what was released.',
    remedy: 'Find out who edited it; correct it on its page if it was not meant so.',
    rerun: false,
    severity: 'incident',
  },
  TAG_MISSING: {
    title: 'The tag is not on the host',
    meaning: 'The host knows no such tag; publishing a release would make one at another place.',
    remedy: 'Push the tag, then run the same command again.',
    rerun: true,
    severity: 'blocked',
  },
  TAG_MOVED: {
    title: 'The tag points elsewhere by now',
    meaning: 'The tag on the host is at another commit than the one that was sealed.',
    remedy:
      'Find out who moved it. Put it back to the sealed commit, or abandon this version and release the next.',
    rerun: false,
    severity: 'incident',
  },
  REDIRECTED: {
    title: 'The server sent the request elsewhere',
    meaning:
      'A write was answered with a redirect. It was not followed: the credential is for the configured server alone.',
    remedy: 'Configure the address that the server names, if it is one that you trust.',
    rerun: false,
    severity: 'blocked',
  },
  ADDRESS_WRONG: {
    title: 'The address leads to no API',
    meaning: 'What answers at the configured address is not the API of the host.',
    remedy: 'Correct the address; a server below a path needs that path as well.',
    rerun: false,
    severity: 'usage',
  },
  TAP_FORMULA_MISSING: {
    title: 'The tap has no such formula',
    meaning: 'No file of the tap is the formula, and lockstep.yaml does not ask for a new one.',
    remedy: 'Correct formula or tap in lockstep.yaml, or say create: true to have a first one written.',
    rerun: false,
    severity: 'blocked',
  },
  FORMULA_UNREADABLE: {
    title: 'The formula cannot be edited',
    meaning: 'The formula says version, URLs or checksums in a way that Lockstep does not edit.',
    remedy: 'Write url and sha256 as plain strings beside each other, as brew itself does.',
    rerun: false,
    severity: 'blocked',
  },
  FORMULA_MISALIGNED: {
    title: 'The formula names what is not sealed',
    meaning: 'Version, a URL or a checksum of the formula does not belong to the sealed artifacts.',
    remedy: 'Route every file that the formula names to the channel, or correct the URLs in the formula.',
    rerun: false,
    severity: 'blocked',
  },
  TAP_AHEAD: {
    title: 'The tap has a newer version',
    meaning: 'The formula states a later version than this release, and is not moved back.',
    remedy: 'Nothing has to be done for a release that was complete before; else release the next version.',
    rerun: false,
    severity: 'blocked',
  },
  TAP_BUSY: {
    title: 'The tap keeps moving',
    meaning: 'Others pushed to the tap faster than the formula could be derived anew.',
    remedy: 'Run the same command again.',
    rerun: true,
    severity: 'incomplete',
  },
} as const satisfies Catalogue;

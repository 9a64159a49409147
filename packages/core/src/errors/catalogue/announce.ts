import type { Catalogue } from './entry.ts';

/** What announcing a release reports. */
export const announce = {
  ANNOUNCE_TOO_EARLY: {
    title: 'The release is not complete',
    meaning: 'Only what everybody can have is announced, and the ledger does not call this release complete.',
    remedy: 'Finish the release (lockstep status says how), then announce it.',
    rerun: true,
    severity: 'blocked',
  },
  ANNOUNCE_UNCERTAIN: {
    title: 'Nobody can tell whether it was said',
    meaning: 'A message was about to be sent and nothing says what came of it. It is not sent twice.',
    remedy: 'Look where it would have arrived; --again sends it once more.',
    rerun: false,
    severity: 'incomplete',
  },
  ANNOUNCE_ELSEWHERE: {
    title: 'Another run is saying it',
    meaning: 'Another run began to announce the release a moment ago.',
    remedy: 'Run the same command again when that run is over; what it has said is not said twice.',
    rerun: true,
    severity: 'incomplete',
  },
  ANNOUNCE_REFUSED: {
    title: 'Something was not announced',
    meaning: 'The host or the address refused the message, or gave no answer that says it was taken.',
    remedy: 'Mend what the message names, such as the token’s permission to write issues; then run it again.',
    rerun: true,
    severity: 'incomplete',
  },
  WEBHOOK_INVALID: {
    title: 'A webhook has no usable address',
    meaning: 'What the configuration points to is no https address; http is for this machine alone.',
    remedy: 'Store the whole address as the chat or service shows it.',
    rerun: false,
    severity: 'usage',
  },
  ADVISORY_BY_HAND: {
    title: 'The advisory needs a person',
    meaning: 'The host has no interface for advisories, or the credential may not use it.',
    remedy: 'Do the steps that the message names, in the web pages of the repository.',
    rerun: false,
    severity: 'warning',
  },
} as const satisfies Catalogue;

import type { Catalogue } from './entry.ts';

/** What registries refuse, and why. */
export const access = {
  TOKEN_MISSING: {
    title: 'A credential is missing',
    meaning: 'The configuration names an environment variable or a file, and it is empty or absent.',
    remedy: 'Provide the secret under that very name.',
    rerun: false,
    severity: 'blocked',
  },
  AUTH_FAILED: {
    title: 'The credential is not accepted',
    meaning: 'The registry does not know the token: it is mistyped, expired or revoked.',
    remedy: 'Create a new token on the registry and store it under the same name.',
    rerun: false,
    severity: 'blocked',
  },
  AUTH_FORBIDDEN: {
    title: 'The credential may not publish this',
    meaning: 'The registry knows the token, but it has no right to publish this package.',
    remedy: 'Give the account or the token write access to the package or its scope.',
    rerun: false,
    severity: 'blocked',
  },
  OTP_REQUIRED: {
    title: 'The registry asks for a one-time password',
    meaning: 'The token is bound to two-factor authentication at publish time; no machine can answer.',
    remedy: 'Use an automation or granular token, or trusted publishing.',
    rerun: false,
    severity: 'blocked',
  },
  PAYMENT_REQUIRED: {
    title: 'The registry asks for payment',
    meaning: 'A restricted package of a scope without a paid plan cannot be published.',
    remedy: 'Set publishConfig.access to public in the manifest, or pay for the plan.',
    rerun: false,
    severity: 'blocked',
  },
  NAME_REJECTED: {
    title: 'The package name is not allowed',
    meaning: 'The registry refuses the name: it breaks a rule, is reserved, or is too similar to another.',
    remedy: 'Rename the package, or publish it under a scope.',
    rerun: false,
    severity: 'blocked',
  },
  TOO_LARGE: {
    title: 'The artifact is too large',
    meaning: 'The registry limits the size of one upload, and the artifact exceeds it.',
    remedy: 'Leave out what users do not need, or split the package.',
    rerun: false,
    severity: 'blocked',
  },
  RELEASE_CLOSED: {
    title: 'The release takes no more files',
    meaning: 'The registry accepts new files of a version only for some time after the first one.',
    remedy: 'Abandon this version and release the next; the files that are public stay as they are.',
    rerun: false,
    severity: 'incident',
  },
  VERSION_EXISTS: {
    title: 'The version exists already',
    meaning: 'The registry refuses to publish over a version it holds.',
    remedy: 'Run lockstep verify: equal bytes are done; with other bytes, release the next version.',
    rerun: true,
    severity: 'incomplete',
  },
  THROTTLED: {
    title: 'The registry throttles',
    meaning: 'Too many requests; the registry says when it takes the next.',
    remedy: 'Run the same command again after the time named.',
    rerun: true,
    severity: 'incomplete',
  },
  UNREACHABLE: {
    title: 'A server cannot be reached',
    meaning: 'The connection was refused, timed out, or the name does not resolve. Nothing was sent.',
    remedy: 'Check the address and the network, then run the same command again.',
    rerun: true,
    severity: 'blocked',
  },
} as const satisfies Catalogue;

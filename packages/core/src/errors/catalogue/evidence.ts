import type { Catalogue } from './entry.ts';

/** What can be wrong with proofs, gates and the ledger. */
export const evidence = {
  NOT_REHEARSED: {
    title: 'This seal was not rehearsed',
    meaning: 'The ledger holds no successful rehearsal of this very seal.',
    remedy:
      'Run lockstep rehearse (in workflows followed by lockstep record), or say --skip-rehearsal, which is recorded.',
    rerun: false,
    severity: 'blocked',
  },
  NOT_PREFLIGHTED: {
    title: 'This seal had no preflight',
    meaning: 'The ledger holds no successful preflight of this very seal.',
    remedy: 'Run lockstep preflight (in workflows followed by lockstep record).',
    rerun: false,
    severity: 'blocked',
  },
  RESULT_INVALID: {
    title: 'A recorded result cannot be used',
    meaning: 'The result of a rehearsal or preflight is missing, damaged, or belongs to another seal.',
    remedy: 'Run rehearse and preflight again for this seal, then record.',
    rerun: false,
    severity: 'blocked',
  },
  REHEARSAL_INSTALL: {
    title: 'A package cannot be installed',
    meaning:
      'The real client failed to install the package from the stand-in registry; users would fail likewise.',
    remedy: 'Read the client’s output; usually a dependency is missing or a file is not packed.',
    rerun: false,
    severity: 'blocked',
  },
  REHEARSAL_COMMAND: {
    title: 'An installed package does not run',
    meaning: 'The package’s command failed, or reports another version than the one released.',
    remedy: 'Run the command in a clean folder after installing the artifact, and mend it.',
    rerun: false,
    severity: 'blocked',
  },
  INSTALL_CHECK_NEEDED: {
    title: 'What was published first is not installed yet',
    meaning:
      'A channel with before: is public, and its packages must be installed from it before any other channel is published to. That runs packages’ own code, which no job with credentials does.',
    remedy:
      'Run lockstep install for that channel in a job without credentials, then lockstep record, then lockstep publish.',
    rerun: true,
    severity: 'incomplete',
  },
  INSTALL_CHECK_FAILED: {
    title: 'What was published first cannot be installed',
    meaning:
      'The packages of a channel with before: are public there, but a real client fails to install or run them. No other channel was published to.',
    remedy:
      'Read the client’s output. If the network failed, publish again; if the package is wrong, abandon this version and release the next.',
    rerun: true,
    severity: 'incomplete',
  },
  LEDGER_TAMPERED: {
    title: 'The ledger was rewritten',
    meaning: 'An entry does not fit the hash chain, or a known tip is gone.',
    remedy: 'Compare the anchored tips with the ledger’s history and find out who wrote it.',
    rerun: false,
    severity: 'incident',
  },
  LEDGER_HELD: {
    title: 'Another run holds the release',
    meaning:
      'Another run is at work on this release, or took it over from this one; only one of them writes at a time.',
    remedy:
      'Watch the other run; start again when it has ended. If it is certain to be dead, say --take-over: two runs at once do no harm.',
    rerun: true,
    severity: 'incomplete',
  },
  LEDGER_UNWRITABLE: {
    title: 'The ledger cannot be written',
    meaning: 'An intent that is not written down is not carried out, so the release stops here.',
    remedy: 'Make the ledger’s place writable, or name another in ledger.file or ledger.git.',
    rerun: true,
    severity: 'blocked',
  },
  RELEASE_ABANDONED: {
    title: 'The release was given up',
    meaning: 'The ledger ends with an abandon entry; this version is never published.',
    remedy: 'Release the next version.',
    rerun: false,
    severity: 'blocked',
  },
  INTERNAL: {
    title: 'An error in Lockstep itself',
    meaning: 'Something happened that the code did not foresee.',
    remedy: 'Report it with the output. Running again is safe: it starts with looking.',
    rerun: true,
    severity: 'internal',
  },
} as const satisfies Catalogue;

import type { Catalogue } from './entry.ts';

/** What a live run can hold against the results of gates that it is given. */
export const gateResults = {
  GATES_NOT_RUN: {
    title: 'No result of a gate',
    meaning:
      'lockstep.yaml demands the gate, and no result of it is recorded for this commit and this definition.',
    remedy: 'Run lockstep gate on the released commit; in a workflow, hand its results to lockstep record.',
    rerun: false,
    severity: 'blocked',
  },
  GATE_RESULT_STALE: {
    title: 'The result of a gate is too old',
    meaning:
      'The gate was checked longer ago than release.gate-age allows; the world may have changed since.',
    remedy: 'Run lockstep gate again, and record its results.',
    rerun: false,
    severity: 'blocked',
  },
  GATE_RESULT_UNTRUSTED: {
    title: 'The result of a gate comes from elsewhere',
    meaning:
      'The run that checked the gate is none of this repository’s own, so what it says counts for nothing.',
    remedy: 'Run the gates in a workflow of this repository, started by a push or by a person.',
    rerun: false,
    severity: 'blocked',
  },
  GATE_EXCEPTION_EXPIRED: {
    title: 'An exception for a gate has ended',
    meaning: 'The failure of the gate was accepted until a day that is over, and the gate still fails.',
    remedy:
      'Mend what the gate finds, or have somebody answer for a new exception; then run the gates again.',
    rerun: false,
    severity: 'incident',
  },
} as const satisfies Catalogue;

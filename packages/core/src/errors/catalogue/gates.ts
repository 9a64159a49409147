import type { Catalogue } from './entry.ts';

/** What gates report. */
export const gates = {
  GATE_FAILED: {
    title: 'A gate failed',
    meaning: 'A check that must hold before anything is published does not hold.',
    remedy: 'Mend what the gate reports, and run it again.',
    rerun: false,
    severity: 'blocked',
  },
  GATE_INCIDENT: {
    title: 'A gate failed, and a rerun cannot help',
    meaning:
      'What accepted the failure has expired, or what the gate rests on was changed afterwards: a person has to decide.',
    remedy:
      'Mend what the gate reports, or decide anew in lockstep.yaml under except, with a reason, a day and a name.',
    rerun: false,
    severity: 'incident',
  },
  GATE_WARNED: {
    title: 'A gate that need not hold failed',
    meaning: 'The gate has required: false in lockstep.yaml: its failure is said and blocks nothing.',
    remedy: 'Mend what the gate reports when there is time for it.',
    rerun: false,
    severity: 'warning',
  },
  GATE_EXCEPTED: {
    title: 'The failure of a gate is accepted',
    meaning: 'An exception in lockstep.yaml accepts the failure by name, for a time; all evidence shows it.',
    remedy: 'Mend what the gate reports before the exception ends, and remove the exception.',
    rerun: false,
    severity: 'warning',
  },
  GATE_EXCEPTION_NEEDLESS: {
    title: 'An exception has ended, and is not needed',
    meaning: 'The gate passes again, and the exception for it would accept nothing any more.',
    remedy: 'Remove the exception from lockstep.yaml.',
    rerun: false,
    severity: 'warning',
  },
  GATE_FINDING: {
    title: 'A gate’s output names a place',
    meaning: 'The log of a gate that failed names a file and a line.',
    remedy: 'Look at that place; the gate’s own result says whether it blocks.',
    rerun: false,
    severity: 'warning',
  },
  GATE_NO_COMMIT: {
    title: 'No commit is checked out',
    meaning: 'Results of gates are bound to a commit, and git names none in this folder.',
    remedy: 'Run it in a checkout of the repository, after the first commit.',
    rerun: false,
    severity: 'usage',
  },
  GATE_UNKNOWN: {
    title: 'There is no such gate',
    meaning: 'An exception or an option names a gate that lockstep.yaml does not define.',
    remedy: 'Name a gate by its id, as it stands under gates.',
    rerun: false,
    severity: 'usage',
  },
  GATE_NO_ACCESS: {
    title: 'The host does not show a gate what it asks for',
    meaning:
      'The credential may not see it, or it is not there: no host tells these two apart. What cannot be read is never passed over.',
    remedy: 'Give the gate a token (key token) with the permission that the message names.',
    rerun: false,
    severity: 'blocked',
  },
  GATE_UNANSWERED: {
    title: 'The host did not answer a gate',
    meaning:
      'The server failed, or answered something that makes no sense; nothing is known of what the gate checks.',
    remedy: 'Run the same command again.',
    rerun: true,
    severity: 'blocked',
  },
  APPROVAL_ISSUE_REFUSED: {
    title: 'The issue that asks for an approval cannot be opened',
    meaning: 'The host takes no issue with a label from this credential, so nobody can be asked.',
    remedy: 'Give the gate a token (key token) that may open issues and label them.',
    rerun: false,
    severity: 'blocked',
  },
} as const satisfies Catalogue;

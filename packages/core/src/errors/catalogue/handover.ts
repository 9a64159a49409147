import type { Catalogue } from './entry.ts';

/** What can be wrong between the jobs of one run, and with a release that fixed jobs cannot publish. */
export const handover = {
  HANDOVER_MISSING: {
    title: 'No earlier job of this run handed the build over',
    meaning: 'The run has no artifact with the sealed files for this seal, or it is gone.',
    remedy: 'Run all jobs again; the first of them finds the build and hands it over.',
    rerun: true,
    severity: 'blocked',
  },
  HANDOVER_CHANGED: {
    title: 'What was handed over is something else now',
    meaning:
      'The seal, or lockstep.yaml, that a job took over is not what the job that found the build named by its digest.',
    remedy: 'Nothing was published from it. Find out which job of the run writes artifacts or moves tags.',
    rerun: false,
    severity: 'incident',
  },
  RESULT_TOO_LARGE: {
    title: 'A result is too large for the output of a job',
    meaning: 'What a job found travels as one of its outputs, and those have a limit.',
    remedy:
      'Hand the files of .lockstep on as artifacts, as the template with inline jobs does, or split the gates.',
    rerun: false,
    severity: 'usage',
  },
  CHANNEL_WITHOUT_JOB: {
    title: 'The reusable workflow has no job for a channel',
    meaning:
      'It has one job for each kind, with a secret of its own: one channel of npm, PyPI, crates.io, Homebrew and the release on this server, and one trial on PyPI’s own test service.',
    remedy: 'Use the template with inline jobs, and give each further channel jobs of its own.',
    rerun: false,
    severity: 'usage',
  },
  LEDGER_NOT_SHARED: {
    title: 'The jobs of a run would not see the same ledger',
    meaning: 'A ledger in a file stays on the machine of one job, and each job has its own.',
    remedy: 'Write ledger: { git: origin } into lockstep.yaml.',
    rerun: false,
    severity: 'usage',
  },
  LEDGER_BEHIND: {
    title: 'The ledger lacks what an earlier job wrote',
    meaning:
      'The server shows the ledger as it was before an earlier job of this run had ended, or its newest entries were removed.',
    remedy: 'Run the job again. If that does not help, the ledger was rewound: find out who wrote it.',
    rerun: true,
    severity: 'blocked',
  },
} as const satisfies Catalogue;

import type { Catalogue } from './entry.ts';

/** What triage finds, and what is filed as a blocker. */
export const incidents = {
  JOBS_FAILED: {
    title: 'Jobs of the run failed',
    meaning: 'At least one job of the run ended without success; other jobs of it may still be going.',
    remedy: 'Read the lines and hints of each job, mend the cause, and run the failed jobs again.',
    rerun: false,
    severity: 'blocked',
  },
  RUN_FOREIGN: {
    title: 'The run is of another place',
    meaning: 'The address leads to another server or another repository than the one of this project.',
    remedy: 'Name a run of this repository by its number or its address, or change to its checkout.',
    rerun: false,
    severity: 'usage',
  },
  RUN_UNREADABLE: {
    title: 'The run cannot be read',
    meaning: 'The host does not show the run or its jobs: there is none, or the credential may not see it.',
    remedy: 'Check the number of the run; give the token the right to read actions (actions: read).',
    rerun: false,
    severity: 'blocked',
  },
  RUN_NOT_OFFERED: {
    title: 'The server shows no jobs',
    meaning: 'The API of this server has no list of jobs or no logs; older ones of Gitea have neither.',
    remedy: 'Read the logs on the page of the run, or have the server brought up to date.',
    rerun: false,
    severity: 'blocked',
  },
  LOG_UNREADABLE: {
    title: 'The log of a job cannot be read',
    meaning: 'The host did not give the log of one failed job; the others were looked at.',
    remedy: 'Read it on the page of the job. A job that has only just failed may need a moment.',
    rerun: true,
    severity: 'warning',
  },
  PATTERN_UNUSABLE: {
    title: 'A pattern of triage cannot be used',
    meaning:
      'A pattern under triage.patterns looks ahead, behind or back, or is too large; logs are matched without such.',
    remedy: 'Write it with plain characters, classes, groups and repetitions.',
    rerun: false,
    severity: 'usage',
  },
  PARTLY_PUBLIC: {
    title: 'The release is partly public',
    meaning: 'Some of the release is public and some is not, and the run that published it has ended.',
    remedy: 'Run lockstep publish again: it goes on with the sealed bytes until the release is complete.',
    rerun: true,
    severity: 'incomplete',
  },
  POLICY_EXCEPTION: {
    title: 'A gate failed and was excepted',
    meaning:
      'The release goes on although a gate failed, because lockstep.yaml accepts that by name (except).',
    remedy: 'Mend what the gate found before the exception ends, and remove the exception.',
    rerun: false,
    severity: 'incident',
  },
  RELEASE_BLOCKED: {
    title: 'A person says that the release is blocked',
    meaning: 'Something stands in the way that no rerun mends, such as a workflow that needs a change.',
    remedy: 'Mend it, then close the blocker with lockstep blocker close.',
    rerun: false,
    severity: 'incident',
  },
  BLOCKER_NOT_FILED: {
    title: 'A blocker could not be filed',
    meaning: 'The host did not take the issue of an incident, or did not show those that there are.',
    remedy: 'Give the job issues: write, and its token to the step as the input “token”.',
    rerun: true,
    severity: 'warning',
  },
} as const satisfies Catalogue;

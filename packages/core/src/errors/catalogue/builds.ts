import type { Catalogue } from './entry.ts';

/** What can be wrong with a build that is to be published, and between two builds of one tag. */
export const builds = {
  PART_MISSING: {
    title: 'A part of the build is missing',
    meaning: 'Not every job of the matrix build left its part, or a sealed file of a part is not here.',
    remedy: 'Run the failed jobs again, and download every part before merging.',
    rerun: false,
    severity: 'blocked',
  },
  PART_CLASH: {
    title: 'Parts do not belong together',
    meaning: 'Parts come from different commits, runs or attempts, or hold one file with different bytes.',
    remedy: 'Run the whole build again, and merge the parts of that one run.',
    rerun: false,
    severity: 'blocked',
  },
  BUILD_NOT_FOUND: {
    title: 'There is no such build',
    meaning: 'The host knows no run of the build workflow for this tag, or none that has ended.',
    remedy: 'Run the build workflow for the tag, and wait for its end.',
    rerun: true,
    severity: 'blocked',
  },
  BUILD_AMBIGUOUS: {
    title: 'Several builds could be meant',
    meaning: 'More than one run of the build workflow succeeded for this tag, with different seals.',
    remedy: 'Name one by its run id.',
    rerun: false,
    severity: 'blocked',
  },
  BUILD_FAILED_RUN: {
    title: 'The build did not succeed',
    meaning: 'The run has not ended, or ended without success; its output is never published.',
    remedy: 'Mend the build and run it again, or name a run that succeeded.',
    rerun: false,
    severity: 'blocked',
  },
  BUILD_WRONG_WORKFLOW: {
    title: 'The run is of another workflow',
    meaning: 'Only the workflow that lockstep.yaml names as the build may make what is published.',
    remedy: 'Name a run of that workflow, or correct release.workflow in lockstep.yaml.',
    rerun: false,
    severity: 'blocked',
  },
  BUILD_WRONG_COMMIT: {
    title: 'The run built another commit',
    meaning: 'The commit that the run built is not the one that the tag points at.',
    remedy: 'Build the tag again. If the tag was moved, find out by whom.',
    rerun: false,
    severity: 'incident',
  },
  BUILD_FOREIGN: {
    title: 'The run belongs to another repository',
    meaning: 'The code that ran came from a fork or another repository.',
    remedy: 'Build the tag in this repository.',
    rerun: false,
    severity: 'incident',
  },
  BUILD_EXPIRED: {
    title: 'The output of the build is gone',
    meaning: 'The server has removed what the run left, or never had it.',
    remedy:
      'Nothing is left to do where lockstep status calls the release complete. Else run the build of the tag again; equal sources should give equal bytes.',
    rerun: false,
    severity: 'blocked',
  },
  BUILD_UNSEALED: {
    title: 'The seal is not the one that the build recorded',
    meaning: 'The ledger holds no such seal for this release, although builds record theirs.',
    remedy: 'Find out where the files come from; publish the output of the recorded build.',
    rerun: false,
    severity: 'incident',
  },
  TOOL_DRIFT: {
    title: 'Other tools than pinned made this',
    meaning: 'The tool versions of the seal are not those that the build was to use.',
    remedy: 'Pin the tools in the build, and build again.',
    rerun: false,
    severity: 'blocked',
  },
  DIVERGENCE: {
    title: 'Two builds of one release differ',
    meaning: 'The same release holds different bytes in two places.',
    remedy: 'Read what differs; usually a tool version, a time stamp or a file mode. Build with equal tools.',
    rerun: false,
    severity: 'incident',
  },
  COMPARISON_IMPOSSIBLE: {
    title: 'Nothing can be compared',
    meaning: 'A seal, a manifest or a release could not be read, or they are of different releases.',
    remedy: 'Name two seals, SHA-512 manifests or addresses of the same release.',
    rerun: false,
    severity: 'usage',
  },
  STORAGE_FAILED: {
    title: 'The output of the build could not be stored',
    meaning: 'The server did not take, or does not give back, the files of the build.',
    remedy: 'Run the job again.',
    rerun: true,
    severity: 'blocked',
  },
} as const satisfies Catalogue;

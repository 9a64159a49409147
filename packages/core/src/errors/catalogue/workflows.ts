import type { Catalogue } from './entry.ts';

/** What can be wrong with workflow files, and with the tools that they use. */
export const workflows = {
  WORKFLOW_INVALID: {
    title: 'A workflow file cannot be read',
    meaning: 'The file is not what a server takes as a workflow, so nothing in it was checked.',
    remedy: 'Correct the file at the place named.',
    rerun: false,
    severity: 'usage',
  },
  WORKFLOW_MISSING: {
    title: 'The workflow that builds is not there',
    meaning: 'A workflow publishes what another one is to have sealed, and no file has that one’s name.',
    remedy: 'Add the file, or name the workflow that seals as release.workflow in lockstep.yaml.',
    rerun: false,
    severity: 'usage',
  },
  WORKFLOW_NOT_SEALING: {
    title: 'The workflow that builds does not seal or store',
    meaning:
      'release.workflow names the file whose builds are published, and it leaves none that can be found.',
    remedy:
      'Add the action seal, and store where seal is told not to store, or name another file as release.workflow.',
    rerun: false,
    severity: 'usage',
  },
  WORKFLOW_TRIGGER: {
    title: 'A release is started by the wrong thing',
    meaning: 'What starts the workflow is not what release.trigger says, so a release could start unasked.',
    remedy:
      'Leave workflow_dispatch and workflow_call alone with trigger: dispatch, and the push of tags with trigger: tag.',
    rerun: false,
    severity: 'usage',
  },
  WORKFLOW_TARGET_INPUT: {
    title: 'A start by hand does not say what is released',
    meaning: 'The workflow publishes, and takes neither the tag to release nor the run that built it.',
    remedy: 'Add an input “tag”, or “run” for the id of the build run, and give it to resolve-build.',
    rerun: false,
    severity: 'usage',
  },
  WORKFLOW_REHEARSAL_INPUT: {
    title: 'A start by hand does not begin with a rehearsal',
    meaning: 'Whoever starts the workflow without a thought would publish, and not rehearse.',
    remedy: `Add “rehearsal: { type: boolean, default: true }” to the inputs, and “if: \${{ !inputs.rehearsal }}” to the job that publishes.`,
    rerun: false,
    severity: 'usage',
  },
  WORKFLOW_BUILD_NOT_NEEDED: {
    title: 'A job does not wait for the build',
    meaning: 'The job works on a build that no earlier job or step has resolved or sealed.',
    remedy: 'Run resolve-build (or seal) before it, and name that job under “needs”.',
    rerun: false,
    severity: 'usage',
  },
  WORKFLOW_NO_REHEARSAL: {
    title: 'Publishing does not wait for a rehearsal',
    meaning:
      'The same build is rehearsed before it is published, and a failed rehearsal stops the publishing.',
    remedy:
      'Add a job that runs rehearse, name it under “needs” of what publishes, and let its failure count.',
    rerun: false,
    severity: 'usage',
  },
  WORKFLOW_NO_PREFLIGHT: {
    title: 'Publishing does not wait for a preflight',
    meaning: 'Credentials and channels are tried before the first upload; nothing here does so.',
    remedy: 'Run preflight in a step or a job before it.',
    rerun: false,
    severity: 'usage',
  },
  WORKFLOW_JOBS_NOT_SEPARATE: {
    title: 'Build, rehearsal and publishing share a job',
    meaning: 'Build and rehearsal run packages’ own code, which could read or misuse what publishing holds.',
    remedy: 'Give each a job of its own, in order by “needs”.',
    rerun: false,
    severity: 'usage',
  },
  WORKFLOW_CANCELS: {
    title: 'A publishing may be cancelled',
    meaning: 'A newer run stops this one in the middle, and leaves a release half public.',
    remedy: 'Write “cancel-in-progress: false”.',
    rerun: false,
    severity: 'usage',
  },
  WORKFLOW_NO_CONCURRENCY: {
    title: 'Two publishings may run at once',
    meaning: 'Two at once do no harm, but one of them works in vain.',
    remedy: 'Add “concurrency: { group: release, cancel-in-progress: false }”.',
    rerun: false,
    severity: 'warning',
  },
  WORKFLOW_PERMISSIONS_MISSING: {
    title: 'Permissions are left to the settings',
    meaning:
      'Without the key, the job’s token may do what the repository’s settings give, which may be everything.',
    remedy: 'Add “permissions: {}” to the workflow, and to each job what it needs.',
    rerun: false,
    severity: 'usage',
  },
  WORKFLOW_PERMISSIONS_WIDE: {
    title: 'A job may do more than it needs',
    meaning: 'What runs in the job could use the permission; nothing that it is for does.',
    remedy: 'Remove the permission, or give it to the one job that needs it.',
    rerun: false,
    severity: 'usage',
  },
  WORKFLOW_SECRETS_WIDE: {
    title: 'Secrets reach what does not need them',
    meaning: 'Secrets are handed on together, or to every job, so nobody can tell who reads which.',
    remedy: `Name each secret in the step that needs it: “NPM_TOKEN: \${{ secrets.NPM_TOKEN }}”.`,
    rerun: false,
    severity: 'usage',
  },
  WORKFLOW_SECRET_UNNEEDED: {
    title: 'A secret reaches a job that does not need it',
    meaning: 'The credential is for publishing, and the job neither publishes nor tries it.',
    remedy: 'Remove the secret from the job.',
    rerun: false,
    severity: 'usage',
  },
  WORKFLOW_CODE_BESIDE_SECRET: {
    title: 'Other people’s code runs beside a credential',
    meaning: 'An install script, a build or a test could read the credential, or publish with it.',
    remedy: 'Build, test and install in a job without secrets; hand the files on as an artifact.',
    rerun: false,
    severity: 'usage',
  },
  WORKFLOW_CACHE_RESTORED: {
    title: 'A cache is restored beside a credential',
    meaning: 'Other workflows fill caches, so what is restored may be what somebody planted.',
    remedy: 'Remove the cache from the job.',
    rerun: false,
    severity: 'usage',
  },
  WORKFLOW_FORK_CODE: {
    title: 'Code of strangers may run beside a credential',
    meaning: 'Anybody can open a pull request or write a comment; what that starts must hold no credential.',
    remedy: 'Use pull_request without secrets, and never check out a fork’s code where credentials are.',
    rerun: false,
    severity: 'usage',
  },
  WORKFLOW_INJECTION: {
    title: 'A text from outside becomes a part of a script',
    meaning: 'The expression is put into the script before the shell reads it, so its text can be a command.',
    remedy: `Give it to the step as a variable: “env: { TAG: \${{ inputs.tag }} }”, and write "$TAG" in the script.`,
    rerun: false,
    severity: 'usage',
  },
  WORKFLOW_ACTION_UNPINNED: {
    title: 'An action is not pinned',
    meaning: 'A tag or a branch can be moved, and then other code runs here than the one that was read.',
    remedy: 'Write the full commit id after the @, and the version as a comment.',
    rerun: false,
    severity: 'usage',
  },
  WORKFLOW_IMAGE_UNPINNED: {
    title: 'An image is not pinned',
    meaning: 'A tag of an image can be moved, and then other tools run here than those that were tried.',
    remedy: 'Write the image with its digest: name@sha256:….',
    rerun: false,
    severity: 'usage',
  },
  WORKFLOW_IDENTITY_ELSEWHERE: {
    title: 'The identity is that of another repository’s file',
    meaning: 'PyPI accepts a Trusted Publisher only from a file of the repository that it was set up for.',
    remedy: 'Write the job that publishes into the workflow itself, and call actions in it.',
    rerun: false,
    severity: 'usage',
  },
  WORKFLOW_CREDENTIAL_KEPT: {
    title: 'A checkout leaves its credential behind',
    meaning: 'The job’s token stays in the checkout, where the code that is built can read it.',
    remedy: 'Give the checkout “persist-credentials: false”.',
    rerun: false,
    severity: 'warning',
  },
  WORKFLOW_SHALLOW: {
    title: 'A checkout brings no tags',
    meaning:
      'Versions and CHANGELOG are compared with earlier releases, which a shallow clone does not hold.',
    remedy: 'Give the checkout “fetch-depth: 0”.',
    rerun: false,
    severity: 'warning',
  },
  WORKFLOW_FOREIGN_PUBLISH: {
    title: 'Something publishes past Lockstep',
    meaning: 'What it publishes is not sealed, not rehearsed and not in the ledger.',
    remedy: 'Let Lockstep publish it, or make sure that it is no part of the release.',
    rerun: false,
    severity: 'warning',
  },
  WORKFLOW_UNDECIDED: {
    title: 'Only a run would tell',
    meaning: 'An expression stands where a rule looks, so it can neither be passed nor failed.',
    remedy: 'Write the value down, or make sure of it yourself.',
    rerun: false,
    severity: 'warning',
  },
  TOOL_FLOATING: {
    title: 'A pinned tool is taken in whatever version',
    meaning:
      'lockstep.yaml pins the tool exactly, and this place takes a newer one without anybody deciding so.',
    remedy: 'Write the pinned version there.',
    rerun: false,
    severity: 'usage',
  },
  BUILD_NOT_FROZEN: {
    title: 'A build that does not keep to its lockfile',
    meaning:
      'The command may take newer versions of dependencies than the lockfile says, so the same tag may build other bytes.',
    remedy: 'Use the form of the command that keeps to the lockfile.',
    rerun: false,
    severity: 'warning',
  },
} as const satisfies Catalogue;

import type { Catalogue } from './entry.ts';

const setUp = 'lockstep doctor prints what to enter at the registry.';

/** What keeps a job from publishing by its own identity. */
export const trustedPublishing = {
  OIDC_UNAVAILABLE: {
    title: 'There is no identity to publish with',
    meaning:
      'The channel publishes by the identity of a job, and this is no job whose server gives it one: a terminal, or a server without OpenID Connect such as Gitea.',
    remedy: 'Publish from GitHub Actions, or name a token beside trusted-publishing.',
    rerun: false,
    severity: 'blocked',
  },
  OIDC_NOT_PERMITTED: {
    title: 'The job may not ask for its identity',
    meaning: 'GitHub gives a job an identity token only if its permissions say “id-token: write”.',
    remedy:
      'Write “id-token: write” under permissions of the job that publishes, and of the job that calls its workflow.',
    rerun: false,
    severity: 'blocked',
  },
  OIDC_FORK: {
    title: 'A fork has no identity to publish with',
    meaning:
      'Runs for a fork’s pull request get no identity token, and a fork’s own runs get one that names the fork.',
    remedy: 'Publish from a run of the repository that the registry was told.',
    rerun: false,
    severity: 'blocked',
  },
  OIDC_FAILED: {
    title: 'The runner gave no identity token',
    meaning: 'The server’s endpoint for identity tokens did not answer, or not with a token.',
    remedy: 'Run the same command again; if it stays so, look at the server’s status page.',
    rerun: true,
    severity: 'blocked',
  },
  TRUSTED_EVENT: {
    title: 'The registry trusts no run of this event',
    meaning: 'Runs of this event may work on behalf of strangers, so the registry gives them no credential.',
    remedy: 'Start the publishing by workflow_dispatch, or by the push of a tag.',
    rerun: false,
    severity: 'blocked',
  },
  TRUSTED_REUSABLE: {
    title: 'The job stands in another repository’s workflow',
    meaning:
      'The registry compares the file that holds the job with one of the project’s own repository, so a reusable workflow of another repository never fits.',
    remedy: 'Write the job that publishes into a workflow file of the project itself, as the templates do.',
    rerun: false,
    severity: 'blocked',
  },
  TRUSTED_RUNNER: {
    title: 'The registry trusts no self-hosted runner',
    meaning: 'The registry gives credentials to jobs on runners of the host alone.',
    remedy: 'Run the job that publishes on a runner of GitHub, or publish with a token.',
    rerun: false,
    severity: 'blocked',
  },
  TRUSTED_WORKFLOW: {
    title: 'Another workflow file than the registered one',
    meaning: 'A registry trusts one workflow file, by its exact name; this job belongs to another.',
    remedy: `Publish from the registered file, or register this one. ${setUp}`,
    rerun: false,
    severity: 'blocked',
  },
  TRUSTED_ENVIRONMENT: {
    title: 'Another environment than the registered one',
    meaning: 'The registry trusts jobs of one environment; this job runs in another, or in none.',
    remedy: `Give the job the environment that is registered, or register this one. ${setUp}`,
    rerun: false,
    severity: 'blocked',
  },
  TRUSTED_REPOSITORY: {
    title: 'The registry trusts another repository',
    meaning:
      'No publisher is registered for this repository, or for an owner of the same name who is another account: repositories that were renamed, transferred or made again count as others.',
    remedy: `Register this repository; after a renaming or a transfer, remove the old publisher first. ${setUp}`,
    rerun: false,
    severity: 'blocked',
  },
  TRUSTED_PUBLISHER_UNKNOWN: {
    title: 'The registry knows no such publisher',
    meaning:
      'The identity is genuine, and no publisher with this repository, workflow file and environment is registered; the registry does not tell which of them differs.',
    remedy: `Compare owner, repository, workflow file and environment with what was sent, letter by letter. ${setUp}`,
    rerun: false,
    severity: 'blocked',
  },
  TRUSTED_PENDING: {
    title: 'The pending publisher does not fit',
    meaning:
      'A project that does not exist yet is created from a pending publisher. That one was registered for a project that exists meanwhile, or several projects would need one at the same time.',
    remedy:
      'Register the publisher with the project where that exists; publish several new projects one after another, or from different environments.',
    rerun: false,
    severity: 'blocked',
  },
  TRUSTED_PACKAGE_NEW: {
    title: 'Trusted publishing cannot create the package',
    meaning: 'The registry lets a publisher be registered only with a package that exists.',
    remedy:
      'Publish its first version with a token, named beside trusted-publishing; then register the publisher.',
    rerun: false,
    severity: 'blocked',
  },
  TRUSTED_LIMITED: {
    title: 'The credential of trusted publishing may not do this',
    meaning: 'It may publish, and nothing that takes back or moves what is public.',
    remedy: 'Name a token with that right beside trusted-publishing.',
    rerun: false,
    severity: 'blocked',
  },
  TRUSTED_UNSUPPORTED: {
    title: 'The registry knows no trusted publishing',
    meaning: 'The address where an identity is exchanged for a credential does not exist there.',
    remedy: 'Remove trusted-publishing from the channel, and name a token.',
    rerun: false,
    severity: 'blocked',
  },
  TRUSTED_REFUSED: {
    title: 'The registry does not accept the identity',
    meaning:
      'The registry refused the identity token itself: its form, its signature, its age or its second use.',
    remedy: 'Read what the registry says; run the same command again for a fresh token.',
    rerun: false,
    severity: 'blocked',
  },
  TRUSTED_UNANSWERED: {
    title: 'The registry gave no credential',
    meaning:
      'It did not answer the request for a credential, or with an error of its own. Nothing was published.',
    remedy: 'Run the same command again.',
    rerun: true,
    severity: 'blocked',
  },
  TRUSTED_FALLBACK: {
    title: 'A token took the place of trusted publishing',
    meaning:
      'No credential could be had for the job’s identity, and the configuration names a token beside it.',
    remedy: 'Mend what kept trusted publishing from working, then remove the token.',
    rerun: false,
    severity: 'warning',
  },
  TRUSTED_NO_JOB: {
    title: 'No workflow publishes this channel by its identity',
    meaning: 'No workflow file of the repository has a job that publishes the channel.',
    remedy: 'Copy release-publish.yml, in its form for trusted publishing, from the workflow templates.',
    rerun: false,
    severity: 'usage',
  },
  TOKEN_NOT_NEEDED: {
    title: 'A long-lived token that nothing needs',
    meaning:
      'The channel publishes by trusted publishing alone, and a token that could publish as well is at hand.',
    remedy: 'Remove the secret, and revoke the token on the registry.',
    rerun: false,
    severity: 'warning',
  },
} as const satisfies Catalogue;

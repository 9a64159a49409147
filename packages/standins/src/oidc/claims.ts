import { createHash } from 'node:crypto';
import type { JsonObject } from '../json-object.ts';

/** A job of a workflow, as far as GitHub's identity token tells of it. */
export interface OidcJob {
  /** `owner/name` */
  readonly repository: string;
  /** The file of the workflow that was triggered, without its folder. */
  readonly workflow: string;
  /** Default `refs/heads/main`. */
  readonly ref?: string;
  /** The commit; default: forty times the letter a. */
  readonly sha?: string;
  /** Default `workflow_dispatch`. */
  readonly event?: string;
  readonly environment?: string;
  /** The reusable workflow that the job stands in: `owner/name/.github/workflows/file.yml@ref`. Default: none. */
  readonly calledWorkflow?: string;
  /** Default false: a runner of GitHub's. */
  readonly selfHosted?: boolean;
  /** Default `public`. */
  readonly visibility?: 'public' | 'private' | 'internal';
  /** Default `1`. */
  readonly runId?: string;
  /** Default `1`. */
  readonly attempt?: string;
  /** Default `octocat`. */
  readonly actor?: string;
  /** Claims that replace those above, whichever they are; undefined leaves one out. */
  readonly claims?: JsonObject;
}

/** Five minutes, as GitHub's are valid. */
const lifeSeconds = 300;

/**
 * The number that stands for an account or a repository: GitHub counts them, here it follows from the name.
 *
 * It has at most 31 bits, because crates.io reads it into a signed number of 32.
 */
export function accountNumber(name: string): string {
  const digest = createHash('sha256').update(name.toLowerCase()).digest();
  return String(digest.readUInt32BE() % 0x7fff_ffff);
}

/**
 * The claims of GitHub's identity token (GitHub docs, “OpenID Connect reference”); all of them are texts, but for the
 * times. `now` is in milliseconds since 1970.
 */
export function claimsOf(job: OidcJob, issuer: string, audience: string, jti: string, now: number) {
  const issued = Math.floor(now / 1000);
  const times = { iat: issued, nbf: issued, exp: issued + lifeSeconds };
  const claims = { iss: issuer, aud: audience, sub: subjectOf(job), jti, ...times, ...runClaims(job) };
  const all: JsonObject = { ...claims, ...workflowClaims(job), ...job.claims };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** GitHub docs, “OpenID Connect reference”, the examples of subject claims. */
function subjectOf({ repository, environment, event, ref = mainBranch }: OidcJob): string {
  if (environment !== undefined)
    return `repo:${repository}:environment:${environment.replaceAll(':', '%3A')}`;
  return event === 'pull_request' ? `repo:${repository}:pull_request` : `repo:${repository}:ref:${ref}`;
}

const mainBranch = 'refs/heads/main';
const someCommit = 'a'.repeat(40);

function runClaims({ repository, actor = 'octocat', ...job }: OidcJob): JsonObject {
  const [owner = ''] = repository.split('/');
  const { runId = '1', attempt = '1', event = 'workflow_dispatch', ref = mainBranch } = job;
  return {
    repository,
    repository_id: accountNumber(repository),
    repository_owner: owner,
    repository_owner_id: accountNumber(owner),
    repository_visibility: job.visibility ?? 'public',
    actor,
    actor_id: accountNumber(actor),
    event_name: event,
    ref,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    sha: job.sha ?? someCommit,
    base_ref: '',
    head_ref: '',
    run_id: runId,
    run_number: '1',
    run_attempt: attempt,
    runner_environment: job.selfHosted === true ? 'self-hosted' : 'github-hosted',
    environment: job.environment,
  };
}

/** `workflow_ref` names the workflow that was triggered, `job_workflow_ref` the one that the job is written in. */
function workflowClaims({ repository, workflow, ref = mainBranch, sha, calledWorkflow }: OidcJob) {
  const workflowRef = `${repository}/.github/workflows/${workflow}@${ref}`;
  const commit = sha ?? someCommit;
  return {
    workflow,
    workflow_ref: workflowRef,
    workflow_sha: commit,
    job_workflow_ref: calledWorkflow ?? workflowRef,
    job_workflow_sha: commit,
  };
}

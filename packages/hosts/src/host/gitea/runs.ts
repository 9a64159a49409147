import type { HostArtifact, HostRun, Reply, RunArtifacts, Runs } from '@lockstep/core';
import { z } from 'zod';
import { mapReply, ok } from '../answers/reply.ts';
import { type Api, request, urlIn } from '../api.ts';
import { readJobLog } from '../job-log.ts';
import { jobs } from '../job-shape.ts';
import { list } from '../pages.ts';
import { lastAttempts, latestPage, mostArchiveBytes, newestRuns, runsFor } from '../run-selection.ts';
import { readStoredFile } from '../stored-file.ts';

const run = z.object({
  id: z.int().positive(),
  run_attempt: z.int().nonnegative().nullish(),
  path: z.string(),
  event: z.string(),
  head_sha: z.string(),
  head_branch: z.string().nullish(),
  status: z.string(),
  conclusion: z.string().nullish(),
  repository: z.object({ full_name: z.string() }),
  head_repository: z.object({ full_name: z.string() }).nullish(),
  html_url: z.string(),
  started_at: z.string(),
});

type Run = z.infer<typeof run>;

// Recorded: `release.yml@refs/tags/v1.0.0`, and then without a branch.
function refOf({ path, head_branch: branch }: Run): string {
  if (branch) return branch;
  return path.slice(path.indexOf('@') + 1).replace(/^refs\/(?:heads|tags)\//, '');
}

// Unverified: no recorded run came from a fork. A pull request whose code nobody names is not taken for the
// repository's own.
function repositoryOf({ event, repository, head_repository: head }: Run): string {
  if (head) return head.full_name;
  return event.startsWith('pull_request') ? '' : repository.full_name;
}

function runOf(said: Run): HostRun {
  return {
    id: String(said.id),
    // An attempt of 0 is one from before attempts were counted, says the API description.
    attempt: said.run_attempt || 1,
    workflow: said.path.split('@')[0] ?? '',
    event: said.event,
    commit: said.head_sha,
    ref: refOf(said),
    // Unverified: recorded runs are waiting ones (`queued`); the API description follows GitHub's words.
    isOver: said.status === 'completed',
    ...(said.conclusion && { conclusion: said.conclusion }),
    repository: repositoryOf(said),
    url: said.html_url,
    // Gitea tells when a run started, not when it was asked for; 1970 until it does.
    createdAt: said.started_at,
  };
}

const oneRun = run.transform(runOf);
const runs = z.object({ workflow_runs: z.array(oneRun) });
const actions = '/repos/{owner}/{repo}/actions';

// Recorded (“cancel a run”): the router’s own page, where the API knows no such address. What the API itself does not
// find, it says in JSON. Jobs and their logs came later than runs.
function ifOffered<T>(reply: Reply<T>): Reply<T | undefined> {
  const isRouters =
    reply.outcome === 'refused' && reply.status === 404 && reply.message === '404 page not found';
  return isRouters ? ok(undefined) : reply;
}

/** The runs of workflows on Gitea. */
export function giteaRuns(api: Api): Runs {
  return {
    get: (id) => request(api, `GET ${actions}/runs/{id}`, oneRun, { id }),
    async jobs(id) {
      const found = await list(api, `GET ${actions}/runs/{id}/jobs`, jobs, (page) => page.jobs, { id });
      return ifOffered(mapReply(found, lastAttempts));
    },
    log: async (job) => ifOffered(await readJobLog(api, job)),
    async latest(workflow) {
      const route = `GET ${actions}/workflows/{workflow}/runs` as const;
      const found = await request(api, route, runs, { workflow, limit: latestPage });
      return mapReply(found, (page) => newestRuns(page.workflow_runs));
    },
    async ofCommit(workflow, head_sha) {
      const route = `GET ${actions}/workflows/{workflow}/runs` as const;
      const found = await list(api, route, runs, (page) => page.workflow_runs, { workflow, head_sha });
      return runsFor(head_sha, found);
    },
    async allOfCommit(head_sha) {
      const found = await list(api, `GET ${actions}/runs`, runs, (page) => page.workflow_runs, { head_sha });
      return runsFor(head_sha, found);
    },
  };
}

const artifact = z
  .object({
    id: z.int().positive(),
    name: z.string(),
    size_in_bytes: z.int().nonnegative(),
    expired: z.boolean(),
  })
  .transform(
    ({ id, name, size_in_bytes: size, expired }): HostArtifact => ({
      id: String(id),
      name,
      size,
      isExpired: expired,
    }),
  );

const artifacts = z.object({ artifacts: z.array(artifact) });

/** What runs left on Gitea. Unverified: recorded runs left nothing; the shape is the API description's. */
export function giteaArtifacts(api: Api): RunArtifacts {
  return {
    ofRun: (id) =>
      list(api, `GET ${actions}/runs/{id}/artifacts`, artifacts, (page) => page.artifacts, { id }),
    download({ id, size }, onChunk) {
      const { address, credential, http } = api;
      const url = urlIn(address.api, address, `actions/artifacts/${encodeURIComponent(id)}/zip`);
      return readStoredFile(http, { url, credential, maxBytes: mostArchiveBytes(size), onChunk });
    },
  };
}

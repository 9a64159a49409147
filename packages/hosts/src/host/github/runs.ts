import type { HostArtifact, HostRun, RunArtifacts, Runs } from '@lockstep/core';
import { z } from 'zod';
import { mapReply } from '../answers/reply.ts';
import { type Api, request, urlIn } from '../api.ts';
import { readJobLog } from '../job-log.ts';
import { jobs } from '../job-shape.ts';
import { list } from '../pages.ts';
import { lastAttempts, latestPage, mostArchiveBytes, newestRuns, runsFor } from '../run-selection.ts';
import { readStoredFile } from '../stored-file.ts';

const ownWorkflow = /^(?:(?<repository>[^/]+\/[^/]+)\/)?\.github\/workflows\/(?<file>[^/@]+)(?:@|$)/;

// The documentation shows paths with and without repository and ref. A workflow of another repository keeps its whole
// path, so that it is never taken for one of this repository's files.
function workflowOf(path: string, fullName: string): string {
  const { repository = fullName, file } = ownWorkflow.exec(path)?.groups ?? {};
  const isOwn = repository.toLowerCase() === fullName.toLowerCase();
  return file !== undefined && isOwn ? file : path;
}

const run = z
  .object({
    id: z.int().positive(),
    run_attempt: z.int().positive().nullish(),
    path: z.string(),
    event: z.string(),
    head_sha: z.string(),
    head_branch: z.string().nullish(),
    status: z.string().nullish(),
    conclusion: z.string().nullish(),
    repository: z.object({ full_name: z.string() }),
    head_repository: z.object({ full_name: z.string() }).nullish(),
    html_url: z.string(),
    created_at: z.string(),
  })
  .transform(
    (said): HostRun => ({
      id: String(said.id),
      attempt: said.run_attempt ?? 1,
      workflow: workflowOf(said.path, said.repository.full_name),
      event: said.event,
      commit: said.head_sha,
      ref: said.head_branch ?? '',
      isOver: said.status === 'completed',
      ...(said.conclusion && { conclusion: said.conclusion }),
      // A fork that is gone by now is nobody's repository.
      repository: said.head_repository?.full_name ?? '',
      url: said.html_url,
      createdAt: said.created_at,
    }),
  );

const runs = z.object({ workflow_runs: z.array(run) });

/** The runs of workflows on GitHub. */
export function githubRuns(api: Api): Runs {
  const path = '/repos/{owner}/{repo}/actions';
  return {
    get: (run_id) => request(api, `GET ${path}/runs/{run_id}`, run, { run_id }),
    async jobs(run_id) {
      const route = `GET ${path}/runs/{run_id}/jobs` as const;
      const found = await list(api, route, jobs, (page) => page.jobs, { run_id, filter: 'latest' });
      return mapReply(found, lastAttempts);
    },
    log: (job) => readJobLog(api, job),
    async latest(workflow_id) {
      const route = `GET ${path}/workflows/{workflow_id}/runs` as const;
      const found = await request(api, route, runs, { workflow_id, per_page: latestPage });
      return mapReply(found, (page) => newestRuns(page.workflow_runs));
    },
    async ofCommit(workflow_id, head_sha) {
      const route = `GET ${path}/workflows/{workflow_id}/runs` as const;
      const found = await list(api, route, runs, (page) => page.workflow_runs, { workflow_id, head_sha });
      return runsFor(head_sha, found);
    },
    async allOfCommit(head_sha) {
      const found = await list(api, `GET ${path}/runs`, runs, (page) => page.workflow_runs, { head_sha });
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
    digest: z.string().nullish(),
  })
  .transform(
    ({ id, name, size_in_bytes: size, expired, digest }): HostArtifact => ({
      id: String(id),
      name,
      size,
      isExpired: expired,
      ...(digest && { digest }),
    }),
  );

const artifacts = z.object({ artifacts: z.array(artifact) });

/** What runs left on GitHub. */
export function githubArtifacts(api: Api): RunArtifacts {
  return {
    ofRun: (run_id) =>
      list(
        api,
        'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
        artifacts,
        (page) => page.artifacts,
        {
          run_id,
        },
      ),
    download({ id, size }, onChunk) {
      const { address, credential, http } = api;
      const url = urlIn(address.api, address, `actions/artifacts/${encodeURIComponent(id)}/zip`);
      return readStoredFile(http, { url, credential, maxBytes: mostArchiveBytes(size), onChunk });
    },
  };
}

import { createHash } from 'node:crypto';
import type { Hub } from './hub.ts';
import type { Repository } from './repository.ts';
import type { ArtifactSeed, CheckRunSeed, RunSeed } from './seed.ts';

const ninetyDaysMs = 90 * 24 * 3_600_000;

/** Plants a run; gives its id. */
export function plantRun(hub: Hub, repository: Repository, seed: RunSeed): number {
  const { id = hub.nextId(), attempt = 1, path = '.github/workflows/release.yml', jobs = [] } = seed;
  repository.runs.push({
    id,
    attempt,
    number: repository.runs.length + 1,
    path,
    name: path.slice(path.lastIndexOf('/') + 1),
    event: seed.event ?? 'push',
    commit: seed.commit,
    branch: seed.branch,
    status: seed.status ?? 'completed',
    conclusion: seed.conclusion === undefined ? 'success' : seed.conclusion,
    actor: seed.actor ?? 'somebody',
    fork: seed.fork,
    createdAt: seed.createdAt ?? hub.now(),
    jobs: jobs.map((job) => ({ ...job, id: hub.nextId() })),
  });
  return id;
}

/** Plants a check run; gives its id. */
export function plantCheckRun(hub: Hub, repository: Repository, seed: CheckRunSeed): number {
  const { commit, name, status = 'completed', app = 'some-app', details } = seed;
  const id = hub.nextId();
  repository.checkRuns.push({
    id,
    commit,
    name,
    status,
    conclusion: status === 'completed' ? (seed.conclusion ?? 'success') : null,
    app,
    suite: seed.suite ?? id,
    details: details ?? `${hub.addresses().server}apps/${app}/${id}`,
    createdAt: hub.now(),
  });
  return id;
}

/** Plants what a run left; gives its id. */
export function plantArtifact(
  hub: Hub,
  repository: Repository,
  { run, name, archive, expiresAt }: ArtifactSeed,
): number {
  const id = hub.nextId();
  const sha256 = createHash('sha256').update(archive).digest('hex');
  const createdAt = hub.now();
  repository.artifacts.push({
    id,
    run,
    name,
    archive,
    sha256,
    createdAt,
    expiresAt: expiresAt ?? createdAt + ninetyDaysMs,
  });
  return id;
}

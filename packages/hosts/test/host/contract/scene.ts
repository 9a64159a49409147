import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import { type Host, type HostKind, type RepositoryAddress, secretOf, silentLog } from '@lockstep/core';
import {
  createGitRepository,
  type GitRepository,
  type RecordedRequest,
  startGiteaStandIn,
  startGithubStandIn,
} from '@lockstep/standins';
import { createOpenHost } from '../../../src/host/open-host.ts';
import { createHttp } from '../../../src/http/http.ts';
import { createTestClock } from '../opened.ts';

/** Who may do what in `acme/demo`. */
export type Person = 'writer' | 'reader' | 'stranger' | 'nobody';

/** A job as it stands in a run that is going on. */
export interface PlantedJob {
  readonly name: string;
  readonly status: 'queued' | 'in_progress' | 'completed';
  readonly conclusion?: 'success' | 'failure';
  readonly steps?: readonly {
    readonly name: string;
    readonly status: 'completed' | 'queued';
    readonly conclusion?: 'success' | 'failure';
  }[];
  readonly log?: string;
}

/** A host as a stand-in plays it, with one repository. */
export interface Scene {
  readonly kind: HostKind;
  /** The tip of `main`, and what the branch `feature` adds to it. */
  readonly commits: { readonly main: string; readonly feature: string };
  /** The repository as somebody sees it. */
  as(person: Person): Host;
  /** Another repository of the same server. */
  elsewhere(name: string): Host;
  /** What was asked of the storage that files are handed out from. */
  storageRequests(): readonly RecordedRequest[];
  redirectUploads(to: string): void;
  /** Plants a run that succeeded, with one archive that it left; gives the run's id. */
  plantRun(archive: Uint8Array): string;
  /** Plants a run that is going on; gives its id. */
  plantRunning(jobs: readonly PlantedJob[]): string;
  plantMilestone(title: string): Promise<void>;
}

const tokens = { writer: 'token-of-a-writer', reader: 'token-of-a-reader', stranger: 'token-of-nobody' };

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

const workflow = '.gitea/workflows/release.yml';

async function fill(git: GitRepository): Promise<Scene['commits']> {
  const files = {
    'README.md': '# demo\n',
    'Formula/demo.rb': 'class Demo\nend\n',
    empty: '',
    [workflow]: 'on: push\n',
  };
  const main = await git.commit({ ref: 'refs/heads/main', files });
  const feature = await git.commit({ ref: 'refs/heads/feature', parent: main, files: { more: 'more\n' } });
  await git.tag('v0.1.0', main);
  await git.tag('v0.2.0', main, 'annotated');
  return { main, feature };
}

function openers(address: RepositoryAddress): Pick<Scene, 'as' | 'elsewhere'> {
  const openHost = createOpenHost(createHttp(), silentLog, createTestClock());
  return {
    as: (person) => openHost(address, person === 'nobody' ? undefined : secretOf('TOKEN', tokens[person])),
    elsewhere: (name) => openHost({ ...address, name }, secretOf('TOKEN', tokens.writer)),
  };
}

async function github(): Promise<Scene> {
  const git = await mkdtemp(join(tmpdir(), 'lockstep-host-'));
  const commits = await fill(await createGitRepository(join(git, 'acme', 'demo.git')));
  const standIn = await startGithubStandIn({
    tokens: [
      { token: tokens.writer, user: 'ada' },
      { token: tokens.reader, user: 'grace', role: 'read' },
    ],
    repositories: [{ name: 'acme/demo' }],
    git,
  });
  closers.push(async () => {
    await standIn.close();
    await rm(git, { recursive: true, force: true });
  });
  const { api, uploads, plant } = standIn;
  return {
    kind: 'github',
    commits,
    ...openers({ kind: 'github', api, uploads, owner: 'acme', name: 'demo' }),
    storageRequests: () => standIn.storageRequests,
    redirectUploads: (to) => standIn.moveUploads(to),
    plantRun(archive) {
      const run = plant.run('acme/demo', {
        commit: commits.main,
        branch: 'v0.1.0',
        status: 'completed',
        conclusion: 'success',
      });
      plant.artifact('acme/demo', { run, name: 'build', archive });
      return String(run);
    },
    plantRunning: (jobs) =>
      String(
        plant.run('acme/demo', {
          commit: commits.main,
          branch: 'v0.1.0',
          status: 'in_progress',
          conclusion: null,
          jobs: jobs.map(({ conclusion = null, steps = [], ...job }) => ({
            ...job,
            conclusion,
            steps: steps.map((step) => ({ ...step, conclusion: step.conclusion ?? null })),
          })),
        }),
      ),
    plantMilestone: async (title) => {
      plant.milestone('acme/demo', title);
    },
  };
}

async function gitea(): Promise<Scene> {
  const standIn = await startGiteaStandIn({
    users: [{ login: 'acme' }, { login: 'ada' }, { login: 'grace' }],
    tokens: [
      { token: tokens.writer, user: 'ada' },
      { token: tokens.reader, user: 'grace' },
    ],
    subPath: 'gitea',
    servesDirectly: true,
  });
  closers.push(() => standIn.close());
  const git = await standIn.addRepository({
    name: 'acme/demo',
    collaborators: { ada: 'write' },
    hasReadme: false,
  });
  const commits = await fill(git);
  const { api } = standIn;
  return {
    kind: 'gitea',
    commits,
    ...openers({ kind: 'gitea', api, owner: 'acme', name: 'demo' }),
    storageRequests: () => standIn.storeRequests,
    redirectUploads: (to) => standIn.redirectUploads(to),
    plantRun(archive) {
      const run = standIn.addRun({
        repository: 'acme/demo',
        workflow: 'release.yml',
        event: 'push',
        ref: 'refs/tags/v0.1.0',
        commit: commits.main,
        actor: 'ada',
        status: 'completed',
        conclusion: 'success',
      });
      standIn.addArtifact({ repository: 'acme/demo', run, name: 'build', archive });
      return String(run);
    },
    plantRunning: (jobs) =>
      String(
        standIn.addRun({
          repository: 'acme/demo',
          workflow: 'release.yml',
          event: 'push',
          ref: 'refs/tags/v0.1.0',
          commit: commits.main,
          actor: 'ada',
          status: 'in_progress',
          jobs: jobs.map(({ steps = [], ...job }) => ({
            ...job,
            steps: steps.map((step) => ({ ...step, conclusion: step.conclusion })),
          })),
        }),
      ),
    async plantMilestone(title) {
      await createHttp()({
        method: 'POST',
        url: `${api}repos/acme/demo/milestones`,
        headers: { 'content-type': 'application/json', authorization: `token ${tokens.writer}` },
        body: Buffer.from(JSON.stringify({ title })),
      });
    },
  };
}

/** Sets a scene that ends with its test. */
export function setScene(kind: HostKind): Promise<Scene> {
  return kind === 'github' ? github() : gitea();
}

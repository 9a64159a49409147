import {
  type CommitState,
  type Host,
  type HostKind,
  type RepositoryAddress,
  secretOf,
  silentLog,
} from '@lockstep/core';
import { createHttp, createOpenHost, systemClock } from '@lockstep/hosts';
import { startGiteaStandIn, startGithubStandIn } from '@lockstep/standins';
import type { Checkout } from '../../support/checkout.ts';
import type { Variables } from '../../support/lockstep.ts';

/** What an example says that the host holds. */
export interface HostState {
  readonly statuses?: Readonly<Record<string, CommitState>>;
  readonly runs?: readonly {
    readonly workflow: string;
    readonly jobs: readonly { readonly name: string; readonly conclusion: 'success' | 'failure' }[];
  }[];
  readonly issues?: readonly {
    readonly title: string;
    readonly labels: readonly string[];
    readonly closed?: boolean;
  }[];
  /** Open issues by the title of the milestone. */
  readonly milestones?: Readonly<Record<string, number>>;
  /** Where the branch is; at the released commit by default. */
  readonly main?: string;
  readonly protected?: boolean;
  readonly sealed?: boolean;
  readonly replies?: readonly { readonly by: string; readonly says: string }[];
}

/** The commits of an example. */
export interface Commits {
  readonly released: string;
  readonly before: string;
  readonly main: string;
}

/** A host with one repository, as an example has it. */
export interface DocumentedHost {
  /** The repository as somebody sees it. */
  as(login: string): Host;
  /** What a job’s environment says of it. */
  readonly environment: Variables;
  /** Where browsers find the repository. */
  readonly page: string;
  close(): Promise<void>;
}

const repository = 'acme/demo';
const people = ['ada', 'bob', 'carol', 'eve'];

function opened(address: RepositoryAddress): Pick<DocumentedHost, 'as'> {
  const openHost = createOpenHost(createHttp(), silentLog, systemClock);
  return { as: (login) => openHost(address, secretOf('TOKEN', `token-of-${login}`)) };
}

function environmentAt(server: string, api: string): Variables {
  return {
    GITHUB_SERVER_URL: server,
    GITHUB_API_URL: api,
    GITHUB_REPOSITORY: repository,
    GITHUB_TOKEN: 'token-of-ada',
    GITHUB_ACTOR: 'ada',
  };
}

async function github(
  { runs = [], milestones = {}, ...state }: HostState,
  commits: Commits,
): Promise<DocumentedHost> {
  const { released, before, main } = commits;
  const standIn = await startGithubStandIn({
    tokens: people.map((user) => ({
      token: `token-of-${user}`,
      user,
      role: user === 'ada' ? 'write' : 'read',
    })),
    repositories: [
      {
        name: repository,
        refs: { 'refs/heads/main': main, 'refs/tags/v1.2.0': released },
        parents: { [released]: [before] },
        protectedBranches: state.protected === true ? ['main'] : [],
      },
    ],
  });
  const { plant, api, uploads, server } = standIn;
  for (const { workflow, jobs } of runs)
    plant.run(repository, {
      commit: released,
      branch: 'main',
      path: `.github/workflows/${workflow}`,
      jobs: jobs.map((job) => ({ ...job, status: 'completed' })),
    });
  for (const [title, count] of Object.entries(milestones)) {
    const milestone = plant.milestone(repository, title);
    for (let number = 0; number < count; number += 1) plant.issue(repository, { title, milestone });
  }
  return {
    ...opened({ kind: 'github', api, uploads, owner: 'acme', name: 'demo' }),
    environment: environmentAt(server, api),
    page: `${server}${repository}`,
    close: () => standIn.close(),
  };
}

async function gitea(state: HostState, commits: Commits, checkout: Checkout): Promise<DocumentedHost> {
  const standIn = await startGiteaStandIn({
    subPath: 'gitea',
    users: ['acme', ...people].map((login) => ({ login })),
    tokens: people.map((user) => ({ token: `token-of-${user}`, user })),
  });
  await standIn.addRepository({ name: repository, hasReadme: false, collaborators: { ada: 'write' } });
  const all = [
    '+refs/tags/*:refs/tags/*',
    `${commits.released}:refs/heads/work`,
    `${commits.main}:refs/heads/main`,
  ];
  await checkout.git('push', '--quiet', `${standIn.gitRoot}/${repository}.git`, ...all);
  if (state.protected === true) await standIn.protect(repository, 'main');
  for (const { workflow, jobs } of state.runs ?? [])
    standIn.addRun({
      repository,
      workflow,
      event: 'push',
      ref: 'refs/heads/main',
      commit: commits.released,
      actor: 'ada',
      jobs,
      conclusion: jobs.some(({ conclusion }) => conclusion === 'failure') ? 'failure' : 'success',
    });
  const post = async (path: string, body: object) => {
    const headers = { authorization: 'token token-of-ada', 'content-type': 'application/json' };
    const url = `${standIn.api}repos/${repository}/${path}`;
    return Object(await (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).json());
  };
  for (const [title, count] of Object.entries(state.milestones ?? {})) {
    const { id } = await post('milestones', { title });
    for (let number = 0; number < count; number += 1) await post('issues', { title, milestone: id });
  }
  return {
    ...opened({ kind: 'gitea', api: standIn.api, owner: 'acme', name: 'demo' }),
    environment: { ...environmentAt(standIn.url, standIn.api), GITEA_ACTIONS: 'true' },
    page: `${standIn.url}${repository}`,
    close: () => standIn.close(),
  };
}

/** Starts a host that holds what an example says. */
export async function startDocumentedHost(
  kind: HostKind,
  state: HostState,
  commits: Commits,
  checkout: Checkout,
): Promise<DocumentedHost> {
  const host = await (kind === 'github' ? github(state, commits) : gitea(state, commits, checkout));
  const { issues, statuses } = host.as('ada');
  for (const [context, status] of Object.entries(state.statuses ?? {}))
    await statuses.set(commits.released, { context, state: status, description: '' });
  for (const { closed = false, ...issue } of state.issues ?? []) {
    const made = await issues.create({ ...issue, body: '' });
    if (made.outcome !== 'ok') throw new Error(made.outcome);
    if (closed) await issues.change(made.value.number, { isOpen: false });
  }
  return host;
}

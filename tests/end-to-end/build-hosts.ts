import {
  type ActionsResultsStandIn,
  type GiteaStandIn,
  type GithubStandIn,
  startActionsResults,
  startGiteaStandIn,
  startGithubStandIn,
} from '@lockstep/standins';
import type { Variables } from '../support/lockstep.ts';
import { tag } from '../support/workspace.ts';

export const repository = 'grove/trees';
export const token = 'host_Canary+0123456789/token';

/** A run that is over, unless it is said otherwise. */
export interface RunSeed {
  readonly commit: string;
  readonly workflow?: string;
  readonly conclusion?: 'success' | 'failure';
  readonly fork?: string;
}

/** A server that builds run on, whatever its kind. */
export interface BuildHost {
  /** Adds a run; gives its id. */
  addRun(seed: RunSeed): string;
  moveTag(commit: string): Promise<void>;
  /** What a runner tells the jobs of a run; storing needs `stores` as well. */
  variables(run: string): Variables;
  stores(run: string): Variables;
  /** Lets what the run stored be gone. */
  expire(run: string): Promise<void>;
  close(): Promise<void>;
}

function variablesOf(run: string, server: string, api: string): Variables {
  return {
    GITHUB_SERVER_URL: server.replace(/\/$/, ''),
    GITHUB_API_URL: api.replace(/\/$/, ''),
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: run,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/release.yml@refs/tags/${tag}`,
    GITHUB_ACTOR: 'ada',
  };
}

function onGitea(standIn: GiteaStandIn): BuildHost {
  return {
    addRun: ({ commit, workflow = 'release.yml', conclusion = 'success', fork }) =>
      String(
        standIn.addRun({
          ...{
            repository,
            commit,
            workflow,
            conclusion,
            actor: 'ada',
            event: 'push',
            ref: `refs/tags/${tag}`,
          },
          ...(fork !== undefined && { headRepository: fork }),
        }),
      ),
    moveTag: (commit) => standIn.setRef(repository, `refs/tags/${tag}`, commit),
    variables: (run) => ({ ...variablesOf(run, standIn.url, standIn.api), GITEA_ACTIONS: 'true' }),
    stores: () => ({ GITEA_TOKEN: token }),
    async expire(run) {
      const headers = { authorization: `token ${token}` };
      const releases = `${standIn.api}repos/${repository}/releases`;
      const drafts = (await (await fetch(`${releases}?draft=true`, { headers })).json()) as {
        readonly id: number;
        readonly tag_name: string;
      }[];
      for (const { id, tag_name } of drafts)
        if (tag_name.includes(`/${run}/`)) await fetch(`${releases}/${id}`, { method: 'DELETE', headers });
    },
    close: () => standIn.close(),
  };
}

/** Gitea below a sub-path: builds are drafts there. */
export async function giteaHost(): Promise<BuildHost> {
  const standIn = await startGiteaStandIn({
    subPath: 'gitea',
    users: [{ login: 'ada' }, { login: 'grove' }],
    tokens: [{ token, user: 'grove' }],
  });
  const repositoryFolder = await standIn.addRepository({ name: repository });
  // Gitea lists the runs of a workflow that its default branch has, and of no other.
  const workflow = 'on: push\njobs: { build: { runs-on: any } }\n';
  await repositoryFolder.commit({
    ref: 'refs/heads/main',
    files: { '.gitea/workflows/release.yml': workflow },
  });
  return onGitea(standIn);
}

// The API shows what the runner's service holds, as both are one server on GitHub.
function show(github: GithubStandIn, service: ActionsResultsStandIn, shown: Set<string>): void {
  for (const { id, run, name, bytes, expires } of service.artifacts()) {
    if (shown.has(id)) continue;
    shown.add(id);
    github.plant.artifact(repository, { run: Number(run), name, archive: bytes, expiresAt: expires });
  }
}

function onGithub(github: GithubStandIn, service: ActionsResultsStandIn): BuildHost {
  const shown = new Set<string>();
  return {
    addRun: ({ commit, workflow = 'release.yml', conclusion = 'success', fork }) =>
      String(
        github.plant.run(repository, {
          ...{ commit, conclusion, branch: tag, path: `.github/workflows/${workflow}` },
          ...(fork !== undefined && { fork }),
        }),
      ),
    moveTag: (commit) => github.moveRef(repository, `refs/tags/${tag}`, commit),
    variables(run) {
      show(github, service, shown);
      return { ...variablesOf(run, 'https://github.com', github.api), GITHUB_TOKEN: token };
    },
    stores: (run) => service.environment({ run }),
    async expire(run) {
      for (const artifact of service.artifacts()) if (artifact.run === run) service.expire(artifact.id);
    },
    async close() {
      await Promise.all([github.close(), service.close()]);
    },
  };
}

/** GitHub with the artifact service of its runners. */
export async function githubHost(): Promise<BuildHost> {
  const tokens = [{ token, user: 'grove' }];
  const github = await startGithubStandIn({ tokens, repositories: [{ name: repository, refs: {} }] });
  return onGithub(github, await startActionsResults());
}

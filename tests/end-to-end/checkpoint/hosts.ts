import {
  type GiteaStandIn,
  type GithubStandIn,
  startGiteaStandIn,
  startGithubStandIn,
} from '@lockstep/standins';
import type { Variables } from '../../support/lockstep.ts';
import { tag } from '../../support/workspace.ts';

const repository = 'grove/trees';
const token = 'host-token-of-grove-0123456789';

/** What a run is over with; undefined while it is under way. */
export type Conclusion = 'success' | 'failure' | undefined;

/** A server of runs, whatever its kind. */
export interface RunHost {
  /** Adds a run of a workflow for a commit; gives its id. */
  addRun(workflow: string, commit: string, conclusion: Conclusion): string;
  /** What tells a command at a terminal where the repository is, without a run of its own. */
  readonly env: Variables;
  close(): Promise<void>;
}

function variables(server: string, api: string): Variables {
  const bare = (address: string) => address.replace(/\/$/, '');
  return {
    GITHUB_SERVER_URL: bare(server),
    GITHUB_API_URL: bare(api),
    GITHUB_REPOSITORY: repository,
  };
}

function onGithub(github: GithubStandIn): RunHost {
  return {
    addRun: (workflow, commit, conclusion) =>
      String(
        github.plant.run(repository, {
          commit,
          branch: tag,
          path: `.github/workflows/${workflow}`,
          status: conclusion === undefined ? 'in_progress' : 'completed',
          conclusion: conclusion ?? null,
        }),
      ),
    env: { ...variables(github.server, github.api), GITHUB_TOKEN: token },
    close: () => github.close(),
  };
}

function onGitea(gitea: GiteaStandIn): RunHost {
  const usual = { repository, actor: 'grove', event: 'push', ref: `refs/tags/${tag}` };
  return {
    addRun: (workflow, commit, conclusion) =>
      String(
        gitea.addRun({
          ...usual,
          workflow,
          commit,
          status: conclusion === undefined ? 'in_progress' : 'completed',
          ...(conclusion && { conclusion }),
        }),
      ),
    env: { ...variables(gitea.url, gitea.api), GITEA_ACTIONS: 'true', GITEA_TOKEN: token },
    close: () => gitea.close(),
  };
}

/** Starts a server of each kind. */
export const runHosts = {
  async GitHub() {
    const tokens = [{ token, user: 'grove' }];
    return onGithub(await startGithubStandIn({ tokens, repositories: [{ name: repository }] }));
  },
  async Gitea() {
    const gitea = await startGiteaStandIn({
      subPath: 'forge',
      users: [{ login: 'grove' }],
      tokens: [{ token, user: 'grove' }],
    });
    const origin = await gitea.addRepository({ name: repository });
    // Gitea lists the runs of a workflow that its default branch has, and of no other.
    const text = 'on: push\njobs: { build: { runs-on: any } }\n';
    const files = { '.gitea/workflows/release.yml': text, '.gitea/workflows/release-publish.yml': text };
    await origin.commit({ ref: 'refs/heads/main', files });
    return onGitea(gitea);
  },
} satisfies Readonly<Record<string, () => Promise<RunHost>>>;

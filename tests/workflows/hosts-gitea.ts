import { type GiteaStandIn, type GitRepository, startGiteaStandIn } from '@lockstep/standins';
import type { WorkflowHost } from './hosts-runner.ts';

/** Every job’s own token; it reaches this repository, and the packages of its owner. */
const token = 'gitea_Canary+OfTheJobs0123456789/token';

/** A Gitea below a path, whose runners offer no artifacts that last: builds are drafts there. */
export interface GiteaHost extends WorkflowHost {
  readonly gitea: GiteaStandIn;
  readonly git: GitRepository;
  close(): Promise<void>;
}

// Gitea lists the runs of a workflow that its default branch has, and of no other.
const workflow = 'on: push\njobs: { build: { runs-on: any } }\n';

/** Starts Gitea with an empty repository. */
export async function startGiteaHost(repository: string): Promise<GiteaHost> {
  const [owner = ''] = repository.split('/');
  const gitea = await startGiteaStandIn({
    subPath: 'gitea',
    users: [{ login: owner }, { login: 'ada' }],
    tokens: [{ token, user: owner, job: repository }],
  });
  const git = await gitea.addRepository({ name: repository, hasReadme: false });
  return {
    ...{ gitea, git, repository, token },
    origin: gitea.gitUrl(repository),
    variables: (file) => ({
      GITEA_ACTIONS: 'true',
      GITHUB_SERVER_URL: gitea.url.replace(/\/$/, ''),
      GITHUB_API_URL: gitea.api.replace(/\/$/, ''),
      GITHUB_REPOSITORY: repository,
      GITHUB_WORKFLOW: file,
    }),
    runner: () => ({}),
    addBuild: (commit, _tag, conclusion = 'success') =>
      gitea.addRun({
        ...{ repository, commit, workflow: 'release.yml', actor: 'ada', event: 'push' },
        ...{ ref: 'refs/tags/built', conclusion },
      }),
    show: () => undefined,
    close: () => gitea.close(),
  };
}

/** What the default branch must hold for the server to know the workflow. */
export const workflowFiles = { '.gitea/workflows/release.yml': workflow };

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type ActionsResultsStandIn,
  createGitRepository,
  type GithubStandIn,
  type GitRepository,
  startActionsResults,
  startGithubStandIn,
} from '@lockstep/standins';
import type { WorkflowHost } from './hosts-runner.ts';

/** What every job’s own token is there; it may do what the workflows ask for, and no more. */
const token = 'ghs_Canary+OfTheJobs0123456789/token';
/** A token for another repository, which no job has by itself. */
export const tapToken = 'github_pat_Canary+OfTheTap0123456789';

/** GitHub with the service that keeps the artifacts of its runs. */
export interface GithubHost extends WorkflowHost {
  readonly github: GithubStandIn;
  readonly results: ActionsResultsStandIn;
  readonly git: GitRepository;
  /** Another repository, that jobs of the first have no access to. */
  readonly tap: GitRepository;
  close(): Promise<void>;
}

// The API shows what the runner's service holds, as both are one server on GitHub.
function showing({ plant }: GithubStandIn, { artifacts }: ActionsResultsStandIn, repository: string) {
  const shown = new Set<string>();
  return () => {
    for (const { id, run, name, bytes, expires } of artifacts().filter((each) => !shown.has(each.id))) {
      shown.add(id);
      plant.artifact(repository, { run: Number(run), name, archive: bytes, expiresAt: expires });
    }
  };
}

/**
 * Starts GitHub with an empty repository and another one for a tap.
 * @param builds the workflow that builds.
 */
export async function startGithubHost(
  repository: string,
  tap: string,
  builds = 'release.yml',
): Promise<GithubHost> {
  const root = await mkdtemp(join(tmpdir(), 'lockstep-hub-'));
  const [git, taps] = await Promise.all(
    [repository, tap].map((name) => createGitRepository(join(root, `${name}.git`))),
  );
  const github = await startGithubStandIn({
    tokens: [
      {
        ...{ token, user: 'github-actions[bot]', kind: 'job', repositories: [repository] },
        permissions: {
          contents: 'write',
          actions: 'read',
          checks: 'read',
          statuses: 'read',
          issues: 'write',
        },
      },
      {
        token: tapToken,
        user: 'ada',
        kind: 'fine-grained',
        repositories: [tap],
        permissions: { contents: 'write' },
      },
    ],
    repositories: [{ name: repository }, { name: tap }],
    git: root,
  });
  const results = await startActionsResults();
  if (git === undefined || taps === undefined) throw new Error('two repositories were made');
  return {
    ...{ github, results, git, tap: taps, repository, token },
    origin: `${github.server}${repository}.git`,
    // The library for artifacts refuses a server by another name; only the API and git are on this machine.
    variables: (file, ref) => ({
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_API_URL: github.api.replace(/\/$/, ''),
      GITHUB_REPOSITORY: repository,
      GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/${file}@${ref}`,
    }),
    runner: (run) => results.environment({ run: String(run) }),
    addBuild: (commit, tag = 'tag', conclusion = 'success') =>
      github.plant.run(repository, {
        ...{ commit, branch: tag, actor: 'ada', conclusion },
        path: `.github/workflows/${builds}`,
      }),
    show: showing(github, results, repository),
    async close() {
      await Promise.all([github.close(), results.close()]);
      await rm(root, { recursive: true, force: true });
    },
  };
}

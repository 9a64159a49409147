import { startGithubStandIn } from '@lockstep/standins';
import type { SceneJob, SceneRun, Server, Time } from './scene.ts';

const commits = { older: 'a'.repeat(40), tip: 'b'.repeat(40), side: 'c'.repeat(40) };

const tokens = {
  ada: 'token-of-ada',
  bob: 'token-of-bob',
  carol: 'token-of-carol',
  eve: 'token-of-eve',
  job: 'token-of-a-job',
  reader: 'token-of-a-reader',
  narrow: 'token-for-contents',
} as const;

const repository = 'acme/demo';

function jobOf({ name, conclusion }: SceneJob) {
  return { name, status: conclusion ? 'completed' : 'in_progress', conclusion: conclusion ?? null } as const;
}

function conclusionOf({ jobs }: SceneRun): string | null {
  if (jobs.some(({ conclusion }) => conclusion === undefined)) return null;
  return jobs.some(({ conclusion }) => conclusion === 'failure') ? 'failure' : 'success';
}

/** A GitHub where a team of `acme` may be seen by Ada. */
export async function startGithub(time: Time): Promise<Server> {
  const standIn = await startGithubStandIn({
    now: time.now,
    tokens: [
      { token: tokens.ada, user: 'ada', organisations: ['acme'] },
      { token: tokens.bob, user: 'Bob' },
      { token: tokens.carol, user: 'carol', role: 'read' },
      { token: tokens.eve, user: 'eve', role: 'none' },
      { token: tokens.job, user: 'github-actions[bot]', kind: 'job' },
      { token: tokens.reader, user: 'rob', role: 'read' },
      { token: tokens.narrow, user: 'ada', kind: 'fine-grained', permissions: { contents: 'read' } },
    ],
    teams: [{ organisation: 'acme', slug: 'releasers', members: ['Carol', 'ada'] }],
    repositories: [
      {
        name: repository,
        isPrivate: false,
        refs: { 'refs/heads/main': commits.tip, 'refs/heads/side': commits.side },
        parents: { [commits.tip]: [commits.older], [commits.side]: [commits.older] },
      },
    ],
  });
  const { plant, api, uploads, server } = standIn;
  return {
    address: { kind: 'github', api, uploads, owner: 'acme', name: 'demo' },
    server,
    commits,
    tokens,
    addRun(run) {
      time.pass();
      const { workflow, commit = commits.tip, event = 'push', branch = 'main', fork, jobs } = run;
      const conclusion = conclusionOf(run);
      return String(
        plant.run(repository, {
          commit,
          branch,
          event,
          path: `.github/workflows/${workflow}`,
          status: conclusion === null ? 'in_progress' : 'completed',
          conclusion,
          jobs: jobs.map(jobOf),
          ...(fork !== undefined && { fork }),
        }),
      );
    },
    protect: (branch) => plant.protection(repository, branch),
    async addMilestone(title, issues) {
      const milestone = plant.milestone(repository, title);
      for (let number = 0; number < issues; number += 1)
        plant.issue(repository, { title: `left ${number}`, milestone });
    },
    async addPull(label) {
      plant.issue(repository, {
        title: 'a pull request',
        labels: [label],
        pull: { head: 'side', base: 'main', headSha: commits.side, baseSha: commits.tip, isMerged: false },
      });
    },
    close: () => standIn.close(),
  };
}

import { startGiteaStandIn } from '@lockstep/standins';
import type { SceneRun, Server, Time } from './scene.ts';

const tokens = {
  ada: 'token-of-ada',
  bob: 'token-of-bob',
  carol: 'token-of-carol',
  eve: 'token-of-eve',
  job: 'token-of-a-job',
  reader: 'token-of-a-reader',
  narrow: 'token-for-code',
} as const;

const repository = 'acme/demo';

function conclusionOf({ jobs }: SceneRun) {
  if (jobs.some(({ conclusion }) => conclusion === undefined)) return undefined;
  return jobs.some(({ conclusion }) => conclusion === 'failure') ? 'failure' : 'success';
}

/** A Gitea below a path, where Ada is in a team of `acme`. */
export async function startGitea(time: Time): Promise<Server> {
  const standIn = await startGiteaStandIn({
    now: time.now,
    subPath: 'gitea',
    users: ['acme', 'ada', 'Bob', 'carol', 'eve', 'rob'].map((login) => ({ login })),
    tokens: [
      { token: tokens.ada, user: 'ada' },
      { token: tokens.bob, user: 'Bob' },
      { token: tokens.carol, user: 'carol' },
      { token: tokens.eve, user: 'eve' },
      { token: tokens.job, user: '', job: repository },
      { token: tokens.reader, user: 'rob' },
      { token: tokens.narrow, user: 'ada', scopes: ['write:repository'] },
    ],
    teams: [{ organisation: 'acme', name: 'releasers', members: ['carol', 'ada'] }],
  });
  const git = await standIn.addRepository({
    name: repository,
    hasReadme: false,
    collaborators: { ada: 'write', bob: 'write', carol: 'read', rob: 'read' },
  });
  const files = { '.gitea/workflows/test.yml': 'on: push\n', '.gitea/workflows/release.yml': 'on: push\n' };
  const older = await git.commit({ ref: 'refs/heads/main', files });
  const tip = await git.commit({ ref: 'refs/heads/main', parent: older, files: { a: 'a\n' } });
  const side = await git.commit({ ref: 'refs/heads/side', parent: older, files: { b: 'b\n' } });
  const post = async (path: string, body: object) => {
    const headers = { authorization: `token ${tokens.ada}`, 'content-type': 'application/json' };
    const url = `${standIn.api}repos/${repository}/${path}`;
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return Object(await answer.json());
  };
  return {
    address: { kind: 'gitea', api: standIn.api, owner: 'acme', name: 'demo' },
    server: standIn.url,
    commits: { older, tip, side },
    tokens,
    addRun(run) {
      time.pass();
      const { workflow, commit = tip, event = 'push', branch = 'main', fork, jobs } = run;
      const conclusion = conclusionOf(run);
      return String(
        standIn.addRun({
          repository,
          workflow,
          event,
          ref: `refs/heads/${branch}`,
          commit,
          actor: 'ada',
          jobs,
          ...(conclusion === undefined ? { status: 'in_progress' } : { conclusion }),
          ...(fork !== undefined && { headRepository: fork }),
        }),
      );
    },
    protect: async (branch) => standIn.protect(repository, branch),
    async addMilestone(title, issues) {
      const { id } = await post('milestones', { title });
      for (let number = 0; number < issues; number += 1)
        await post('issues', { title: `left ${number}`, milestone: id });
    },
    async addPull() {
      // Gitea lists pull requests elsewhere when it is asked for issues alone.
      await post('pulls', { title: 'a pull request', head: 'side', base: 'main' });
    },
    close: () => standIn.close(),
  };
}

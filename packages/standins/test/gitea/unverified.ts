import { part } from './gitea-client.ts';
import type { Scene } from './scene.ts';

/** A rule that no recorded exchange shows: the stand-in follows what is written, and nobody has seen it yet. */
export interface Unverified {
  readonly title: string;
  /** Gives a status. */
  readonly observe: (scene: Scene) => Promise<number>;
  readonly status: number;
  /** Where it is written. */
  readonly source: string;
}

const statusOf = async (answer: Promise<{ readonly status: number }>) => (await answer).status;
const description = (operation: string) => `API description, ${operation}`;
const gitea = (place: string) => `go-gitea/gitea, ${place}`;

async function emptyNpmDocument({ standIn }: Scene, token: string): Promise<number> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  return statusOf(fetch(`${standIn.npmRegistry('ada')}tool`, { method: 'PUT', body: '{}', headers }));
}

export const unverified: readonly Unverified[] = [
  {
    title: 'a token without the scope',
    observe: ({ as }) => statusOf(as('ada-packages').get('user')),
    status: 403,
    source: gitea('routers/api/v1/api.go, tokenRequiresScopes'),
  },
  {
    title: 'a reader who writes',
    observe: ({ as }) => statusOf(as('rob').send('POST', '~/releases', { tag_name: 'v1' })),
    status: 403,
    source: gitea('routers/api/v1/api.go, reqRepoWriter'),
  },
  {
    title: 'a repository that is not there, or hidden',
    observe: ({ as }) => statusOf(as('ada').get('repos/ada/none')),
    status: 404,
    source: description('repoGet'),
  },
  {
    title: 'a draft, to a reader',
    observe: async ({ as, draft }) => statusOf(as('rob').get(`~/releases/${await draft('v-hidden')}`)),
    status: 404,
    source: 'go-gitea/gitea#36659',
  },
  {
    title: 'an asset above the limit',
    observe: async ({ as, draft, standIn }) => {
      standIn.changeAttachments({ releaseMaxSize: 0 });
      const answer = await as('ada').upload(await draft('v-large'), 'a.tgz', Buffer.from('x'));
      standIn.changeAttachments({ releaseMaxSize: 2048 });
      return answer.status;
    },
    status: 413,
    source: description('repoCreateReleaseAttachment'),
  },
  {
    title: 'an asset of a type that releases do not allow',
    observe: async ({ as, draft, standIn }) => {
      standIn.changeAttachments({ releaseTypes: '.zip' });
      const answer = await as('ada').upload(await draft('v-type'), 'a.tgz', Buffer.from('x'));
      standIn.changeAttachments({ releaseTypes: '' });
      return answer.status;
    },
    status: 400,
    source: description('repoCreateReleaseAttachment'),
  },
  {
    title: 'publishing a draft whose target is gone',
    observe: async ({ as }) => {
      const draft = { tag_name: 'v-lost', target_commitish: 'a'.repeat(40), draft: true };
      const id = part(await as('ada').send('POST', '~/releases', draft), 'id');
      return statusOf(as('ada').send('PATCH', `~/releases/${id}`, { draft: false }));
    },
    status: 404,
    source: gitea('services/release/release.go, createTag'),
  },
  {
    title: 'moving a branch that has moved',
    observe: ({ as }) => {
      const ids = { new_commit_id: 'main', old_commit_id: 'a'.repeat(40) };
      return statusOf(as('ada').send('PUT', '~/branches/main', ids));
    },
    status: 409,
    source: description('repoUpdateBranch'),
  },
  {
    title: 'a write to an archived repository',
    observe: async ({ as, standIn }) => {
      await standIn.addRepository({ name: 'ada/archived', isArchived: true });
      return statusOf(as('ada').send('POST', 'repos/ada/archived/releases', { tag_name: 'v1' }));
    },
    status: 423,
    source: description('repoCreateFile, response repoArchivedError'),
  },
  {
    title: 'an archive of a run, which is elsewhere',
    observe: ({ as, standIn }) => {
      const commit = 'c'.repeat(40);
      const run = standIn.addRun({
        repository: 'ada/tool',
        workflow: 'a.yml',
        event: 'push',
        ref: 'refs/tags/v1',
        commit,
        actor: 'ada',
      });
      const id = standIn.addArtifact({
        repository: 'ada/tool',
        run,
        name: 'dist',
        archive: Buffer.from('zip'),
      });
      return statusOf(as('ada').get(`~/actions/artifacts/${id}/zip`));
    },
    status: 302,
    source: description('downloadArtifact'),
  },
  {
    title: 'the teams of an organisation, to somebody who is in none of them',
    observe: ({ as }) => statusOf(as('eve').get('orgs/ada/teams')),
    status: 403,
    source: gitea('routers/api/v1/api.go, reqOrgMembership'),
  },
  {
    title: 'the teams of nobody',
    observe: ({ as }) => statusOf(as('ada').get('orgs/nobody/teams')),
    status: 404,
    source: gitea('routers/api/v1/api.go, orgAssignment'),
  },
  {
    title: 'a comment, changed by another reader',
    observe: async ({ as }) => {
      const number = part(await as('ada').send('POST', '~/issues', { title: 'one' }), 'number');
      const said = await as('ada').send('POST', `~/issues/${number}/comments`, { body: 'approve' });
      return statusOf(as('rob').send('PATCH', `~/issues/comments/${part(said, 'id')}`, { body: 'x' }));
    },
    status: 403,
    source: description('issueEditComment'),
  },
  {
    title: 'an empty npm document by somebody who may write',
    observe: (scene) => emptyNpmDocument(scene, 'ada'),
    status: 400,
    source: gitea('modules/packages/npm/creator.go, ErrInvalidPackage'),
  },
  {
    title: 'an empty npm document by somebody who may not',
    observe: (scene) => emptyNpmDocument(scene, 'ada-reads'),
    status: 401,
    source: gitea('routers/api/packages/api.go, reqPackageAccess'),
  },
];

import { part } from './gitea-client.ts';
import { npmPublication } from './npm-publication.ts';
import type { Scene } from './scene.ts';

/** Where the stand-in is known not to be like a Gitea; its own side is observed. */
export interface Divergence {
  readonly title: string;
  /** Gives a status. */
  readonly observe: (scene: Scene) => Promise<number>;
  readonly standIn: number;
  readonly gitea: number;
  /** Where Gitea says so. */
  readonly source: string;
  readonly why: string;
}

const statusOf = async (answer: Promise<{ readonly status: number }>) => (await answer).status;
const notNeeded = 'Nothing of it is part of a release.';

function putPackage({ standIn }: Scene, path: string, body: string): Promise<Response> {
  const headers = { authorization: 'Bearer ada', 'content-type': 'application/json' };
  return fetch(`${standIn.npmRegistry('ada')}${path}`, { method: 'PUT', body, headers });
}

async function pullNumber({ as }: Scene): Promise<unknown> {
  const file = { content: '', branch: 'main', new_branch: 'next' };
  await as('ada').send('POST', '~/contents/a.txt', file);
  const pull = await as('ada').send('POST', '~/pulls', { title: 't', head: 'next', base: 'main' });
  const number = part(pull, 'number');
  await as('ada').send('POST', `~/pulls/${number}/merge`, { Do: 'squash' });
  return number;
}

export const divergences: readonly Divergence[] = [
  {
    title: 'an npm package under the path of another name',
    observe: (scene) =>
      statusOf(putPackage(scene, 'other', npmPublication({ name: 'tool', version: '1.0.0' }).body)),
    standIn: 400,
    gitea: 201,
    source: 'go-gitea/gitea, routers/api/packages/npm/npm.go, UploadPackage: the path is not looked at',
    why: 'Stricter on purpose: what contradicts itself must fail in a rehearsal, whether or not a server notices.',
  },
  {
    title: 'an npm package whose manifest has a bin that is a text',
    observe: (scene) =>
      statusOf(
        putPackage(scene, 'tool', npmPublication({ name: 'tool', version: '1.0.0', bin: 'x.js' }).body),
      ),
    standIn: 201,
    gitea: 500,
    source:
      'go-gitea/gitea, modules/packages/npm/creator.go, PackageMetadataVersion: fields of other types end the reading',
    why: 'Laxer: clients send normal manifests, in which it is an object.',
  },
  {
    title: 'merging a pull request by squashing it',
    observe: async (scene) =>
      statusOf(scene.as('ada').send('POST', `~/pulls/${await pullNumber(scene)}/merge`, { Do: 'squash' })),
    standIn: 422,
    gitea: 200,
    source: 'API description, MergePullRequestOption',
    why: 'A tap is merged by moving its branch or by a merge commit.',
  },
  {
    title: 'a change of several files at once',
    observe: ({ as }) => statusOf(as('ada').send('POST', '~/contents', { files: [] })),
    standIn: 405,
    gitea: 422,
    source: 'API description, repoChangeFiles',
    why: 'Lockstep commits through git.',
  },
  {
    title: 'deleting a repository',
    observe: ({ as }) => statusOf(as('ada').send('DELETE', '~')),
    standIn: 405,
    gitea: 204,
    source: 'API description, repoDelete',
    why: notNeeded,
  },
  {
    title: 'starting a run again',
    observe: ({ as }) => statusOf(as('ada').send('POST', '~/actions/runs/1/rerun')),
    standIn: 404,
    gitea: 201,
    source: 'API description, rerunWorkflowRun',
    why: notNeeded,
  },
];

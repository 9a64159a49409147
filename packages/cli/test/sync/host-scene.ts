import { join } from 'node:path';
import {
  createGitRepository,
  type FaultProgramme,
  type GitRepository,
  startGiteaStandIn,
  startGithubStandIn,
} from '@lockstep/standins';
import { afterwards, type Desk, deskWith, scratch } from './desk.ts';

const token = 'token-of-the-release-manager';

/** A host with one repository, and a list that names it. */
export interface HostScene {
  readonly desk: Desk;
  readonly repository: GitRepository;
  /** Numbers of the open pull requests. */
  open(): Promise<readonly number[]>;
  /** Closes a pull request, as a person would. */
  close(number: number): Promise<void>;
  /** Asks its API for something in the repository. */
  ask(method: string, path: string, body?: unknown): Promise<unknown>;
}

export interface SceneOptions {
  readonly faults?: FaultProgramme;
  readonly more?: readonly string[];
}

async function fill(repository: GitRepository): Promise<void> {
  await repository.commit({ ref: 'refs/heads/main', files: { 'README.md': '# app\n' } });
}

function asking(api: string): HostScene['ask'] {
  return async (method, path, body) => {
    const answer = await fetch(`${api}repos/acme/app/${path}`, {
      method,
      headers: { authorization: `token ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status}`);
    const text = await answer.text();
    return text === '' ? undefined : JSON.parse(text);
  };
}

async function sceneAt(
  kind: 'github' | 'gitea',
  { server, api }: { readonly server: string; readonly api: string },
  repository: GitRepository,
  more: readonly string[] = [],
): Promise<HostScene> {
  const ask = asking(api);
  const list = [
    'servers:',
    `  - { url: ${server}, api: ${api}, token: { env: HOST_CREDENTIAL } }`,
    'repositories:',
    `  - { ${kind}: acme/app, server: ${server} }`,
    ...more,
  ];
  return {
    desk: await deskWith(list, { HOST_CREDENTIAL: token }),
    repository,
    ask,
    async open() {
      const pulls = await ask('GET', 'pulls?state=open');
      return (pulls as readonly { readonly number: number }[]).map(({ number }) => number);
    },
    async close(number) {
      await ask('PATCH', `${kind === 'github' ? 'issues' : 'pulls'}/${number}`, { state: 'closed' });
    },
  };
}

async function github({ faults = [], more }: SceneOptions): Promise<HostScene> {
  const git = await scratch();
  const repository = await createGitRepository(join(git, 'acme', 'app.git'));
  await fill(repository);
  const hub = await startGithubStandIn({
    tokens: [{ token, user: 'ada' }],
    repositories: [{ name: 'acme/app' }],
    git,
    faults,
  });
  afterwards(() => hub.close());
  return sceneAt('github', hub, repository, more);
}

async function gitea({ faults = [], more }: SceneOptions): Promise<HostScene> {
  const standIn = await startGiteaStandIn({
    users: [{ login: 'acme' }, { login: 'ada' }],
    tokens: [{ token, user: 'ada' }],
    subPath: 'below',
    mergeLag: 0,
    faults,
  });
  afterwards(() => standIn.close());
  const repository = await standIn.addRepository({
    name: 'acme/app',
    collaborators: { ada: 'write' },
    hasReadme: false,
  });
  await fill(repository);
  return sceneAt('gitea', { server: standIn.url, api: standIn.api }, repository, more);
}

/** Both hosts. */
export const hosts = { github, gitea } as const;

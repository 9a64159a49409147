import { type GiteaStandIn, type GiteaStandInOptions, startGiteaStandIn } from '@lockstep/standins';
import { type GiteaClient, giteaClient, part } from './gitea-client.ts';

/** Accounts and tokens of every kind: Ada owns `ada/tool`, Grace writes there, Rob reads, Eve is nobody there. */
export const people: GiteaStandInOptions = {
  users: ['ada', 'grace', 'rob', 'eve', 'bob'].map((login) => ({ login, email: `${login}@example.org` })),
  tokens: [
    ...['ada', 'grace', 'rob', 'eve'].map((user) => ({ token: user, user })),
    {
      token: 'ada-reads',
      user: 'ada',
      scopes: ['read:repository', 'read:package', 'read:issue', 'read:user'],
    },
    { token: 'ada-packages', user: 'ada', scopes: ['write:package'] },
    { token: 'ada-code', user: 'ada', scopes: ['write:repository'] },
    { token: 'job', user: '', job: 'ada/tool' },
  ],
};

/** What others than Ada may do in her repositories. */
const collaborators = { grace: 'write', rob: 'read' } as const;

/** A repository of Ada’s that not everyone may see. */
export const secret = { name: 'ada/secret', collaborators, isPrivate: true } as const;

export interface Scene {
  readonly standIn: GiteaStandIn;
  /** Speaks as the holder of a token, or as nobody. */
  as(token?: string): GiteaClient;
  /** Makes a draft with Ada's token and gives its number. */
  draft(tag: string): Promise<unknown>;
}

/** A server with `ada/tool`. */
export async function startScene(options: GiteaStandInOptions = {}): Promise<Scene> {
  const standIn = await startGiteaStandIn({ ...people, ...options });
  await standIn.addRepository({ name: 'ada/tool', collaborators });
  const as = (token?: string) => giteaClient(standIn, token);
  return {
    standIn,
    as,
    draft: async (tag) =>
      part(await as('ada').send('POST', '~/releases', { tag_name: tag, draft: true }), 'id'),
  };
}

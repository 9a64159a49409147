import { afterEach, describe, expect, test } from '@jest/globals';
import { LockstepError, reveal, type Surroundings, silentLog } from '@lockstep/core';
import { type Checkout, checkoutOf } from '../../../tests/support/checkout.ts';
import {
  demandHostToken,
  findHostToken,
  hostRepository,
  hostRepositoryOf,
} from '../src/builds/host-repository.ts';
import type { World } from '../src/world.ts';

function worldWith(env: World['env']): World {
  return { env, cwd: '.', log: silentLog, signal: new AbortController().signal, inWorkflow: true };
}

describe('the repository on its host', () => {
  test.each<[string, Surroundings, string]>([
    [
      'is what the runner says',
      { host: 'gitea', server: 'http://git.example.org/sub/', api: 'http://git.example.org/sub/api/v1/' },
      'http://git.example.org/sub/api/v1/',
    ],
    [
      'has the usual API of Gitea where the runner says none',
      { host: 'gitea', server: 'http://git.example.org/sub/' },
      'http://git.example.org/sub/api/v1/',
    ],
    [
      'has the usual API of GitHub Enterprise',
      { host: 'github', server: 'https://git.example.org/' },
      'https://git.example.org/api/v3/',
    ],
    ['is known by its address on GitHub', { server: 'https://github.com/' }, 'https://api.github.com/'],
  ])('%s', (_, surroundings, api) => {
    expect(hostRepository({ ...surroundings, repository: 'grove/trees' })).toMatchObject({
      api,
      owner: 'grove',
      name: 'trees',
    });
  });

  test.each<[string, Surroundings]>([
    ['nothing', {}],
    ['another server', { server: 'https://git.example.org/', repository: 'grove/trees' }],
    ['no repository', { host: 'github', server: 'https://github.com/' }],
  ])('is not guessed from %s', (_, surroundings) => {
    expect(() => hostRepository(surroundings)).toThrow(LockstepError);
  });
});

describe('the repository of a checkout on its host', () => {
  let checkout: Checkout;
  afterEach(() => checkout.remove());

  const from = async (origin: string, file: string) => {
    checkout = await checkoutOf({ [file]: 'on: push\n' });
    await checkout.git('remote', 'add', 'origin', origin);
    return hostRepositoryOf(checkout.folder, process.env);
  };

  test.each(['.gitea/workflows/check.yml', '.forgejo/workflows/check.yml'])(
    'is on a Gitea with %s',
    async (file) => {
      expect(await from('https://git.example.org/grove/trees.git', file)).toEqual({
        kind: 'gitea',
        server: 'https://git.example.org/',
        api: 'https://git.example.org/api/v1/',
        owner: 'grove',
        name: 'trees',
      });
    },
  );

  test('is on GitHub where it comes from there, whatever workflows it holds', async () => {
    expect(await from('https://github.com/grove/trees.git', '.gitea/workflows/check.yml')).toMatchObject({
      kind: 'github',
    });
  });

  test('is not guessed where no workflow tells it', async () => {
    await expect(
      from('https://git.example.org/grove/trees.git', '.github/workflows/check.yml'),
    ).rejects.toThrow('nothing here says on which host');
  });
});

describe('the token of the host', () => {
  test('is the input, else the variable of the server’s own', () => {
    const found = (kind: 'github' | 'gitea', env: World['env']) => {
      const token = findHostToken(kind, worldWith(env));
      return token === undefined ? undefined : reveal(token);
    };
    expect(found('github', { LOCKSTEP_TOKEN: 'a', GITHUB_TOKEN: 'b' })).toBe('a');
    expect(found('gitea', { GITEA_TOKEN: 'c', GITHUB_TOKEN: 'b' })).toBe('c');
    expect(found('github', { GITEA_TOKEN: 'c', GITHUB_TOKEN: 'b' })).toBe('b');
    expect(found('github', { GITEA_TOKEN: 'c', GITHUB_TOKEN: ' ' })).toBeUndefined();
  });

  const runner = { GITHUB_SERVER_URL: 'https://git.example.org', GITHUB_REPOSITORY: 'grove/trees' };

  test('is no token for GitHub where a checkout alone says that it is a Gitea', () => {
    const found = (env: World['env']) => findHostToken('gitea', worldWith(env))?.name;
    expect(found({ GITHUB_TOKEN: 'b' })).toBeUndefined();
    expect(found({ ...runner, GITHUB_TOKEN: 'b' })).toBe('GITHUB_TOKEN');
  });

  test('is demanded by the names of its variables', () => {
    const demand = (env: World['env']) => () => demandHostToken('gitea', 'nothing goes', worldWith(env));
    expect(demand({})).toThrow(/nothing goes without a token: set GITEA_TOKEN$/);
    expect(demand(runner)).toThrow('nothing goes without a token: set GITEA_TOKEN or GITHUB_TOKEN');
  });
});

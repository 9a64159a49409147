import { describe, expect, test } from '@jest/globals';
import { LockstepError, reveal, type Surroundings, silentLog } from '@lockstep/core';
import { demandHostToken, findHostToken, hostRepository } from '../src/builds/host-repository.ts';
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

  test('is demanded by the names of its variables', () => {
    expect(() => demandHostToken('gitea', 'nothing goes', worldWith({}))).toThrow(
      'nothing goes without a token: set GITEA_TOKEN or GITHUB_TOKEN',
    );
  });
});

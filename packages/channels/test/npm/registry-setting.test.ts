import { describe, expect, test } from '@jest/globals';
import { LockstepError, type Problem, type Surroundings } from '@lockstep/core';
import { giteaRegistry } from '../../src/npm/gitea.ts';
import { npmKind, npmSettings } from '../../src/npm/index.ts';

const here: Surroundings = { host: 'gitea', server: 'https://example.org/forge/', repository: 'ada/tool' };

function complete(registry: string, surroundings: Surroundings = here): string | undefined {
  const settings = { artifacts: ['*.tgz'], ...npmSettings.parse({ registry }) };
  return npmKind.complete?.(settings, surroundings).registry;
}

function problemsOf(run: () => unknown): readonly Problem[] {
  try {
    run();
    return [];
  } catch (error) {
    if (error instanceof LockstepError) return error.problems;
    throw error;
  }
}

describe('a registry that the surroundings complete', () => {
  test.each([
    ['{server}api/packages/{owner}/npm/', 'https://example.org/forge/api/packages/ada/npm/'],
    ['{server}/api/packages/{owner}/npm', 'https://example.org/forge/api/packages/ada/npm/'],
    ['https://other.example/{owner}/{repository}/', 'https://other.example/ada/tool/'],
    ['https://other.example/npm', 'https://other.example/npm/'],
  ])('%s is %s', (registry, expected) => {
    expect(complete(registry)).toBe(expected);
  });

  test('one configuration serves two servers', () => {
    const registry = '{server}api/packages/{owner}/npm/';
    const servers = ['http://127.0.0.1:3000/', 'https://git.example.org'];
    expect(servers.map((server) => complete(registry, { ...here, server }))).toEqual([
      'http://127.0.0.1:3000/api/packages/ada/npm/',
      'https://git.example.org/api/packages/ada/npm/',
    ]);
  });

  test('names are no way out of their place', () => {
    expect(complete('https://other.example/{owner}/', { repository: '..%2f?x#y/tool' })).toBe(
      'https://other.example/..%252f%3Fx%23y/',
    );
  });

  test.each<[string, Surroundings, string]>([
    ['{server}npm/', { repository: 'ada/tool' }, '{server}'],
    ['https://other.example/{owner}/', {}, '{owner}'],
    ['https://other.example/{repository}/', { repository: 'ada' }, '{repository}'],
    ['{server}npm/', { server: 'ftp://example.org/' }, 'no address'],
  ])('%s with the surroundings %j is refused by name', (registry, surroundings, words) => {
    const [problem] = problemsOf(() => complete(registry, surroundings));
    expect(problem).toMatchObject({ code: 'CONFIG_WRONG_TYPE', where: { key: 'registry' } });
    expect(problem?.message).toContain(words);
    expect(problem?.remedy).toContain('write the whole address');
  });
});

test.each([
  '{sever}npm/',
  'https://a.example/{server}',
  '{owner}/npm/',
  'https://a.example/{',
  '{server}?x={owner}',
])('the setting refuses %s', (registry) => {
  expect(npmSettings.safeParse({ registry }).success).toBe(false);
});

test.each([
  ['https://git.example.org/api/packages/Ada/npm/', { server: 'https://git.example.org/', owner: 'Ada' }],
  ['http://127.0.0.1:1/forge/api/packages/a%20b/npm/', { server: 'http://127.0.0.1:1/forge/', owner: 'a b' }],
  ['https://git.example.org/api/packages/npm/', undefined],
  ['https://registry.example/', undefined],
  ['https://registry.example/api/packages/ada/npm/more/', undefined],
])('%s belongs to %j', (registry, expected) => {
  expect(giteaRegistry(registry)).toEqual(expected);
});

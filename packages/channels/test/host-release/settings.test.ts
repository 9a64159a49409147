import { describe, expect, test } from '@jest/globals';
import { companions, endpoints } from '../../src/endpoints.ts';
import { addressOf } from '../../src/host-release/address.ts';
import {
  giteaReleaseKind,
  giteaReleaseSettings,
  githubReleaseKind,
  githubReleaseSettings,
} from '../../src/host-release/index.ts';

const artifacts = ['dist/*'];
const github = (given: object) => ({ artifacts, ...githubReleaseSettings.parse(given) });
const gitea = (given: object) => ({ artifacts, ...giteaReleaseSettings.parse(given) });
const repository = 'acme/app';

describe('addresses of GitHub follow from', () => {
  test.each([
    ['nothing: the public host', {}, endpoints['github-release'], companions.githubUploads],
    [
      'the public server',
      { server: companions.githubServer },
      endpoints['github-release'],
      companions.githubUploads,
    ],
    [
      'an Enterprise Server',
      { server: 'https://git.example.org' },
      'https://git.example.org/api/v3/',
      'https://git.example.org/api/uploads/',
    ],
    [
      'an Enterprise Server below a path',
      { server: 'https://example.org/git' },
      'https://example.org/git/api/v3/',
      'https://example.org/git/api/uploads/',
    ],
    [
      'a tenant of GHE.com',
      { server: 'https://acme.ghe.com' },
      'https://api.acme.ghe.com/',
      'https://uploads.acme.ghe.com/',
    ],
    [
      'an API alone',
      { api: 'http://127.0.0.1:1/api/v3/' },
      'http://127.0.0.1:1/api/v3/',
      'http://127.0.0.1:1/api/uploads/',
    ],
    [
      'all of them as they are given',
      { api: 'http://127.0.0.1:1/a/', uploads: 'http://127.0.0.1:2/u/', server: 'http://127.0.0.1:3' },
      'http://127.0.0.1:1/a/',
      'http://127.0.0.1:2/u/',
    ],
  ])('%s', (_, given, api, uploads) => {
    const address = addressOf('github', github({ repository, ...given }));
    expect(address).toEqual({ kind: 'github', api, uploads, owner: 'acme', name: 'app' });
  });
});

test.each([
  ['https://git.example.org', 'https://git.example.org/api/v1/'],
  ['https://example.org/git/', 'https://example.org/git/api/v1/'],
])('the API of the Gitea at %s is at %s', (server, api) => {
  expect(addressOf('gitea', gitea({ repository, server }))).toMatchObject({ kind: 'gitea', api });
});

test('only the origins of API and uploads see the credential', () => {
  expect(githubReleaseKind.open('host', github({ repository })).limits.origins).toEqual(
    [endpoints['github-release'], companions.githubUploads].map((address) => new URL(address).origin),
  );
});

test('names of repositories are the same in any case', () => {
  const endpointOf = (name: string) => githubReleaseKind.endpoint(github({ repository: name }));
  expect(endpointOf('Acme/App')).toBe(endpointOf('acme/app'));
  expect(endpointOf('acme/app')).not.toBe(endpointOf('acme/other'));
});

const onGitHub = {
  host: 'github',
  server: 'https://git.example.org/',
  api: 'https://git.example.org/api/v3/',
  repository,
} as const;
const onGitea = {
  host: 'gitea',
  server: 'https://tea.example.org/git/',
  api: 'https://tea.example.org/git/api/v1/',
  repository,
} as const;

describe('what the configuration leaves out', () => {
  test.each([
    ['github', 'a workflow there', github({}), onGitHub, 'https://git.example.org/api/v3/repos/acme/app'],
    [
      'github',
      'a checkout from the public host',
      github({}),
      { server: companions.githubServer, repository },
      `${endpoints['github-release']}repos/acme/app`,
    ],
    [
      'github',
      'nothing, when it is all there',
      github({ repository: 'a/b' }),
      onGitea,
      `${endpoints['github-release']}repos/a/b`,
    ],
    [
      'github',
      'a checkout from the very server that is named',
      github({ server: 'https://git.example.org' }),
      { server: 'https://git.example.org/', repository },
      'https://git.example.org/api/v3/repos/acme/app',
    ],
    ['gitea', 'a workflow there', gitea({}), onGitea, 'https://tea.example.org/git/api/v1/repos/acme/app'],
    [
      'gitea',
      'a checkout from elsewhere than GitHub',
      gitea({}),
      { server: 'https://tea.example.org/', repository },
      'https://tea.example.org/api/v1/repos/acme/app',
    ],
    [
      'gitea',
      'a workflow on the very server that is named',
      gitea({ server: 'https://tea.example.org/git' }),
      onGitea,
      'https://tea.example.org/git/api/v1/repos/acme/app',
    ],
  ] as const)('is told to %s by %s', (host, _, settings, surroundings, endpoint) => {
    const kind = host === 'github' ? githubReleaseKind : giteaReleaseKind;
    expect(kind.endpoint(kind.complete?.(settings, surroundings) ?? settings)).toBe(endpoint);
  });

  test.each([
    ['github', 'a workflow on Gitea', github({}), onGitea],
    ['github', 'a workflow on another GitHub', github({ server: 'https://other.example.org' }), onGitHub],
    ['gitea', 'a workflow on GitHub', gitea({ repository }), onGitHub],
    ['gitea', 'nothing', gitea({ server: 'https://tea.example.org' }), {}],
  ] as const)('is asked for by %s when all there is is %s', (host, _, settings, surroundings) => {
    const kind = host === 'github' ? githubReleaseKind : giteaReleaseKind;
    expect(() => kind.complete?.(settings, surroundings)).toThrow(
      expect.objectContaining({ code: 'CONFIG_WRONG_TYPE' }),
    );
  });
});

test.each([
  [{ repository: 'acme' }],
  [{ repository: 'a/b/c' }],
  [{ server: 'ftp://example.org' }],
  [{ api: 'https://user:pass@example.org/' }],
  [{ latest: 'maybe' }],
  [{ draft: true }],
])('GitHub is not configured by %j', (given) => {
  expect(githubReleaseSettings.safeParse(given).success).toBe(false);
});

test('Gitea has neither uploads nor a latest release', () => {
  expect(giteaReleaseSettings.safeParse({ latest: true }).success).toBe(false);
  expect(giteaReleaseSettings.safeParse({ uploads: 'https://example.org/' }).success).toBe(false);
});

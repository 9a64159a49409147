import { describe, expect, test } from '@jest/globals';
import { companions } from '../../src/endpoints.ts';
import { homebrewKind, homebrewSettings } from '../../src/homebrew/index.ts';
import { repositoryAddress } from '../../src/homebrew/repository-address.ts';

const least = { tap: 'https://git.example.org/acme/homebrew-tap', formula: 'leafsum' };
const creating = {
  ...least,
  create: true,
  description: 'Sums up leaves',
  homepage: 'https://leafsum.example.org/',
  license: 'MIT',
  install: ['bin.install "leafsum"'],
  url: 'https://git.example.org/acme/leafsum/releases/download/{tag}/{file}',
};

test('need a tap and a formula', () => {
  expect(homebrewSettings.parse(least)).toEqual({
    ...least,
    create: false,
    'pull-request': false,
    author: { name: 'Lockstep', email: 'lockstep@localhost' },
  });
});

test.each([
  ['http://127.0.0.1:4000/acme/homebrew-tap.git', 'http://127.0.0.1:4000/acme/homebrew-tap.git'],
  ['HTTPS://Git.Example.org/sub/acme/homebrew-tap/', 'https://git.example.org/sub/acme/homebrew-tap'],
])('write the tap %s as %s', (tap, expected) => {
  expect(homebrewSettings.parse({ ...least, tap }).tap).toBe(expected);
});

describe('refuse', () => {
  test.each([
    { tap: 'http://git.example.org/acme/tap' },
    { tap: 'git@git.example.org:acme/tap.git' },
    { tap: 'https://user:word@git.example.org/acme/tap' },
    { tap: 'https://git.example.org/tap' },
    { tap: 'https://git.example.org/acme/tap?x' },
    { formula: 'LeafSum' },
    { formula: 'leaf/sum' },
    { formula: 'leaf..sum' },
    { path: '../Formula/leafsum.rb' },
    { path: '/Formula/leafsum.rb' },
    { path: 'Formula/other.rb' },
    { path: 'Formula/leafsum.txt' },
    { branch: '-main' },
    { branch: 'a..b' },
    { url: 'https://git.example.org/{file}' },
    { url: 'https://git.example.org/{tag}/{name}/{file}' },
    { url: 'https://git.example.org/{file}/{tag}' },
    { url: 'http://git.example.org/{tag}/{file}' },
    { url: 'https://git.example.org/#{version}/{tag}/{file}' },
    { create: true },
    { ...creating, description: 'A tool that sums up leaves' },
    { ...creating, description: 'Sums up leaves.' },
    { ...creating, description: 'S'.repeat(81) },
    { ...creating, install: ['bin.install "leafsum"\nend'] },
    { ...creating, install: [] },
    { ...creating, license: 'MIT OR Apache-2.0"' },
    { 'pull-request': true },
    { author: { name: 'Ada <', email: 'ada@example.org' } },
    { formulae: ['leafsum'] },
  ])('%j', (changes) => {
    expect(homebrewSettings.safeParse({ ...least, ...changes }).success).toBe(false);
  });
});

test('two formulae of one tap are two channels, one formula is one', () => {
  const of = (changes: object) =>
    homebrewKind.endpoint({ artifacts: ['*'], ...homebrewSettings.parse({ ...least, ...changes }) });
  expect(of({})).toBe(of({}));
  expect(of({})).not.toBe(of({ formula: 'other' }));
});

describe('pull requests go to', () => {
  const address = (changes: object) =>
    repositoryAddress({
      artifacts: ['*'],
      ...homebrewSettings.parse({ ...least, 'pull-request': true, ...changes }),
    });

  test('the API of a Gitea, below its path', () => {
    expect(address({ host: 'gitea', tap: 'https://git.example.org/sub/acme/homebrew-tap.git' })).toEqual({
      kind: 'gitea',
      api: 'https://git.example.org/sub/api/v1/',
      owner: 'acme',
      name: 'homebrew-tap',
    });
  });

  test('the API of a GitHub of one’s own', () => {
    expect(address({ host: 'github' }).api).toBe('https://git.example.org/api/v3/');
  });

  test('the public GitHub’s, which need not be named', () => {
    const { kind, api } = address({ tap: `${companions.githubServer}acme/homebrew-tap` });
    expect([kind, api]).toEqual(['github', expect.stringMatching(/^https:\/\/api\./)]);
  });

  test('the address that is configured', () => {
    expect(address({ host: 'gitea', api: 'https://api.example.org/v1' }).api).toBe(
      'https://api.example.org/v1/',
    );
  });
});

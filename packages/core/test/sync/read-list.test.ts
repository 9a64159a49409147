import { describe, expect, test } from '@jest/globals';
import { LockstepError, type Problem, readList, syncJsonSchema } from '@lockstep/core';
import { Ajv2020 } from 'ajv/dist/2020.js';

const server = 'https://hub.example.org/';
const nowhere = () => undefined;

const least = {
  source: './stubs',
  files: [{ template: 'release.yml', to: '.github/workflows/release.yml' }],
  repositories: [{ github: 'acme/app' }],
};

const read = (document: unknown) => readList(document, nowhere, 'repos.yaml', server);

function problemsOf(document: unknown): readonly Problem[] {
  try {
    read(document);
    return [];
  } catch (error) {
    if (error instanceof LockstepError) return error.problems;
    throw error;
  }
}

const withRepository = (...repositories: readonly unknown[]) => ({ ...least, repositories });
const withFile = (file: unknown) => ({ ...least, files: [file] });

describe('a list', () => {
  test('needs little', () => {
    const { repositories, concurrency, pullRequest, commit } = read(least);
    expect(repositories).toMatchObject([
      {
        title: 'acme/app',
        isEnabled: true,
        place: { kind: 'github', owner: 'acme', name: 'app', url: 'https://hub.example.org/acme/app.git' },
      },
    ]);
    expect([concurrency, pullRequest.branch, commit.message]).toEqual([
      4,
      'lockstep/sync',
      'ci: bring the workflows up to date',
    ]);
  });

  test('knows clones, addresses, and both hosts, also below a path', () => {
    const { repositories } = read(
      withRepository(
        { path: '../site' },
        { url: 'https://git.example.org/a/b.git' },
        { gitea: 'acme/lib', server: 'https://example.org/git/', branch: 'release/1.x' },
      ),
    );
    expect(repositories.map(({ title, place }) => [title, place.kind])).toEqual([
      ['../site', 'clone'],
      ['https://git.example.org/a/b.git', 'git'],
      ['https://example.org/git/acme/lib', 'gitea'],
    ]);
    expect(repositories[2]?.place).toMatchObject({ url: 'https://example.org/git/acme/lib.git' });
  });

  test('gives variables their values, and a repository its own', () => {
    const { repositories } = read({
      ...withRepository({ github: 'a/b' }, { github: 'a/c', variables: { runner: 'self-hosted' } }),
      variables: { runner: 'ubuntu-latest', node: 'v24' },
    });
    expect(repositories.map(({ variables }) => [...variables])).toEqual([
      [
        ['runner', 'ubuntu-latest'],
        ['node', 'v24'],
      ],
      [
        ['runner', 'self-hosted'],
        ['node', 'v24'],
      ],
    ]);
  });

  test('is described by a schema that takes what is right', () => {
    const validate = new Ajv2020({ strict: false }).compile(syncJsonSchema());
    expect([validate(least), validate({ ...least, files: [] }), validate({ ...least, fils: [] })]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('what is wrong with a list', () => {
  test('is told all at once, each at its key in its file', () => {
    const problems = problemsOf({ ...least, files: [], concurency: 3, repositories: [{ github: 'acme' }] });
    expect(problems.map(({ where }) => [where?.file, where?.key])).toEqual(
      expect.arrayContaining([
        ['repos.yaml', 'files'],
        ['repos.yaml', 'concurency'],
        ['repos.yaml', 'repositories[0].github'],
      ]),
    );
  });

  test.each([
    ['nothing at all', undefined],
    ['a text', 'repositories'],
    ['a list', []],
    ['no repository', withRepository()],
    ['a repository that is nowhere', withRepository({ branch: 'main' })],
    ['a repository that is in two places', withRepository({ path: 'a', github: 'acme/app' })],
    ['a Gitea without a server', withRepository({ gitea: 'acme/app' })],
    ['a clone with a server', withRepository({ path: 'a', server })],
    ['the same repository twice', withRepository({ github: 'acme/app' }, { url: `${server}Acme/App` })],
    ['the same clone twice', withRepository({ path: 'a' }, { path: 'a' })],
    [
      'two files in one place',
      { ...least, files: [least.files[0], { ...least.files[0], template: 'x.yml' }] },
    ],
    [
      'two places that differ by case',
      { ...least, files: [...least.files, { template: 'x', to: '.GITHUB/workflows/release.yml' }] },
    ],
    [
      'an exception for no file',
      withRepository({ github: 'a/b', except: [{ file: 'x.yml', reason: 'why' }] }),
    ],
    [
      'an exception without a reason',
      withRepository({ github: 'a/b', except: [{ file: '.github/workflows/release.yml' }] }),
    ],
    ['a variable that nobody declared', withRepository({ github: 'a/b', variables: { tool: 'x' } })],
    ['a value that breaks out', { ...least, variables: { runner: 'a\nb: c' } }],
    ['a variable called branch', { ...least, variables: { branch: 'main' } }],
    ['a token itself', { ...least, servers: [{ url: server, token: 'sesame' }] }],
    ['two servers that are one', { ...least, servers: [{ url: server }, { url: server.toUpperCase() }] }],
    ['a server without a slash', { ...least, servers: [{ url: 'https://hub.example.org' }] }],
    ['a server with a password', { ...least, servers: [{ url: 'https://ada:pw@hub.example.org/' }] }],
    ['a server by another protocol', { ...least, servers: [{ url: 'file:///tmp/' }] }],
    ['too many at once', { ...least, concurrency: 99 }],
    ['a message of two lines', { ...least, commit: { message: 'a\n::set-output' } }],
  ])('%s', (_, document) => {
    const problems = problemsOf(document);
    expect(problems.length).toBeGreaterThan(0);
    for (const { code } of problems) expect(code).toMatch(/^CONFIG_/);
  });

  test.each([
    ...[
      '../x.yml',
      '/x.yml',
      'a/../x.yml',
      './x.yml',
      'a//x.yml',
      '.git/x.yml',
      '.GIT/x.yml',
      'a/.git/x.yml',
      'x',
    ],
    ...[
      'git~1/x.yml',
      'a\\x.yml',
      'x.yml ',
      'a./x.yml',
      'x\u0000.yml',
      'x\n.yml',
      'a:b.yml',
      '\u202ex.yml',
      '',
    ],
  ])('the target “%s”', (to) => {
    expect(problemsOf(withFile({ template: 'release.yml', to })).map(({ where }) => where?.key)).toEqual([
      'files[0].to',
    ]);
  });

  test.each(['../x', '/etc/passwd', '.git/config', 'a/../../b', ''])('the template “%s”', (template) => {
    expect(problemsOf(withFile({ template, to: 'x.yml' }))).toHaveLength(1);
  });

  test.each(['-x', 'a..b', 'a b', 'a~1', '/a', 'a.lock', 'a\u001b[31m', 'HEAD', '', '@{-1}'])(
    'the branch “%s”',
    (branch) => {
      expect(problemsOf(withRepository({ github: 'acme/app', branch }))).toHaveLength(1);
      expect(problemsOf({ ...least, 'pull-request': { branch } })).toHaveLength(1);
    },
  );

  test.each([
    'acme',
    'acme/',
    '/app',
    'acme/app/x',
    '../app',
    'acme/..',
    './x',
    'a b/c',
    'acme/app?x',
    'acme/a%2e',
  ])('the name “%s”', (github) => {
    expect(problemsOf(withRepository({ github })).map(({ where }) => where?.key)).toEqual([
      'repositories[0].github',
    ]);
  });

  test.each([
    'https://ada:pw@example.org/a',
    'ssh://example.org/a',
    'example.org/a',
    'https://example.org/',
    'https://example.org/a?b',
    '-x',
  ])('the address “%s”, which is not repeated with its password', (url) => {
    const problems = problemsOf(withRepository({ url }));
    expect(problems.length).toBeGreaterThan(0);
    expect(JSON.stringify(problems)).not.toContain('pw@');
  });
});

import { describe, expect, test } from '@jest/globals';
import { checkHistory } from '../../src/history/check-history.ts';
import { type FakeRepository, fakeHistory, idOf } from './fake-history.ts';

const release = { tag: 'v{version}', branch: 'main' };
const line = { 1: [], 2: [1], 3: [2], 4: [3] };

/** What is found for v1.1.0 at commit 3, after v1.0.0 at commit 1, both pushed. */
const good = {
  commits: line,
  head: 3,
  refs: { 'refs/heads/main': 3, 'refs/remotes/origin/main': 3 },
  tags: [
    ['v1.0.0', 1],
    ['v1.1.0', 3],
  ],
  remote: {
    branches: { main: 3 },
    tags: [
      ['v1.0.0', 1],
      ['v1.1.0', 3],
    ],
  },
} as const satisfies FakeRepository;

async function found(repository: FakeRepository, version: string | undefined = '1.1.0', branch = 'main') {
  const target = version === undefined ? undefined : { tag: `v${version}`, version };
  return checkHistory({ release: { ...release, branch }, target }, fakeHistory(repository));
}

async function codes(...question: Parameters<typeof found>) {
  return (await found(...question)).map(({ code, severity }) => `${code} ${severity}`);
}

describe('nothing is wrong', () => {
  test.each<[string, FakeRepository]>([
    ['with a pushed release', good],
    ['before the tag is pushed', { ...good, remote: { ...good.remote, tags: [['v1.0.0', 1]] } }],
    ['before anything is pushed', { ...good, remote: { branches: { main: 1 }, tags: [] } }],
    [
      'before the tag is made',
      { ...good, tags: [['v1.0.0', 1]], remote: { ...good.remote, tags: [['v1.0.0', 1]] } },
    ],
    ['with a tag that only the remote has, at HEAD', { ...good, tags: [['v1.0.0', 1]] }],
    ['without a remote', { ...good, refs: { 'refs/heads/main': 3 }, remote: { branches: {}, tags: [] } }],
    ['with a first release', { ...good, tags: [['v1.1.0', 3]], remote: { branches: { main: 3 }, tags: [] } }],
    [
      'when the branch went on',
      { ...good, refs: { 'refs/heads/main': 4 }, remote: { ...good.remote, branches: { main: 4 } } },
    ],
    ['in a checkout of the tag without branches', { ...good, refs: { 'refs/remotes/origin/main': 4 } }],
    [
      'with an old release that is looked at again',
      {
        ...good,
        refs: { 'refs/heads/main': 4 },
        tags: [...good.tags, ['v1.2.0', 4], ['v2.0.0', 4]],
      },
    ],
    [
      'with a lightweight tag that is annotated on the remote',
      {
        ...good,
        tags: [
          ['v1.0.0', 1],
          ['v1.1.0', 3, 'lightweight'],
        ],
      },
    ],
    ['outside a checkout', { commits: {} }],
  ])('%s', async (_, repository) => {
    expect(await codes(repository)).toEqual([]);
  });

  test('without a target, on any branch', async () => {
    const topic = { ...good, head: 5, commits: { ...line, 5: [3] } };
    expect(await checkHistory({ release }, fakeHistory(topic))).toEqual([]);
  });
});

describe('it is told', () => {
  const lightweight = [
    ['v1.0.0', 1],
    ['v1.1.0', 3, 'lightweight'],
  ] as const;
  const aside = {
    ...good,
    head: 5,
    commits: { ...line, 5: [2] },
    tags: [
      ['v1.0.0', 1],
      ['v1.1.0', 5],
    ],
  } as const;
  test.each<[string, FakeRepository, readonly string[]]>([
    [
      'that a tag is lightweight',
      { ...good, tags: lightweight, remote: { branches: { main: 3 }, tags: [] } },
      ['TAG_LIGHTWEIGHT usage'],
    ],
    [
      'that a tag is lightweight on the remote',
      { ...good, remote: { branches: { main: 3 }, tags: lightweight } },
      ['TAG_LIGHTWEIGHT usage'],
    ],
    [
      'that it is not known whether a tag is',
      { ...good, tags: lightweight, remote: 'unreachable' },
      ['TAG_LIGHTWEIGHT warning', 'REMOTE_UNREACHABLE warning'],
    ],
    [
      'that a tag is elsewhere on the remote',
      { ...good, remote: { branches: { main: 3 }, tags: [['v1.1.0', 2]] } },
      ['TAG_ELSEWHERE blocked'],
    ],
    [
      'that a tag was made for another commit by others',
      { ...good, tags: [['v1.0.0', 1]], remote: { branches: { main: 3 }, tags: [['v1.1.0', 2]] } },
      ['TAG_ELSEWHERE blocked'],
    ],
    [
      'that the commit is not on the branch',
      { ...aside, remote: { branches: { main: 3 }, tags: [] } },
      ['TAG_OFF_BRANCH blocked'],
    ],
    [
      'that it is not yet, before the tag is made',
      { ...aside, tags: [['v1.0.0', 1]], remote: { branches: { main: 3 }, tags: [] } },
      ['TAG_OFF_BRANCH warning'],
    ],
    [
      'that it is not, as far as was fetched',
      { ...aside, remote: { branches: { main: 9 }, tags: [] } },
      ['TAG_OFF_BRANCH warning'],
    ],
    [
      'that a tag was pushed before its commit',
      {
        ...good,
        refs: { 'refs/heads/main': 3, 'refs/remotes/origin/main': 2 },
        remote: { ...good.remote, branches: { main: 2 } },
      },
      ['TAG_BEFORE_COMMIT blocked'],
    ],
    [
      'that a tag was pushed without any branch',
      {
        ...good,
        refs: { 'refs/heads/main': 3 },
        remote: { ...good.remote, branches: {} },
      },
      ['TAG_BEFORE_COMMIT blocked'],
    ],
    [
      'that there is no such branch',
      { ...good, refs: {}, remote: { ...good.remote, branches: { master: 3 } } },
      ['BRANCH_UNKNOWN usage'],
    ],
    ['that the remote was not asked', { ...good, remote: 'unreachable' }, ['REMOTE_UNREACHABLE warning']],
    [
      'that a version is lower than one that only the remote has',
      {
        ...good,
        remote: {
          branches: { main: 3 },
          tags: [
            ['v1.1.0', 3],
            ['v1.0.0', 1],
            ['v1.3.0', 9],
          ],
        },
      },
      ['VERSION_NOT_NEW usage'],
    ],
    [
      'that a shallow clone lacks the base tag',
      { ...good, isShallow: true, tags: [['v1.1.0', 3]] },
      ['HISTORY_SHALLOW blocked'],
    ],
    ['that a clone without tags does', { ...good, tags: [['v1.1.0', 3]] }, ['HISTORY_SHALLOW blocked']],
    [
      'that a shallow clone may lack it',
      { ...good, isShallow: true, tags: [['v1.1.0', 3]], remote: 'unreachable' },
      ['HISTORY_SHALLOW blocked', 'REMOTE_UNREACHABLE warning'],
    ],
    ['that a shallow clone lacks commits', { ...good, isShallow: true }, ['HISTORY_SHALLOW warning']],
    [
      'that a shallow clone cannot tell the branch',
      {
        commits: { 3: [] },
        head: 3,
        isShallow: true,
        tags: [['v1.1.0', 3]],
        remote: { branches: { main: 9 }, tags: [['v1.1.0', 3]] },
      },
      ['HISTORY_SHALLOW warning'],
    ],
  ])('%s', async (_, repository, expected) => {
    expect(await codes(repository)).toEqual(expected);
  });

  test('with both ids where two commits claim one tag', async () => {
    const [problem] = await found({ ...good, remote: { branches: { main: 3 }, tags: [['v1.1.0', 2]] } });
    expect(problem?.message).toContain(idOf(3));
    expect(problem?.message).toContain(idOf(2));
  });

  test('where lockstep.yaml names a branch that is not there', async () => {
    const locate = () => ({ line: 7, column: 3 });
    const target = { tag: 'v1.1.0', version: '1.1.0' };
    const history = fakeHistory({ ...good, refs: {}, remote: { branches: {}, tags: [] } });
    expect(await checkHistory({ release, target, locate }, history)).toMatchObject([
      { code: 'BRANCH_UNKNOWN', where: { file: 'lockstep.yaml', line: 7, column: 3, key: 'release.branch' } },
    ]);
  });

  test('without a target, that the clone is shallow', async () => {
    const problems = await checkHistory({ release }, fakeHistory({ ...good, isShallow: true }));
    expect(problems).toMatchObject([{ code: 'HISTORY_SHALLOW', severity: 'warning' }]);
  });

  test('of the tags of one package only', async () => {
    const tags = [
      ['a@1.0.0', 1],
      ['b@7.0.0', 2],
      ['a@1.1.0', 3],
    ] as const;
    const history = fakeHistory({ ...good, tags, remote: { branches: { main: 3 }, tags } });
    const input = { release: { tag: '{name}@{version}', branch: 'main' } };
    const check = (tag: string, version: string) =>
      checkHistory({ ...input, target: { tag, version } }, history);
    expect(await check('a@1.1.0', '1.1.0')).toEqual([]);
    expect(await check('b@6.0.0', '6.0.0')).toMatchObject([{ code: 'VERSION_NOT_NEW' }]);
  });
});

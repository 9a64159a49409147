import { describe, expect, test } from '@jest/globals';
import { parseConfig } from '../../src/config/parse.ts';
import { LockstepError } from '../../src/errors/lockstep-error.ts';
import type { Problem } from '../../src/errors/problem.ts';
import { sampleKinds, sampleLocate } from './kinds.ts';

const npm = { artifacts: ['dist/*.tgz'] };
const parse = (document: unknown) => parseConfig(document, sampleKinds, sampleLocate);

function problemsOf(document: unknown): readonly Problem[] {
  try {
    parse(document);
    return [];
  } catch (error) {
    if (error instanceof LockstepError) return error.problems;
    throw error;
  }
}

test('the least configuration gets every default', () => {
  expect(parse({ channels: { npm } })).toEqual({
    release: {
      tag: 'v{version}',
      branch: 'main',
      changelog: 'CHANGELOG.md',
      workflow: 'release.yml',
      versioning: 'fixed',
      trigger: 'dispatch',
      security: false,
      'gate-age': 86_400_000,
    },
    build: [],
    channels: [
      {
        id: 'npm',
        kind: 'npm',
        settings: { artifacts: ['dist/*.tgz'], registry: 'http://default.test/' },
      },
    ],
    ledger: {},
    versions: { files: [], ignore: [], independent: [] },
    gates: [],
    except: [],
    triage: { patterns: [] },
    sanity: { licences: true, contains: {}, without: [] },
    announce: { milestone: true, comments: true, comment: 'Released in {tag}: {url}', webhooks: [] },
    blocker: { labels: ['lockstep-blocker', 'release-blocker'] },
  });
});

describe('packages with versions of their own', () => {
  const codesOf = (release: object, more: object = {}) =>
    problemsOf({ channels: { npm }, release, ...more }).map(({ where }) => where?.key);

  test('have tags of their own', () => {
    const { release } = parse({ channels: { npm }, release: { versioning: 'independent' } });
    expect(release.tag).toBe('{name}@{version}');
  });

  test.each<[object, object, readonly string[]]>([
    [{ versioning: 'independent', tag: '{name}-v{version}' }, {}, []],
    [{ versioning: 'independent', tag: 'v{version}' }, {}, ['release.tag']],
    [{ tag: '{name}@{version}' }, {}, ['release.tag']],
    [{ versioning: 'independent', tag: '{name}{name}@{version}' }, {}, ['release.tag']],
    [{ versioning: 'independent' }, { ledger: { file: 'auto' } }, []],
    [{ versioning: 'independent' }, { ledger: { file: 'one.jsonl' } }, ['ledger.file']],
  ])('%j with %j: %j is wrong', (release, more, keys) => {
    expect(codesOf(release, more)).toEqual(keys);
  });
});

test('a channel may have an id of its own, a credential and settings of its kind', () => {
  const mirror = { ...npm, kind: 'npm', registry: 'http://mirror.test/', token: { env: 'MIRROR_TOKEN' } };
  const { channels } = parse({ channels: { npm, mirror } });
  expect(channels[1]).toEqual({
    id: 'mirror',
    kind: 'npm',
    settings: {
      artifacts: ['dist/*.tgz'],
      registry: 'http://mirror.test/',
      token: { env: 'MIRROR_TOKEN' },
    },
  });
});

describe('a problem is reported with its key and place:', () => {
  test.each<[string, string, string, unknown]>([
    ['CONFIG_UNKNOWN_KEY', 'chanels', 'a misspelt key', { chanels: {}, channels: { npm } }],
    ['CONFIG_UNKNOWN_KEY', 'release.tags', 'a key inside', { release: { tags: 'v' }, channels: { npm } }],
    [
      'CONFIG_UNKNOWN_KEY',
      'channels.npm.regist',
      'a key of a channel',
      { channels: { npm: { ...npm, regist: 1 } } },
    ],
    [
      'CONFIG_UNKNOWN_KEY',
      'build[0].shell',
      'a key in a list',
      { build: [{ run: 'x', shell: 'sh' }], channels: { npm } },
    ],
    [
      'CONFIG_WRONG_TYPE',
      'tools.../npm',
      'a tool that is no executable’s name',
      { tools: { '../npm': '1.0.0' }, channels: { npm } },
    ],
    ['CONFIG_WRONG_TYPE', 'channels', 'no channels', {}],
    ['CONFIG_WRONG_TYPE', 'channels', 'an empty document', undefined],
    ['CONFIG_WRONG_TYPE', 'channels', 'empty channels', { channels: {} }],
    ['CONFIG_WRONG_TYPE', 'channels', 'a list of channels', { channels: ['npm'] }],
    ['CONFIG_WRONG_TYPE', '', 'a document that is a list', []],
    ['CONFIG_WRONG_TYPE', 'channels.npm', 'a channel that is a text', { channels: { npm: 'dist/*' } }],
    ['CONFIG_WRONG_TYPE', 'channels.npm.artifacts', 'no artifacts', { channels: { npm: {} } }],
    [
      'CONFIG_WRONG_TYPE',
      'channels.npm.artifacts',
      'an empty list',
      { channels: { npm: { artifacts: [] } } },
    ],
    ['CONFIG_WRONG_TYPE', 'channels.npm.artifacts[0]', 'a number', { channels: { npm: { artifacts: [1] } } }],
    [
      'CONFIG_WRONG_TYPE',
      'channels.npm.registry',
      'a setting',
      { channels: { npm: { ...npm, registry: 4873 } } },
    ],
    ['CONFIG_WRONG_TYPE', 'channels.npm.token', 'no reference', { channels: { npm: { ...npm, token: 7 } } }],
    ['CONFIG_WRONG_TYPE', 'channels.gem.kind', 'an unknown kind', { channels: { gem: npm } }],
    [
      'CONFIG_WRONG_TYPE',
      'release.versioning',
      'versions apart',
      { release: { versioning: 'loose' }, channels: { npm } },
    ],
    ['CONFIG_SAME_ENDPOINT', 'channels.twin', 'twins', { channels: { npm, twin: { ...npm, kind: 'npm' } } }],
  ])('%s at “%s”: %s', (code, key, _, document) => {
    expect(problemsOf(document)).toMatchObject([
      { code, where: { file: 'lockstep.yaml', key }, severity: 'usage' },
    ]);
  });

  test.each(['Npm', '1npm', '__proto__', '../npm', 'a'.repeat(41)])(
    'CONFIG_WRONG_TYPE for the channel id %s',
    (id) => {
      const channels = Object.defineProperty({ npm }, id, {
        value: { ...npm, kind: 'pypi' },
        enumerable: true,
      });
      expect(problemsOf({ channels })[0]).toMatchObject({ code: 'CONFIG_WRONG_TYPE' });
    },
  );

  test('the line and column of the key itself', () => {
    const [problem] = problemsOf({ channels: { npm: { ...npm, regist: 1 } } });
    expect(problem?.where).toMatchObject({ line: 3, column: 'regist'.length });
  });
});

test('channels of different kinds or endpoints are not the same', () => {
  const other = { ...npm, kind: 'npm', registry: 'http://other.test/' };
  expect(problemsOf({ channels: { npm, pypi: npm, other } })).toEqual([]);
});

test('twins are told from each other even while something else is wrong with them', () => {
  const twin = { ...npm, kind: 'npm', token: 7 };
  expect(problemsOf({ channels: { npm, twin } }).map(({ code }) => code)).toEqual([
    'CONFIG_WRONG_TYPE',
    'CONFIG_SAME_ENDPOINT',
  ]);
  const strayed = { ...npm, kind: 'npm', registry: 7 };
  expect(problemsOf({ channels: { npm, strayed } }).map(({ code }) => code)).toEqual(['CONFIG_WRONG_TYPE']);
});

describe('a key that is misspelt', () => {
  test.each<[string, object, readonly string[]]>([
    ['at the top', { chanels: { npm } }, ['CONFIG_UNKNOWN_KEY chanels']],
    [
      'of a channel',
      { channels: { npm: { artefacts: ['x'] } } },
      ['CONFIG_UNKNOWN_KEY channels.npm.artefacts'],
    ],
    [
      'that is the kind',
      { channels: { ours: { ...npm, knid: 'npm' } } },
      ['CONFIG_UNKNOWN_KEY channels.ours.knid'],
    ],
    ['of a step', { channels: { npm }, build: [{ urn: 'x' }] }, ['CONFIG_UNKNOWN_KEY build[0].urn']],
    [
      'and another one that is missing',
      { channels: { npm: { speed: 1 } } },
      ['CONFIG_UNKNOWN_KEY channels.npm.speed', 'CONFIG_WRONG_TYPE channels.npm.artifacts'],
    ],
    [
      'that is a channel which another one is a trial for',
      { channels: { pypy: npm, test: { ...npm, kind: 'pypi', before: ['pypi'] } } },
      ['CONFIG_WRONG_TYPE channels.pypy.kind'],
    ],
  ])('is not missing as well: %s', (_, document, expected) => {
    expect(
      problemsOf(document)
        .map(({ code, where }) => `${code} ${where?.key}`)
        .sort(),
    ).toEqual(expected);
  });
});

test('all problems are reported at once', () => {
  const problems = problemsOf({
    releases: 1,
    release: { tag: 'v' },
    build: 'make',
    channels: {
      npm: { artifacts: 'dist', token: 'literal', speed: 1 },
      gem: {},
      pypi: npm,
      py: { ...npm, kind: 'pypi' },
    },
    ledger: { file: '' },
  });
  expect(problems.map(({ code, where }) => `${code} ${where?.key}`).sort()).toEqual([
    'CONFIG_LITERAL_SECRET channels.npm.token',
    'CONFIG_SAME_ENDPOINT channels.py',
    'CONFIG_UNKNOWN_KEY channels.npm.speed',
    'CONFIG_UNKNOWN_KEY releases',
    'CONFIG_WRONG_TYPE build',
    'CONFIG_WRONG_TYPE channels.gem.kind',
    'CONFIG_WRONG_TYPE channels.npm.artifacts',
    'CONFIG_WRONG_TYPE ledger.file',
    'CONFIG_WRONG_TYPE release.tag',
  ]);
});

test.each([
  ['is no address', 'https://[git.example.org/ada/tool'],
  ['names no repository', 'https://git.example.org'],
  ['has a query', 'https://git.example.org/ada/tool.git?token=x'],
  ['is a folder', '/srv/git/tool.git'],
])('a place for the ledger that %s is refused', (_, git) => {
  expect(problemsOf({ channels: { npm }, ledger: { git } })).toMatchObject([
    { code: 'CONFIG_WRONG_TYPE', where: { key: 'ledger.git' } },
  ]);
});

test('a place for the ledger that names a user may hold a token, and is refused as one', () => {
  const git = 'https://ada@git.example.org/ada/tool.git';
  expect(problemsOf({ channels: { npm }, ledger: { git } })).toMatchObject([
    { code: 'CONFIG_LITERAL_SECRET', where: { key: 'ledger.git' } },
  ]);
});

test.each(['origin', 'https://git.example.org/below/ada/tool.git', 'http://127.0.0.1:3000/ada/tool'])(
  'a ledger may be at %s',
  (git) => {
    expect(parse({ channels: { npm }, ledger: { git } }).ledger).toEqual({ git });
  },
);

import { describe, expect, test } from '@jest/globals';
import { parseConfig } from '../../src/config/parse.ts';
import { LockstepError } from '../../src/errors/lockstep-error.ts';
import { sampleKinds, sampleLocate } from './kinds.ts';

const secret = 'S3cr3t'.repeat(6);
const tokens = {
  npm: `npm_${secret}`,
  pypi: `pypi-${secret}`,
  github: `ghp_${secret}`,
  'fine-grained github': `github_pat_${secret}`,
  'crates.io': `cio${secret}`,
};
const artifacts = ['dist/*.tgz'];

function refusalOf(document: unknown): LockstepError {
  try {
    parseConfig(document, sampleKinds, sampleLocate);
  } catch (error) {
    if (error instanceof LockstepError) return error;
    throw error;
  }
  throw new Error('the configuration was accepted');
}

const documents: readonly [string, string, (token: string) => unknown][] = [
  ['channels.npm.token', 'as the token', (token) => ({ channels: { npm: { artifacts, token } } })],
  [
    'channels.npm.token.env',
    'as a variable’s name',
    (env) => ({ channels: { npm: { artifacts, token: { env } } } }),
  ],
  ['channels.npm.token.file', 'as a file', (file) => ({ channels: { npm: { artifacts, token: { file } } } })],
  [
    'channels.npm.token.value',
    'under a made-up key',
    (value) => ({ channels: { npm: { artifacts, token: { value } } } }),
  ],
  ['channels.npm.token[0]', 'in a list', (token) => ({ channels: { npm: { artifacts, token: [token] } } })],
  ['channels.npm.kind', 'as the kind', (kind) => ({ channels: { npm: { artifacts, kind } } })],
  [
    'channels.npm.artifacts[1]',
    'among artifacts',
    (token) => ({ channels: { npm: { artifacts: ['x', token] } } }),
  ],
  [
    'build[0].run',
    'in a command',
    (token) => ({ build: [{ run: `A=${token} make` }], channels: { npm: { artifacts } } }),
  ],
  [
    'release.branch',
    'as the branch',
    (branch) => ({ release: { branch }, channels: { npm: { artifacts } } }),
  ],
  ['extra', 'in an unknown key', (extra) => ({ extra, channels: { npm: { artifacts } } })],
];

describe.each(Object.entries(tokens))('a literal %s token', (_, token) => {
  test.each(documents)('at %s (%s) is found, and never repeated', (key, _where, documentOf) => {
    const refusal = refusalOf(documentOf(token));
    expect(refusal.problems.map(({ code, where }) => `${code} ${where?.key}`)).toContain(
      `CONFIG_LITERAL_SECRET ${key}`,
    );
    expect(JSON.stringify(refusal.problems) + refusal.message).not.toContain(secret);
  });

  test.each<[string, unknown]>([
    ['a top key', { [token]: 1, channels: { npm: { artifacts } } }],
    ['a key of a channel', { channels: { npm: { artifacts, [token]: 1 } } }],
    ['a key of the reference', { channels: { npm: { artifacts, token: { [token]: null } } } }],
    ['a channel', { channels: { [token]: { artifacts } } }],
  ])('that stands as %s is not repeated either', (_where, document) => {
    const refusal = refusalOf(document);
    expect(refusal.problems).toContainEqual(expect.objectContaining({ code: 'CONFIG_LITERAL_SECRET' }));
    expect(JSON.stringify(refusal.problems) + refusal.message).not.toContain(secret);
  });
});

test.each([
  ['ssh://git@git.example.org/ada/tap.git', []],
  [`ssh://git:${secret}@git.example.org/ada/tap.git`, ['CONFIG_LITERAL_SECRET']],
])('“git” is no secret, and its password is: %s', (registry, codes) => {
  const { problems } = refusalOf({ channels: { npm: { artifacts, registry, unknown: 1 } } });
  const found = problems.map(({ code }) => code).filter((code) => code === 'CONFIG_LITERAL_SECRET');
  expect(found).toEqual(codes);
});

describe('a password in an address', () => {
  const registry = `https://ada:${secret}@registry.test/`;

  test('is found, and never repeated', () => {
    const refusal = refusalOf({ channels: { npm: { artifacts, registry } } });
    expect(refusal.problems).toMatchObject([
      { code: 'CONFIG_LITERAL_SECRET', where: { key: 'channels.npm.registry' } },
    ]);
    expect(JSON.stringify(refusal.problems)).not.toContain(secret);
  });

  test('is not repeated when two channels have the same one', () => {
    const twin = { artifacts, registry, kind: 'npm' };
    const refusal = refusalOf({ channels: { npm: { artifacts, registry }, twin } });
    expect(refusal.problems.map(({ code }) => code)).toContain('CONFIG_SAME_ENDPOINT');
    expect(JSON.stringify(refusal.problems) + refusal.message).not.toContain(secret);
  });
});

test('any text is a literal secret where a reference belongs', () => {
  const refusal = refusalOf({ channels: { npm: { artifacts, token: 'hunter2!' } } });
  expect(refusal.problems).toMatchObject([{ code: 'CONFIG_LITERAL_SECRET' }]);
  expect(refusal.message).not.toContain('hunter2!');
});

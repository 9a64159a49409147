import { describe, expect, test } from '@jest/globals';
import { parseConfig } from '@lockstep/core';
import { parseYaml } from '../src/yaml.ts';

const text = `release:
  tag: v{version}
channels:
  npm:
    artifacts:
      - dist/*.tgz
      - lib/*.tgz
    token: { env: NPM_TOKEN }
`;

describe('a key is found where it stands', () => {
  const { locate, value } = parseYaml(text);
  test.each<[readonly (string | number)[], readonly [number, number]]>([
    [['release'], [1, 1]],
    [
      ['release', 'tag'],
      [2, 3],
    ],
    [
      ['channels', 'npm'],
      [4, 3],
    ],
    [
      ['channels', 'npm', 'artifacts', 1],
      [7, 9],
    ],
    [
      ['channels', 'npm', 'artifacts', '0'],
      [6, 9],
    ],
    [
      ['channels', 'npm', 'token', 'env'],
      [8, 14],
    ],
  ])('%j', (path, [line, column]) => {
    expect(locate(path)).toEqual({ line, column });
  });

  test.each<[readonly (string | number)[]]>([
    [[]],
    [['no']],
    [['channels', 'gem']],
    [['release', 'tag', 'x']],
  ])('or not at all: %j', (path) => {
    expect(locate(path)).toBeUndefined();
  });

  test('and the value is the document', () => {
    expect(value).toMatchObject({ channels: { npm: { token: { env: 'NPM_TOKEN' } } } });
  });

  test('in JSON as well', () => {
    const json = parseYaml('{\n  "name": "app",\n  "dependencies": {\n    "lib": "1.0.0"\n  }\n}\n');
    expect(json.locate(['dependencies', 'lib'])).toEqual({ line: 4, column: 5 });
  });
});

describe('a broken document', () => {
  test('is reported with every error at once, and its places', () => {
    expect(() => parseYaml('a: 1\na: 2\nb: [1,\nc: "x\n')).toThrow(
      expect.objectContaining({
        problems: expect.arrayContaining([
          expect.objectContaining({
            code: 'CONFIG_SYNTAX',
            where: { file: 'lockstep.yaml', line: 2, column: 1 },
          }),
        ]),
      }),
    );
  });

  test.each([
    ['a conflict', 'a:\n  - { run: x }\n<<<<<<< HEAD\n  - { run: y }\nb: 1\n', [3]],
    ['two faults far from each other', 'a: 1\na: 2\nb: 1\nc: 1\nd: 1\nd: 2\n', [2, 6]],
  ])('names what a fault leads to no second time: %s', (_, text, lines) => {
    const problems = lines.map((line) =>
      expect.objectContaining({ where: expect.objectContaining({ line }) }),
    );
    expect(() => parseYaml(text)).toThrow(expect.objectContaining({ problems }));
  });

  const syntax = expect.objectContaining({ code: 'CONFIG_SYNTAX' });
  const bomb = `a: &a [1,1,1,1,1,1,1,1,1]\n${'bcdefghij'
    .split('')
    .map((key, index) => {
      const before = 'abcdefghij'[index];
      return `${key}: &${key} [${Array(9).fill(`*${before}`).join(',')}]`;
    })
    .join('\n')}\n`;

  test.each([
    ['two documents', 'a: 1\n---\nb: 2\n'],
    ['an alias of nothing', 'a: *nothing\n'],
    ['an alias bomb', bomb],
    ['an alias of itself', 'a: &a\n  b: *a\n'],
    ['a pit without a floor', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ])('is refused: %s', (_, hostile) => {
    expect(() => parseYaml(hostile)).toThrow(syntax);
  });

  test('names the file it was read from', () => {
    expect(() => parseYaml('{', 'package.json')).toThrow(
      expect.objectContaining({
        problems: [expect.objectContaining({ where: expect.objectContaining({ file: 'package.json' }) })],
      }),
    );
  });
});

test('a document that is deep, but readable, is searched to its floor', () => {
  const { value, locate } = parseYaml(`${'['.repeat(500)}"https://a:b@c.test"${']'.repeat(500)}`);
  expect(() => parseConfig(value, [], locate)).toThrow(
    expect.objectContaining({ code: 'CONFIG_LITERAL_SECRET' }),
  );
});

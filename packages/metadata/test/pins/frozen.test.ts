import { describe, expect, test } from '@jest/globals';
import { checkFrozen } from '../../src/pins/frozen.ts';

function found(...lines: readonly string[]) {
  const build = lines.map((run) => ({ run }));
  return checkFrozen({ build }, (path) => ({ line: Number(path[1]) + 2, column: 5 }));
}

describe('a build list', () => {
  test.each([
    ['npm install', 'npm ci'],
    ['npm i --ignore-scripts && npm pack', 'npm ci'],
    ['cd web && pnpm install --ignore-scripts', 'pnpm install --frozen-lockfile'],
    ['yarn install', 'yarn install --immutable'],
    ['CI=1 bun install', 'bun install --frozen-lockfile'],
    ['cargo package --workspace', 'the same with --locked'],
    ['uv sync', 'the same with --locked'],
  ])('with “%s” may take other versions than the lockfile says', (line, instead) => {
    expect(found('true', line)).toMatchObject([
      { code: 'BUILD_NOT_FROZEN', severity: 'warning', where: { line: 3 }, remedy: `Write ${instead}.` },
    ]);
  });

  test.each([
    'npm ci',
    'npm install --global pnpm@9.12.0',
    'pnpm install --frozen-lockfile --ignore-scripts',
    'yarn install --immutable',
    'cargo package --workspace --locked',
    'cargo fmt --check',
    'echo npm install',
    'uv sync --frozen',
    '# npm install',
  ])('with “%s” keeps to it', (line) => {
    expect(found(line)).toEqual([]);
  });
});

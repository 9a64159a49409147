import { describe, expect, test } from '@jest/globals';
import type { PackageSource } from '@lockstep/core';
import { parse as parseYaml } from 'yaml';
import { npmKind } from '../../src/npm/index.ts';
import { sourceOf as memorySource } from '../registry/memory-source.ts';

function sourceOf(files: Readonly<Record<string, unknown>>): PackageSource {
  const texts = Object.entries(files).map(([file, json]) => [
    file,
    typeof json === 'string' ? json : JSON.stringify(json),
  ]);
  return memorySource(Object.fromEntries(texts), {
    parse: (text) => parseYaml(text),
    locate: (_text, path) => ({ line: path[0] === 'version' ? 3 : 2, column: 1 }),
  });
}

describe('a source tree', () => {
  test('is a single package', async () => {
    const { packages, problems } = await npmKind.readSource(
      sourceOf({ 'package.json': { name: 'p', version: '1.0.0' } }),
    );
    expect(packages).toEqual([
      {
        ecosystem: 'npm',
        name: 'p',
        version: '1.0.0',
        private: false,
        where: { file: 'package.json', line: 3, column: 1 },
      },
    ]);
    expect(problems).toEqual([]);
  });

  test('of several languages keeps its packages in a folder of their own', async () => {
    const { packages } = await npmKind.readSource(
      sourceOf({
        'js/package.json': { private: true, workspaces: ['packages/*'] },
        'js/packages/a/package.json': { name: 'a', version: '1.0.0' },
        'js/packages/a/test/package.json': { name: 'never', version: '1.0.0' },
        'docs/package.json': { name: 'site', version: '1.0.0' },
        'rust/web/package.json': { name: 'deeper', version: '1.0.0' },
      }),
    );
    expect(packages.map(({ name, where }) => `${name} in ${where.file}`)).toEqual([
      'a in js/packages/a/package.json',
    ]);
  });

  test.each([[['packages/*', '!packages/left']], [{ packages: ['./packages/*/', '!packages/left'] }]])(
    'has the workspaces %j',
    async (workspaces) => {
      const { packages } = await npmKind.readSource(
        sourceOf({
          'package.json': { private: true, workspaces },
          'packages/b/package.json': { name: '@s/b', version: '1.0.0', private: true },
          'packages/a/package.json': { name: 'a', version: '1.0.0' },
          'packages/left/package.json': { name: 'left', version: '1.0.0' },
          'examples/x/package.json': { name: 'x', version: '1.0.0' },
        }),
      );
      expect(packages.map((each) => [each.name, each.private])).toEqual([
        ['a', false],
        ['@s/b', true],
      ]);
    },
  );

  test('has the workspaces that pnpm knows', async () => {
    const { packages } = await npmKind.readSource(
      sourceOf({
        'package.json': { private: true, name: 'root' },
        'pnpm-workspace.yaml': "packages:\n  - 'libs/*'\n  - '!libs/left'\n",
        'libs/a/package.json': { name: 'a', version: '1.0.0' },
        'libs/left/package.json': { name: 'left', version: '1.0.0' },
      }),
    );
    expect(packages.map(({ name }) => name)).toEqual(['root', 'a']);
  });

  test('has no public package that needs a private one, unless it bundles it', async () => {
    const { problems } = await npmKind.readSource(
      sourceOf({
        'package.json': { private: true, workspaces: ['p/*'] },
        'p/hidden/package.json': { name: 'hidden', version: '1.0.0', private: true },
        'p/a/package.json': { name: 'a', version: '1.0.0', dependencies: { hidden: '1.0.0' } },
        'p/b/package.json': { name: 'b', version: '1.0.0', peerDependencies: { other: 'npm:hidden@1' } },
        'p/c/package.json': { name: 'c', version: '1.0.0', devDependencies: { hidden: '1.0.0' } },
        'p/d/package.json': {
          name: 'd',
          version: '1.0.0',
          dependencies: { hidden: '1.0.0' },
          bundleDependencies: ['hidden'],
        },
      }),
    );
    expect(problems.map(({ code, where }) => [code, where?.file, where?.key])).toEqual([
      ['PRIVATE_DEPENDENCY', 'p/a/package.json', 'dependencies.hidden'],
      ['PRIVATE_DEPENDENCY', 'p/b/package.json', 'peerDependencies.other'],
    ]);
  });

  test('has all its problems told at once', async () => {
    const { problems } = await npmKind.readSource(
      sourceOf({
        'package.json': { private: true, workspaces: ['*'] },
        'a/package.json': '{',
        'b/package.json': { name: 'b' },
        'c/package.json': { name: 'C C', version: '1.0.0' },
      }),
    );
    expect(problems.map(({ code, where }) => [code, where?.file, where?.key])).toEqual([
      ['MANIFEST_INVALID', 'a/package.json', undefined],
      ['MANIFEST_INVALID', 'b/package.json', 'version'],
      ['MANIFEST_INVALID', 'c/package.json', 'name'],
    ]);
  });

  test('may hold no package at all', async () => {
    expect(await npmKind.readSource(sourceOf({}))).toEqual({ packages: [], problems: [] });
  });
});

import { expect, test } from '@jest/globals';
import type { GitHistory } from '@lockstep/core';
import { cargoVersions } from '../../src/versions/cargo/index.ts';
import { treeAt } from '../../src/versions/past.ts';
import { linesOf } from './cargo/in-memory.ts';

const commit = 'a'.repeat(40);

function historyOf(files: Readonly<Record<string, string>>, asked: string[]): GitHistory {
  const missing = () => Promise.reject(new Error('not asked for'));
  return {
    head: missing,
    branch: missing,
    isShallow: missing,
    tags: missing,
    commitOf: missing,
    isAncestor: missing,
    changedSince: missing,
    commitsSince: missing,
    remoteBranch: missing,
    remoteTags: missing,
    filesAt: async (at) => (at === commit ? Object.keys(files) : []),
    readAt: async (at, file) => {
      asked.push(file);
      return at === commit ? files[file] : undefined;
    },
  };
}

class Source {
  readonly name = 'source';
  parse(text: string) {
    return `${this.name} ${text}`;
  }
  locate() {
    return { line: 1, column: 1 };
  }
}

test('a tree of the past has the files and texts of its commit', async () => {
  const asked: string[] = [];
  const files = { 'b/Cargo.toml': 'x', 'a.txt': 'y', 'node_modules/c.txt': 'z' };
  const tree = await treeAt(historyOf(files, asked), commit, new Source());
  expect(tree.files).toEqual(['a.txt', 'b/Cargo.toml']);
  expect(tree.named('Cargo.toml')).toEqual(['b/Cargo.toml']);
  expect([await tree.readText('a.txt'), await tree.readText('a.txt'), await tree.readText('none')]).toEqual([
    'y',
    'y',
    undefined,
  ]);
  expect(asked).toEqual(['a.txt']);
  expect([tree.parse('1'), tree.locate('', [])]).toEqual(['source 1', { line: 1, column: 1 }]);
});

test('versions are found in it as in a tree of today', async () => {
  const files = { 'Cargo.toml': '[package]\nname = "a"\nversion = "1.2.3"\n' };
  const tree = await treeAt(historyOf(files, []), commit, new Source());
  const { places } = await cargoVersions.find(tree);
  expect(places.map(({ found }) => found)).toEqual(['1.2.3']);
  expect(await linesOf(cargoVersions, files)).toEqual(['Cargo.toml:3 own a 1.2.3']);
});

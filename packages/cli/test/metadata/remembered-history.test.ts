import { expect, test } from '@jest/globals';
import type { GitHistory } from '@lockstep/core';
import { rememberedHistory } from '../../src/metadata/remembered-history.ts';

test('what several checks ask is asked once', async () => {
  const asked: string[] = [];
  const answering = <Answer>(what: string, answer: Answer) => {
    asked.push(what);
    return Promise.resolve(answer);
  };
  const history: GitHistory = {
    head: () => answering('head', 'a1'),
    branch: () => answering('branch', 'main'),
    isShallow: () => answering('shallow', false),
    tags: () => answering('tags', []),
    commitOf: (ref) => answering(`commit of ${ref}`, ref),
    isAncestor: () => answering('ancestor', true),
    changedSince: () => answering('changed', []),
    commitsSince: () => answering('commits', []),
    readAt: (_, file) => answering(`read ${file}`, file),
    filesAt: () => answering('files', []),
    remoteBranch: () => answering('branch there', { state: 'absent' } as const),
    remoteTags: () => answering('tags there', { state: 'found', tags: [] } as const),
  };
  const remembered = rememberedHistory(history);
  for (let time = 0; time < 2; time += 1) {
    expect(await remembered.head()).toBe('a1');
    expect(await remembered.tags()).toEqual([]);
    expect([await remembered.commitOf('v1'), await remembered.commitOf('v2')]).toEqual(['v1', 'v2']);
  }
  expect(await remembered.readAt('a1', 'x')).toBe('x');
  expect(asked).toEqual(['head', 'tags', 'commit of v1', 'commit of v2', 'read x']);
});

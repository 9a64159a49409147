import { describe, expect, test } from '@jest/globals';
import type { GitRemote, NewCommit } from '@lockstep/core';
import { gitScene, reader, writer } from './git-fixture.ts';

const text = (bytes: Uint8Array | undefined) =>
  bytes === undefined ? undefined : Buffer.from(bytes).toString();
const main = 'refs/heads/main';
const topic = 'refs/heads/topic';

/** A change as the tests make it. */
function change(parent: string | undefined, files: Readonly<Record<string, string>>): NewCommit {
  return {
    parent,
    files: new Map(Object.entries(files).map(([path, content]) => [path, Buffer.from(content)])),
    message: 'tool 1.0.0',
    author: { name: 'Lockstep', email: 'lockstep@example.org' },
    at: '2026-01-02T03:04:05.678Z',
  };
}

/** A change that takes files away. */
function removal(parent: string, paths: readonly string[]): NewCommit {
  return { ...change(parent, {}), files: new Map(paths.map((path) => [path, undefined])) };
}

async function committed(remote: GitRemote, commit: NewCommit): Promise<string> {
  const reply = await remote.commit(commit);
  return reply.outcome === 'ok' ? reply.value : reply.outcome;
}

describe('refs', () => {
  test('are listed by what their names start with, tags by their commits', async () => {
    const { repository, remote } = await gitScene();
    const first = await repository.commit({ ref: main, files: { a: '1' } });
    await repository.tag('v1.0.0', first, 'annotated');
    await repository.tag('plain', first);
    await repository.setRef('refs/lockstep/ledger/v1', first);
    expect(await remote.refs('refs/tags/')).toEqual({
      outcome: 'ok',
      value: {
        ids: new Map([
          ['refs/tags/plain', first],
          ['refs/tags/v1.0.0', first],
        ]),
        head: main,
      },
    });
    const all = await remote.refs();
    expect(all).toMatchObject({ outcome: 'ok', value: { head: main } });
    expect(all.outcome === 'ok' && [...all.value.ids.keys()]).toEqual([
      main,
      'refs/lockstep/ledger/v1',
      'refs/tags/plain',
      'refs/tags/v1.0.0',
    ]);
  });

  test('of an empty repository are none, and its default branch is known all the same', async () => {
    const { remote } = await gitScene();
    expect(await remote.refs()).toEqual({ outcome: 'ok', value: { ids: new Map(), head: main } });
  });

  test('are read without a credential', async () => {
    const { repository, open, sent } = await gitScene();
    const first = await repository.commit({ ref: main, files: { a: '1' } });
    expect(await open().refs(main)).toMatchObject({ value: { ids: new Map([[main, first]]) } });
    expect(text(((await open().read(first, 'a')) as { value: Uint8Array }).value)).toBe('1');
    expect(sent.filter(({ credential }) => credential !== undefined)).toEqual([]);
  });
});

describe('files', () => {
  test('of a commit are read, and folders listed, by one request for the commit', async () => {
    const { repository, remote, sent } = await gitScene();
    const commit = await repository.commit({
      ref: main,
      files: {
        'readme.md': 'hello',
        'Formula/tool.rb': 'class Tool',
        'Formula/x/y': 'z',
        link: { mode: '120000', text: 'readme.md' },
      },
    });
    expect(await remote.read(commit, 'Formula/tool.rb')).toMatchObject({ outcome: 'ok' });
    const before = sent.length;
    expect(text(((await remote.read(commit, 'Formula/x/y')) as { value: Uint8Array }).value)).toBe('z');
    expect(await remote.list(commit, '')).toEqual({ outcome: 'ok', value: ['Formula', 'link', 'readme.md'] });
    expect(await remote.list(commit, 'Formula')).toEqual({ outcome: 'ok', value: ['tool.rb', 'x'] });
    for (const path of ['missing', 'readme.md/x', 'Formula', 'Formula/x/y/z', 'link'])
      expect(await remote.read(commit, path)).toEqual({ outcome: 'ok', value: undefined });
    expect(await remote.list(commit, 'readme.md')).toEqual({ outcome: 'ok', value: undefined });
    expect(await remote.list(commit, 'missing')).toEqual({ outcome: 'ok', value: undefined });
    expect(sent).toHaveLength(before);
  });

  test('of a commit that no ref points at any more are read as well', async () => {
    const { repository, remote } = await gitScene();
    const first = await repository.commit({ ref: main, files: { a: '1' } });
    const second = await repository.commit({ ref: main, files: { a: '2' } });
    expect(await remote.parentOf(second)).toEqual({ outcome: 'ok', value: first });
    expect(await remote.parentOf(first)).toEqual({ outcome: 'ok', value: undefined });
    expect(text(((await remote.read(first, 'a')) as { value: Uint8Array }).value)).toBe('1');
  });

  test('of a commit that is not there are refused', async () => {
    const { repository, remote } = await gitScene();
    await repository.commit({ ref: main, files: { a: '1' } });
    expect(await remote.read('1'.repeat(40), 'a')).toMatchObject({ outcome: 'refused', reason: 'missing' });
    expect(await remote.read('main', 'a')).toMatchObject({ outcome: 'refused', reason: 'invalid' });
  });

  test('are read from packs of many deltas', async () => {
    const { repository, remote } = await gitScene();
    const lines = Array.from({ length: 2000 }, (_, index) => `line ${index}`);
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `f${index}`,
        lines.with(index * 7, `changed ${index}`).join('\n'),
      ]),
    );
    const commit = await repository.commit({ ref: main, files });
    await repository.git('repack', '-adfq', '--depth=50', '--window=50');
    expect(await repository.git('count-objects', '-v')).toContain('packs: 1');
    for (const [path, content] of Object.entries(files))
      expect(text(((await remote.read(commit, path)) as { value: Uint8Array }).value)).toBe(content);
  });
});

describe('a commit', () => {
  test('is the same for the same inputs, and the one that git would make', async () => {
    const { repository, remote, open } = await gitScene();
    const base = await repository.commit({ ref: main, files: { a: '1' } });
    const wanted = change(base, { 'deep/er/b': '2', a: '3' });
    const id = await committed(remote, wanted);
    expect(await committed(open(writer), wanted)).toBe(id);
    expect(await remote.push({ ref: main, from: base, to: id })).toEqual({ outcome: 'ok', value: undefined });
    expect(await repository.git('cat-file', 'commit', id)).toBe(
      [
        `tree ${await repository.git('rev-parse', `${id}^{tree}`)}`,
        `parent ${base}`,
        'author Lockstep <lockstep@example.org> 1767323045 +0000',
        'committer Lockstep <lockstep@example.org> 1767323045 +0000',
        '',
        'tool 1.0.0',
      ].join('\n'),
    );
    expect(await repository.git('fsck', '--strict', '--full')).toBe('');
  });

  test('leaves everything else as it is: modes, links, submodules, names that are no UTF-8, order', async () => {
    const { repository, remote } = await gitScene();
    const base = await repository.commit({
      ref: main,
      files: {
        run: { mode: '100755', text: '#!/bin/sh' },
        link: { mode: '120000', text: 'run' },
        module: { mode: '160000', text: '1'.repeat(40) },
        '"\\377odd"': 'latin',
        'a.b': 'before a/',
        'a/x': 'in a',
        a0: 'after a/',
        'Formula/other.rb': 'class Other',
      },
    });
    const before = await repository.git('ls-tree', '-r', base);
    const id = await committed(remote, change(base, { run: '#!/bin/bash', 'Formula/tool.rb': 'class Tool' }));
    expect(await remote.push({ ref: main, from: base, to: id })).toMatchObject({ outcome: 'ok' });
    const changed = await repository.git('diff', '--raw', '--abbrev=4', base, id);
    expect(changed.replace(/\b[0-9a-f]{4} [0-9a-f]{4}\b/g, '')).toBe(
      ':000000 100644  A\tFormula/tool.rb\n:100755 100755  M\trun',
    );
    expect(before).toContain('"\\377odd"');
    expect(await repository.git('fsck', '--strict', '--full')).toBe('');
  });

  test('removes files, and the folders that hold nothing else, and leaves the rest as it is', async () => {
    const { repository, remote } = await gitScene();
    const base = await repository.commit({
      ref: main,
      files: {
        a: '1',
        link: { mode: '120000', text: 'a' },
        'x/y/z': '2',
        'x/keep': '3',
        'Formula/tool.rb': '4',
      },
    });
    const wanted = removal(base, ['link', 'x/y/z', 'Formula/tool.rb', 'never/was/here', 'x/gone']);
    const id = await committed(remote, wanted);
    expect(await remote.push({ ref: main, from: base, to: id })).toMatchObject({ outcome: 'ok' });
    expect(await repository.git('ls-tree', '-r', '-t', '--name-only', id)).toBe('a\nx\nx/keep');
    expect(await repository.git('fsck', '--strict', '--full')).toBe('');
    expect(await remote.read(id, 'Formula/tool.rb')).toEqual({ outcome: 'ok', value: undefined });
  });

  test('that removes the last file has an empty tree', async () => {
    const { repository, remote } = await gitScene();
    const base = await repository.commit({ ref: main, files: { 'a/b': '1' } });
    const id = await committed(remote, removal(base, ['a/b']));
    expect(await remote.push({ ref: main, from: base, to: id })).toMatchObject({ outcome: 'ok' });
    expect(await repository.git('ls-tree', '-r', '-t', id)).toBe('');
    expect(await repository.git('fsck', '--strict', '--full')).toBe('');
  });

  test.each(['folder', 'file/below'])('does not remove “%s”, which is no file', async (path) => {
    const { repository, remote } = await gitScene();
    const base = await repository.commit({ ref: main, files: { 'folder/a': '1', file: '2' } });
    expect(await remote.commit(removal(base, [path]))).toMatchObject({
      outcome: 'refused',
      reason: 'invalid',
    });
  });

  test('is made without a history, and on one that was made here', async () => {
    const { repository, remote } = await gitScene();
    const first = await committed(remote, change(undefined, { a: '1' }));
    const second = await committed(remote, change(first, { b: '2' }));
    expect(text(((await remote.read(second, 'a')) as { value: Uint8Array }).value)).toBe('1');
    expect(await remote.push({ ref: main, from: undefined, to: second })).toMatchObject({ outcome: 'ok' });
    expect(await repository.git('log', '--format=%H', main)).toBe(`${second}\n${first}`);
    expect(await repository.git('fsck', '--strict', '--full')).toBe('');
  });

  test.each([
    ['../outside', 'is no path'],
    ['/absolute', 'is no path'],
    ['a//b', 'is no path'],
    ['.git/config', 'keeps for itself'],
    ['x/.GIT/hooks/post-checkout', 'keeps for itself'],
    ['folder', 'something else'],
    ['file/below', 'something else'],
  ])('does not write to “%s”', async (path, words) => {
    const { repository, remote } = await gitScene();
    const base = await repository.commit({ ref: main, files: { 'folder/a': '1', file: '2' } });
    expect(await remote.commit(change(base, { [path]: 'x' }))).toMatchObject({
      outcome: 'refused',
      reason: 'invalid',
      message: expect.stringContaining(words),
    });
  });
});

describe('a push', () => {
  test('creates, moves and removes a ref', async () => {
    const { repository, remote } = await gitScene();
    const base = await repository.commit({ ref: main, files: { a: '1' } });
    const id = await committed(remote, change(base, { b: '2' }));
    const refs: unknown[] = [];
    for (const update of [
      { ref: topic, from: undefined, to: base },
      { ref: topic, from: base, to: id },
      { ref: topic, from: id, to: base },
      { ref: topic, from: base, to: undefined },
    ]) {
      expect(await remote.push(update)).toEqual({ outcome: 'ok', value: undefined });
      refs.push((await repository.refs())[topic]);
    }
    expect(refs).toEqual([base, id, base, undefined]);
  });

  test('to where the ref is already proves that it may be written, and changes nothing', async () => {
    const { repository, remote, open } = await gitScene();
    const base = await repository.commit({ ref: main, files: { a: '1' } });
    const update = { ref: main, from: base, to: base };
    expect(await remote.push(update)).toMatchObject({ outcome: 'ok' });
    expect(await open(reader).push(update)).toMatchObject({ outcome: 'refused', reason: 'forbidden' });
    expect(await repository.refs()).toEqual({ [main]: base });
  });

  test.each([
    ['moved since', (base: string, to: string) => ({ ref: topic, from: base, to })],
    ['is there although it should not be', (_: string, to: string) => ({ ref: topic, from: undefined, to })],
    ['is gone', (base: string, to: string) => ({ ref: 'refs/heads/gone', from: base, to })],
    ['moved before it is removed', (base: string) => ({ ref: topic, from: base, to: undefined })],
  ])('is a conflict when the ref %s', async (_, update) => {
    const { repository, remote } = await gitScene();
    const base = await repository.commit({ ref: main, files: { a: '1' } });
    const mine = await committed(remote, change(base, { b: '2' }));
    await repository.commit({ ref: topic, parent: base, files: { a: '2' } });
    const before = await repository.refs();
    expect(await remote.push(update(base, mine))).toMatchObject({ outcome: 'refused', reason: 'conflict' });
    expect(await repository.refs()).toEqual(before);
  });

  test('of many at once is won by one', async () => {
    const { repository, open } = await gitScene();
    const base = await repository.commit({ ref: main, files: { a: '1' } });
    const pushes = Array.from({ length: 6 }, async (_, index) => {
      const remote = open(writer);
      const id = await committed(remote, change(base, { b: `${index}` }));
      return { id, reply: await remote.push({ ref: main, from: base, to: id }) };
    });
    const ended = await Promise.all(pushes);
    const winners = ended.filter(({ reply }) => reply.outcome === 'ok');
    const losers = ended.filter(({ reply }) => reply.outcome === 'refused' && reply.reason === 'conflict');
    expect([winners.length, losers.length]).toEqual([1, 5]);
    expect((await repository.refs())[main]).toBe(winners[0]?.id);
  });
});

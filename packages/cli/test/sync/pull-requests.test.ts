import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { keptText } from '@lockstep/core';
import { target } from './desk.ts';
import { hosts } from './host-scene.ts';

const proposed = 'refs/heads/lockstep/sync';
const creation = { method: 'POST', path: /\/pulls$/ };

const readList = (folder: string) => readFile(join(folder, 'repos.yaml'), 'utf8');

describe.each(['github', 'gitea'] as const)('a pull request on %s', (kind) => {
  test('is opened once, and found again', async () => {
    const { desk, repository, open } = await hosts[kind]({});
    const before = await repository.refs();
    expect(await desk.run()).toMatchObject({ exit: 1, codes: ['SYNC_OUT_OF_DATE'] });
    expect(await repository.refs()).toEqual(before);

    const first = await desk.run({ pullRequest: true });
    expect(first).toMatchObject({
      exit: 0,
      codes: [],
      repositories: [{ state: 'proposed', branch: 'main' }],
    });
    const [number] = await open();
    expect(first.repositories[0]?.detail).toMatch(new RegExp(`/acme/app/pulls?/${number}$`));
    const refs = await repository.refs();
    expect(refs['refs/heads/main']).toBe(before['refs/heads/main']);
    expect(`${await repository.read(proposed, target)}\n`).toBe(keptText('on: push\n'));

    expect(await desk.run({ pullRequest: true })).toEqual(first);
    expect([await repository.refs(), await open()]).toEqual([refs, [number]]);
  });

  test('that is open is brought up to date, forwards, where the template changes', async () => {
    const { desk, repository, open } = await hosts[kind]({});
    await desk.run({ pullRequest: true });
    const earlier = (await repository.refs())[proposed];
    await desk.write({ 'stubs/release.yml': 'on: workflow_dispatch\n' });
    const told = await desk.run({ pullRequest: true });
    expect(told.repositories[0]).toMatchObject({
      state: 'proposed',
      detail: expect.stringContaining('updated'),
    });
    expect(await open()).toHaveLength(1);
    expect(`${await repository.read(proposed, target)}\n`).toBe(keptText('on: workflow_dispatch\n'));
    expect(await repository.git('rev-parse', `${proposed}~1`)).toBe(earlier);
  });

  test('that was closed is respected', async () => {
    const { desk, repository, open, close } = await hosts[kind]({});
    await desk.run({ pullRequest: true });
    const refs = await repository.refs();
    for (const number of await open()) await close(number);
    const told = await desk.run({ pullRequest: true });
    expect(told).toMatchObject({
      exit: 0,
      codes: [],
      warned: ['SYNC_DECLINED'],
      repositories: [{ state: 'skipped' }],
    });
    expect([await repository.refs(), await open()]).toEqual([refs, []]);
  });

  test('whose opening failed is opened by the next run, with the same commit', async () => {
    const faults = [{ on: { ...creation, first: 1 }, fault: { kind: 'reject', status: 503 } }] as const;
    const { desk, repository, open } = await hosts[kind]({ faults });
    expect(await desk.run({ pullRequest: true })).toMatchObject({ exit: 4, codes: ['SYNC_UNREACHABLE'] });
    const refs = await repository.refs();
    expect(await desk.run({ pullRequest: true })).toMatchObject({
      exit: 0,
      repositories: [{ state: 'proposed' }],
    });
    expect([await repository.refs(), await open()]).toEqual([
      expect.objectContaining({ [proposed]: refs[proposed] }),
      [expect.any(Number)],
    ]);
  });

  test('whose answer is lost is found, and not opened twice', async () => {
    const faults = [{ on: { ...creation, first: 1 }, fault: { kind: 'lose-answer' } }] as const;
    const { desk, open } = await hosts[kind]({ faults });
    expect(await desk.run({ pullRequest: true })).toMatchObject({
      exit: 0,
      repositories: [{ state: 'proposed' }],
    });
    expect(await open()).toHaveLength(1);
  });

  test('is not made of a branch that is somebody’s', async () => {
    const { desk, repository, open } = await hosts[kind]({});
    await repository.commit({ ref: proposed, parent: 'refs/heads/main', files: { mine: 'mine\n' } });
    const refs = await repository.refs();
    expect(await desk.run({ pullRequest: true })).toMatchObject({
      exit: 1,
      codes: ['SYNC_BRANCH_TAKEN'],
      repositories: [{ state: 'failed' }],
    });
    expect([await repository.refs(), await open()]).toEqual([refs, []]);
  });

  test('stands in no one’s way: --apply pushes to the branch itself', async () => {
    const { desk, repository } = await hosts[kind]({});
    expect(await desk.run({ apply: true })).toMatchObject({ exit: 0, repositories: [{ state: 'written' }] });
    expect(`${await repository.read('main', target)}\n`).toBe(keptText('on: push\n'));
    expect(await desk.run({ pullRequest: true })).toMatchObject({ repositories: [{ state: 'in sync' }] });
  });
});

test('a branch that was merged serves the next proposal', async () => {
  const { desk, repository, open, ask } = await hosts.gitea({});
  await desk.run({ pullRequest: true });
  const [first] = await open();
  await ask('POST', `pulls/${first}/merge`, { Do: 'merge' });
  expect(await desk.run({ pullRequest: true })).toMatchObject({ repositories: [{ state: 'in sync' }] });
  await desk.write({ 'stubs/release.yml': 'on: workflow_dispatch\n' });
  expect(await desk.run({ pullRequest: true })).toMatchObject({
    exit: 0,
    repositories: [{ state: 'proposed' }],
  });
  const [second] = await open();
  expect(second).not.toBe(first);
  expect(await repository.git('rev-parse', `${proposed}~1`)).toBe(await repository.git('rev-parse', 'main'));
});

test('an address for git alone has none, and says so', async () => {
  const { desk, repository } = await hosts.gitea({});
  const [, url = ''] = /url: (\S+),/.exec(await readList(desk.folder)) ?? [];
  await desk.write({
    'repos.yaml': (await readList(desk.folder)).replace(/- \{ gitea:.*\}/, `- { url: ${url}acme/app.git }`),
  });
  const refs = await repository.refs();
  expect(await desk.run({ pullRequest: true })).toMatchObject({ exit: 1, codes: ['SYNC_REFUSED'] });
  expect(await repository.refs()).toEqual(refs);
});

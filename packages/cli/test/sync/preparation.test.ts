import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { startGitServer } from '@lockstep/standins';
import { inTurn } from '../../src/sync/in-turn.ts';
import { afterwards, type Desk, deskWith } from './desk.ts';

/** A list of one repository on a server that must hear of nothing. */
async function silentScene(more: readonly string[] = []) {
  const server = await startGitServer({});
  afterwards(() => server.close());
  const url = server.urlOf('acme/app');
  const desk = await deskWith(['repositories:', `  - { url: ${url} }`, ...more]);
  return { server, desk };
}

const wrong: readonly (readonly [string, (desk: Desk) => Promise<unknown>, string])[] = [
  ['a list that is no YAML', (desk) => desk.write({ 'repos.yaml': 'a: [\n' }), 'CONFIG_SYNTAX'],
  [
    'a list with a key too many',
    (desk) => desk.write({ 'repos.yaml': 'sources: x\n' }),
    'CONFIG_UNKNOWN_KEY',
  ],
  [
    'a placeholder without a value',
    (desk) => desk.write({ 'stubs/release.yml': 'on: {{tool}}\n' }),
    'SYNC_TEMPLATE_INVALID',
  ],
  [
    'a template that is no YAML',
    (desk) => desk.write({ 'stubs/release.yml': 'on: [\n' }),
    'SYNC_TEMPLATE_INVALID',
  ],
  [
    'a template with controls',
    (desk) => desk.write({ 'stubs/release.yml': 'on: "\u001b[31m"\n' }),
    'SYNC_SOURCE_UNREADABLE',
  ],
  [
    'a template that leads out of its folder',
    async (desk) => {
      await desk.write({ secret: 'on: push\n', 'stubs/release.yml': '' });
      await symlink('../secret', join(desk.folder, 'stubs/other.yml'));
      await desk.write({ 'repos.yaml': await listWith(desk, 'other.yml') });
    },
    'SYNC_SOURCE_UNREADABLE',
  ],
];

async function listWith({ folder }: Desk, template: string): Promise<string> {
  return (await readFile(join(folder, 'repos.yaml'), 'utf8')).replace(
    'template: release.yml',
    `template: ${template}`,
  );
}

describe('before any server is asked', () => {
  test.each(wrong)('%s is told, with the exit code of a mistake', async (_, spoil, code) => {
    const { server, desk } = await silentScene();
    await spoil(desk);
    const told = await desk.run({ apply: true });
    expect([told.exit, told.codes]).toEqual([2, expect.arrayContaining([code])]);
    expect(server.requests).toEqual([]);
  });

  test('a token that is not there is missed', async () => {
    const { server, desk } = await silentScene();
    const list = await listWith(desk, 'release.yml');
    await desk.write({
      'repos.yaml': `${list}servers: [{ url: '${server.url}', token: { env: NOT_THERE } }]\n`,
    });
    expect(await desk.run()).toMatchObject({ codes: ['TOKEN_MISSING'] });
    expect(server.requests).toEqual([]);
  });

  test('a list that is not there is missed', async () => {
    const { desk } = await silentScene();
    expect(await desk.run({ word: 'nowhere.yaml' })).toMatchObject({
      exit: 2,
      codes: ['SYNC_SOURCE_UNREADABLE'],
    });
  });
});

test('the templates of Lockstep itself are found', async () => {
  const { desk, server } = await silentScene();
  const repository = await server.create('acme/app');
  await repository.commit({ ref: 'refs/heads/main', files: { a: 'a\n' } });
  const list = (await listWith(desk, 'release.yml')).replace('source: stubs', 'source: gitea');
  await desk.write({ 'repos.yaml': list });
  const told = await desk.run();
  expect(told).toMatchObject({ repositories: [{ state: 'changed' }] });
  expect(told.repositories[0]?.files[0]?.diff).toContain('+on:');
});

test('what a tree has in the way is named, and nothing is written', async () => {
  const { desk, server } = await silentScene();
  const repository = await server.create('acme/app');
  const link = { mode: '120000', text: '../elsewhere' } as const;
  await repository.commit({ ref: 'refs/heads/main', files: { '.github': link } });
  const refs = await repository.refs();
  const told = await desk.run({ apply: true });
  expect(told).toMatchObject({ exit: 1, codes: ['SYNC_REFUSED'], repositories: [{ state: 'failed' }] });
  expect(told.messages).toContain('.github is there already');
  expect(await repository.refs()).toEqual(refs);
});

test('a repository that was not begun when somebody interrupts is left, and the exit code says to go on', async () => {
  const { desk, server } = await silentScene();
  expect(await desk.run({ apply: true }, AbortSignal.abort())).toMatchObject({
    exit: 4,
    codes: ['SYNC_INTERRUPTED'],
    repositories: [{ state: 'failed' }],
  });
  expect(server.requests).toEqual([]);
});

test('things are worked on so many at once, and come back in their order', async () => {
  let [now, most] = [0, 0];
  const { promise: begun, resolve } = Promise.withResolvers<void>();
  const results = await inTurn([1, 2, 3, 4, 5, 6, 7], 3, async (each) => {
    now += 1;
    most = Math.max(most, now);
    if (now === 3) resolve();
    await begun;
    now -= 1;
    return each * 2;
  });
  expect([results, most]).toEqual([[2, 4, 6, 8, 10, 12, 14], 3]);
});

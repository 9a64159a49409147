import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { surroundingsOf } from '../src/surroundings.ts';

const execute = promisify(execFile);
let folder: string;
const env = { PATH: process.env.PATH ?? '', GIT_CONFIG_NOSYSTEM: '1' };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockstep-surroundings-'));
  await execute('git', ['init', '--quiet', folder], { env: { ...env, HOME: folder } });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function comesFrom(address: string) {
  await execute('git', ['-C', folder, 'config', 'remote.origin.url', address], {
    env: { ...env, HOME: folder },
  });
  return surroundingsOf(folder, { ...env, HOME: folder });
}

describe('at a terminal the checkout says', () => {
  test.each([
    ['https://git.example.org/ada/tool.git', 'https://git.example.org/', 'ada/tool'],
    ['https://git.example.org/ada/tool', 'https://git.example.org/', 'ada/tool'],
    ['https://example.org/git/ada/tool.git/', 'https://example.org/git/', 'ada/tool'],
    ['git@git.example.org:ada/tool.git', 'https://git.example.org/', 'ada/tool'],
  ])('of %s the server %s and the repository %s', async (origin, server, repository) => {
    expect(await comesFrom(origin)).toEqual({ server, repository });
  });

  test.each(['/srv/git/tool.git', 'https://git.example.org/tool.git'])('nothing of %s', async (origin) => {
    expect(await comesFrom(origin)).toEqual({});
  });
});

describe('in a workflow the runner says', () => {
  const runner = {
    GITHUB_SERVER_URL: 'https://git.example.org/below',
    GITHUB_API_URL: 'https://git.example.org/below/api/v1',
    GITHUB_REPOSITORY: 'ada/tool',
  };
  const said = {
    server: 'https://git.example.org/below/',
    api: 'https://git.example.org/below/api/v1/',
    repository: 'ada/tool',
  };

  test.each([
    ['GitHub', {}, 'github'],
    ['Gitea', { GITEA_ACTIONS: 'true' }, 'gitea'],
    ['Forgejo', { FORGEJO_ACTIONS: 'true' }, 'gitea'],
  ])('of %s', async (_name, own, host) => {
    expect(await surroundingsOf(folder, { ...runner, ...own })).toEqual({ ...said, host });
  });
});

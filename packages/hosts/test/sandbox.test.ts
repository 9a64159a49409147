import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createSandbox } from '../src/sandbox.ts';
import { temporaryFolder } from './temporary.ts';

const folder = await temporaryFolder();
const env = { PATH: process.env.PATH ?? '', HOME: folder };

test('a sandbox has an empty home, its own temporary folder and no credential', async () => {
  const path = join(folder, 'sandbox');
  const sandbox = await createSandbox(path, {
    ...env,
    NPM_TOKEN: 'secret',
    npm_config_userconfig: '/x/.npmrc',
  });
  expect(sandbox.env).toEqual({
    PATH: env.PATH,
    HOME: join(path, 'home'),
    USERPROFILE: join(path, 'home'),
    TMPDIR: join(path, 'tmp'),
    TEMP: join(path, 'tmp'),
    TMP: join(path, 'tmp'),
  });
  expect(await readdir(join(path, 'home'))).toEqual([]);
  expect(await readdir(await sandbox.folder('app'))).toEqual([]);
});

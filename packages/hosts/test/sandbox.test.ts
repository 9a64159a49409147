import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
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

describe('toolchains of a version manager', () => {
  test('are found in the real home', async () => {
    const home = join(folder, 'managed');
    await mkdir(join(home, '.rustup'), { recursive: true });
    await mkdir(join(home, '.pyenv'));
    const sandbox = await createSandbox(join(folder, 'managed-sandbox'), { ...env, HOME: home });
    expect(sandbox.env).toMatchObject({
      RUSTUP_HOME: join(home, '.rustup'),
      PYENV_ROOT: join(home, '.pyenv'),
    });
  });

  test('are where the machine says, whatever is in the home', async () => {
    const home = join(folder, 'elsewhere');
    await mkdir(join(home, '.rustup'), { recursive: true });
    const told = { ...env, HOME: home, RUSTUP_HOME: '/opt/rustup' };
    const sandbox = await createSandbox(join(folder, 'elsewhere-sandbox'), told);
    expect(sandbox.env.RUSTUP_HOME).toBe('/opt/rustup');
  });
});

describe('cargo’s mirror', () => {
  const config = `
    [source.crates-io]
    replace-with = "near"
    [source.near]
    registry = "sparse+https://ada:secret@near.test/index/"
    [registry]
    token = "secret"
    [registries.near]
    token = "secret"
    [alias]
    package = "run --bin evil"`;

  async function homeWith(text: string, name: string) {
    const home = join(folder, name);
    await mkdir(join(home, '.cargo'), { recursive: true });
    await writeFile(join(home, '.cargo', 'config.toml'), text);
    await writeFile(join(home, '.cargo', 'credentials.toml'), '[registry]\ntoken = "secret"');
    return home;
  }

  async function cargoHomeIn(text: string, name: string) {
    const path = join(folder, `${name}-sandbox`);
    await createSandbox(path, { ...env, HOME: await homeWith(text, name) });
    return join(path, 'home', '.cargo');
  }

  test('is the only thing that a sandbox takes over, without its credential', async () => {
    const home = await cargoHomeIn(config, 'mirrored');
    expect(await readdir(home)).toEqual(['config.toml']);
    expect(await readFile(join(home, 'config.toml'), 'utf8')).toBe(
      '[source.crates-io]\nreplace-with = "mirror"\n\n' +
        '[source.mirror]\nregistry = "sparse+https://near.test/index/"\n',
    );
  });

  test.each([
    ['a secret may be left in its address', config.replace('index/', 'index/?token=secret')],
    ['it is a folder of this machine', config.replace(/registry = .*near.*/, 'directory = "vendor"')],
  ])('is left out when %s', async (name, text) => {
    await expect(readdir(await cargoHomeIn(text, name))).rejects.toThrow(/ENOENT/);
  });
});

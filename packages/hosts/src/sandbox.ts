import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sandbox } from '@lockstep/core';
import { replacedCratesIo } from './cargo-source.ts';
import { allowListed, type Environment, withoutCredential } from './environment.ts';
import { runCommand } from './processes.ts';

// The layers above ask the same question, to read what a rehearsal's cargo reads.
export { type CargoSource, replacedCratesIo } from './cargo-source.ts';

// `cargo` and `python3` may be links to a version manager, which finds no toolchain in an empty home.
const toolchainFolders = [
  ['RUSTUP_HOME', '.rustup'],
  ['PYENV_ROOT', '.pyenv'],
] as const;

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function toolchains(env: Environment): Promise<Readonly<Record<string, string>>> {
  const home = env.HOME ?? env.USERPROFILE;
  if (home === undefined) return {};
  const folders = toolchainFolders.map(([name, folder]) => [name, join(home, folder)] as const);
  const present = await Promise.all(folders.map(([, path]) => isFolder(path)));
  return Object.fromEntries(folders.filter((_, index) => present[index] === true));
}

// Cargo takes a replaced source from a file alone. Nothing else of the real one is repeated: it may hold tokens.
async function repeatCargoMirror(home: string, env: Environment): Promise<void> {
  const source = await replacedCratesIo(env);
  const registry = source?.kind === 'registry' ? withoutCredential(source.text) : undefined;
  if (registry === undefined) return;
  const lines = [
    '[source.crates-io]',
    'replace-with = "mirror"',
    '',
    '[source.mirror]',
    `registry = ${JSON.stringify(registry)}`,
  ];
  await mkdir(join(home, '.cargo'), { recursive: true });
  await writeFile(join(home, '.cargo', 'config.toml'), `${lines.join('\n')}\n`);
}

/**
 * Where packages' own code may run: with an empty home and nothing of the environment but what is allow-listed.
 *
 * The home holds one thing at most: which mirror cargo reads, where this machine has one. A sandbox keeps
 * credentials out of reach by not having them; it does not confine a process to its folder.
 */
export async function createSandbox(folder: string, env: Environment): Promise<Sandbox> {
  const home = join(folder, 'home');
  const temporary = join(folder, 'tmp');
  await mkdir(home, { recursive: true, mode: 0o700 });
  await mkdir(temporary, { recursive: true, mode: 0o700 });
  await repeatCargoMirror(home, env);
  return {
    env: {
      ...(await toolchains(env)),
      ...allowListed(env),
      HOME: home,
      USERPROFILE: home,
      TMPDIR: temporary,
      TEMP: temporary,
      TMP: temporary,
    },
    run: runCommand,
    async folder(name) {
      const path = join(folder, name);
      await mkdir(path, { recursive: true });
      return path;
    },
  };
}

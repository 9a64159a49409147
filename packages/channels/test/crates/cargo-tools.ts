import { execFile, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { CargoRegistries } from './cargo-registry.ts';

export * from './cargo-registry.ts';

const execute = promisify(execFile);

/** Whether cargo is there; says so aloud if not, since its tests are then skipped. */
export const hasCargo = isInstalled('cargo');

function isInstalled(command: string): boolean {
  const found = spawnSync(command, ['--version']).status === 0;
  if (!found) console.warn(`SKIPPED: ${command} is not installed, so nothing is compared with it`);
  return found;
}

/** The name under which cargo files crates.io; a git address, although nobody reads it by git. */
export const cratesIoIndex = 'https://github.com/rust-lang/crates.io-index';

/** The real cargo with a home of its own. */
export interface CargoClient {
  /** Runs cargo in a folder and gives what it printed; it throws what cargo says when it fails. */
  run(folder: string, args: readonly string[]): Promise<string>;
  readonly token: string;
}

/**
 * Sets up cargo in an empty folder: the main registry poses as crates.io, the other one is called `other`.
 *
 * Cargo is a proxy of rustup, which finds the toolchain below the real home.
 */
export async function createCargoClient(folder: string, registries: CargoRegistries): Promise<CargoClient> {
  const token = 'cio0123456789abcdef';
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), '.rustup'),
    CARGO_HOME: join(folder, 'cargo-home'),
    CARGO_TERM_COLOR: 'never',
    CARGO_NET_RETRY: '0',
    CARGO_REGISTRY_TOKEN: token,
    CARGO_REGISTRIES_OTHER_INDEX: registries.other.index,
    CARGO_REGISTRIES_OTHER_TOKEN: token,
    // For cargo’s own tests; read in its `sources/config.rs`.
    __CARGO_TEST_CRATES_IO_URL_DO_NOT_USE_THIS: registries.main.index,
  };
  const run = async (cwd: string, args: readonly string[]) => {
    const { stdout, stderr } = await execute('cargo', [...args], { cwd, env, maxBuffer: 64 * 1024 * 1024 });
    return stdout + stderr;
  };
  return { run, token };
}

/** Writes files below a folder. */
export async function writeTree(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** The real npm with a home of its own. */
export interface NpmClient {
  run(args: readonly string[]): Promise<string>;
}

/** Sets up npm in an empty folder; it knows one registry and one token for it. */
export async function createNpmClient(folder: string, registry: string, token: string): Promise<NpmClient> {
  const home = join(folder, 'home');
  await mkdir(home, { recursive: true });
  const place = new URL(registry).host;
  await writeFile(
    join(home, '.npmrc'),
    `registry=${registry}\n//${place}/:_authToken=${token}\nupdate-notifier=false\n`,
  );
  const env = { PATH: process.env.PATH, HOME: home, npm_config_cache: join(folder, 'cache') };
  const options = { cwd: folder, env, maxBuffer: 64 * 1024 * 1024 };
  return { run: async (args) => (await execute('npm', [...args], options)).stdout };
}

/** Writes files below a folder. */
export async function writeTree(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Runs the system's tar. */
export async function tar(args: readonly string[]): Promise<void> {
  await execute('tar', [...args]);
}

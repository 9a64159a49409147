import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';

/** A folder with an empty home for real clients, which are told of one registry and one token. */
export interface ClientFolder {
  readonly path: string;
  write(file: string, content: string): Promise<string>;
  /** Runs a client in a sub-folder; rejects with its output when it fails. */
  run(command: string, args: readonly string[], cwd?: string): Promise<string>;
  remove(): Promise<void>;
}

/** Prepares a client folder for the registry at `url`; without a token there is none in its settings. */
export async function clientFolder(
  url: string,
  token?: string,
  more: Readonly<Record<string, string>> = {},
): Promise<ClientFolder> {
  const path = await mkdtemp(join(tmpdir(), 'lockstep-client-'));
  const write = async (file: string, content: string) => {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), content);
    return join(path, file);
  };
  const credential = token === undefined ? '' : `//${new URL(url).host}/:_authToken=${token}\n`;
  const home = dirname(await write('home/.npmrc', `registry=${url}\n${credential}`));
  const env = { PATH: process.env.PATH, HOME: home, NO_COLOR: '1', ...foldersOf(path), ...more };
  return {
    path,
    write,
    run: (command, args, cwd = '.') => run(command, args, { cwd: join(path, cwd), env }),
    remove: () => rm(path, { recursive: true }),
  };
}

/** Variables that keep every client away from the folders of the user who runs the tests. */
function foldersOf(path: string): Record<string, string> {
  return {
    npm_config_cache: join(path, 'npm-cache'),
    npm_config_update_notifier: 'false',
    npm_config_store_dir: join(path, 'pnpm-store'),
    XDG_CACHE_HOME: join(path, 'cache'),
    XDG_DATA_HOME: join(path, 'data'),
    XDG_STATE_HOME: join(path, 'state'),
    CI: 'true',
  };
}

async function run(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<string> {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${out}\n${err}`);
  return out;
}

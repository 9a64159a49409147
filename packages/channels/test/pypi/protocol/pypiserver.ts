import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** A real pypiserver on loopback that wants a user and a password for everything. */
export interface PypiServer {
  /** Takes uploads; with a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** How it is set up. */
export interface PypiServerOptions {
  readonly user: string;
  readonly password: string;
  /** Where it sends whoever asks for a project that it does not have; by default nowhere. */
  readonly fallback?: string;
}

/** A Python in which pypiserver is installed. */
export interface InstalledPypiServer {
  start(options: PypiServerOptions): Promise<PypiServer>;
  remove(): Promise<void>;
}

// Its own command cannot take any free port and say which.
const script = `
import json, pypiserver, sys
from wsgiref.simple_server import make_server
told = json.loads(sys.argv[1])
app = pypiserver.app(
    roots=[told['folder']],
    authenticate=['update', 'download', 'list'],
    auther=lambda user, password: (user, password) == (told['user'], told['password']),
    disable_fallback='fallback' not in told,
    **({'fallback_url': told['fallback']} if 'fallback' in told else {}),
)
server = make_server('127.0.0.1', 0, app)
print(server.server_port, flush=True)
server.serve_forever()
`;

async function portOf(server: ChildProcess): Promise<string> {
  if (server.stdout === null) throw new Error('pypiserver has no output');
  for await (const line of createInterface(server.stdout)) return line;
  throw new Error('pypiserver did not start');
}

async function start(python: string, folder: string, options: PypiServerOptions): Promise<PypiServer> {
  const packages = await mkdtemp(join(folder, 'packages-'));
  const told = JSON.stringify({ ...options, folder: packages });
  const server = spawn(python, ['-c', script, told], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = once(server, 'exit');
  const url = `http://127.0.0.1:${await portOf(server)}/`;
  const close = async () => {
    server.kill();
    await ended;
  };
  return { url, close };
}

/** Installs pypiserver into a virtual environment below the system’s temporary folder. */
export async function installPypiServer(): Promise<InstalledPypiServer> {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-pypiserver-'));
  const python = join(folder, 'venv', 'bin', 'python');
  await mkdir(join(folder, 'venv'));
  await execute('python3', ['-m', 'venv', join(folder, 'venv')]);
  const quietly = ['--quiet', '--no-compile', '--disable-pip-version-check'];
  await execute(python, ['-m', 'pip', 'install', ...quietly, 'pypiserver==2.4.2']);
  return {
    start: (options) => start(python, folder, options),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { freePort } from '../free-port.ts';

/** A real registry, alone on the loopback interface: no uplinks, two users, everything in a temporary folder. */
export interface Verdaccio {
  readonly url: string;
  /** The token of one user, and that of another. */
  readonly tokens: readonly [string, string];
  close(): Promise<void>;
}

const config = (folder: string, maxBodyBytes: number) => `
storage: ${folder}/storage
auth: { htpasswd: { file: ${folder}/htpasswd, max_users: 10 } }
uplinks: {}
packages:
  '**': { access: $all, publish: $authenticated, unpublish: $authenticated }
max_body_size: ${maxBodyBytes}b
web: { enable: false }
log: { type: stdout, format: json, level: fatal }
`;

/** Starts verdaccio and waits until it says that it listens. */
export async function startVerdaccio(maxBodyBytes: number): Promise<Verdaccio> {
  const folder = await mkdtemp(join(tmpdir(), 'lockstep-verdaccio-'));
  await writeFile(join(folder, 'config.yaml'), config(folder, maxBodyBytes));
  const port = await freePort();
  const child = fork(program(), ['--config', join(folder, 'config.yaml'), '--listen', `127.0.0.1:${port}`], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, NODE_NO_WARNINGS: '1' },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await started(child);
  const url = `http://127.0.0.1:${port}/`;
  return {
    url,
    tokens: [await addUser(url, 'ada'), await addUser(url, 'grace')],
    close: async () => {
      child.kill();
      await once(child, 'exit');
      await rm(folder, { recursive: true });
    },
  };
}

function program(): string {
  const manifest = createRequire(import.meta.url).resolve('verdaccio/package.json');
  return join(dirname(manifest), 'bin', 'verdaccio');
}

/** Verdaccio tells its parent process when it listens. */
async function started(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit').then(([code]) =>
    Promise.reject(new Error(`verdaccio exited with ${code}`)),
  );
  await Promise.race([once(child, 'message'), ended]);
  ended.catch(() => undefined);
}

async function addUser(url: string, name: string): Promise<string> {
  const response = await fetch(new URL(`-/user/org.couchdb.user:${name}`, url), {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password: `${name}-only-here` }),
  });
  const { token } = (await response.json()) as { token: string };
  return token;
}

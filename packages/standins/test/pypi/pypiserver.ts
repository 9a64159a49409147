import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import { type ToolEnvironment, toolEnvironment } from './tool-environment.ts';

/** A real index server, alone on the loopback interface: one user, everything in a temporary folder. */
export interface Pypiserver {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts pypiserver with the user `__token__` and waits until it answers. */
export async function startPypiserver(password: string): Promise<Pypiserver> {
  const tools = await toolEnvironment(['pypiserver==2.4.2', 'passlib==1.7.4']);
  const port = await freePort();
  const child = spawn(tools.tool('pypi-server'), await argumentsFor(tools, port, password), {
    env: { PATH: process.env.PATH, HOME: tools.path },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}/`;
  await Promise.race([
    answering(url),
    ended.then(([code]) => Promise.reject(new Error(`pypiserver exited with ${code}`))),
  ]);
  return {
    url,
    close: async () => {
      child.kill();
      await ended;
      await tools.remove();
    },
  };
}

async function argumentsFor({ path }: ToolEnvironment, port: number, password: string) {
  const packages = join(path, 'packages');
  const users = join(path, 'users');
  await mkdir(packages);
  await writeFile(users, `__token__:{SHA}${createHash('sha1').update(password).digest('base64')}\n`);
  const place = ['--interface', '127.0.0.1', '--port', String(port)];
  const rights = ['--passwords', users, '--authenticate', 'update', '--disable-fallback'];
  return ['--backend', 'simple-dir', '--hash-algo', 'sha256', 'run', ...place, ...rights, packages];
}

/** The server says nothing when it is ready, so it is asked until it answers. */
async function answering(url: string): Promise<void> {
  for (;;) {
    const answered = await fetch(url).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

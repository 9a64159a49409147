import { spawn } from 'node:child_process';
import { cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { repositoryFiles, root } from '../../architecture/repository.ts';
import { bareFolder, type Checkout } from '../../support/checkout.ts';
import { environmentOf, type Variables } from '../../support/lockstep.ts';
import { toolchains } from '../../support/polyglot/toolchains.ts';
import { commandFile } from '../../support/programme.ts';
import { type Reported, reported } from '../../support/report-document.ts';

/** An example in a git repository of its own, cloned from `origin`, as a user would have it, and tagged. */
export async function exampleCheckout(name: string, tag: string, origin: string): Promise<Checkout> {
  const checkout = await bareFolder({});
  const folder = `examples/${name}/`;
  for (const file of repositoryFiles().filter((path) => path.startsWith(folder))) {
    const copy = join(checkout.folder, file.slice(folder.length));
    await mkdir(dirname(copy), { recursive: true });
    await cp(join(root, file), copy);
  }
  await checkout.git('init', '--quiet', '--initial-branch', 'main');
  await checkout.git('remote', 'add', 'origin', origin);
  await checkout.git('add', '--all');
  await checkout.git('commit', '--quiet', '--message', 'release');
  await checkout.git('tag', tag);
  return checkout;
}

/** Builds with real tools take a while on a busy machine; in milliseconds. */
export const longestBuildMs = 300_000;

/** Runs the command with real toolchains, under a umask of its own. */
export async function runLong(
  checkout: Checkout,
  args: readonly string[],
  more: Variables = {},
  umask = '022',
): Promise<Reported> {
  const command = [process.execPath, commandFile, ...args, '--json'];
  const child = spawn('sh', ['-c', `umask ${umask}; exec "$@"`, 'sh', ...command], {
    cwd: checkout.folder,
    env: environmentOf(checkout, { ...toolchains(), ...more }),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longestBuildMs,
    killSignal: 'SIGKILL',
  });
  const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk) => stdout.push(chunk));
  child.stderr.on('data', (chunk) => stderr.push(chunk));
  const exit = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const ended = { exit, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() };
  if (exit === null || ended.stdout === '') throw new Error(`it ended with ${exit}: ${ended.stderr}`);
  return reported(ended);
}

import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { root } from '../../architecture/repository.ts';
import { bareFolder, type Checkout } from '../checkout.ts';
import { environmentOf } from '../lockstep.ts';
import { commandFile } from '../programme.ts';
import { type Reported, reported } from '../report-document.ts';
import { toolchains } from './toolchains.ts';

const source = join(root, 'examples', 'polyglot');
/** What builds and installations leave in the folder of an example. */
const left = ['node_modules', 'dist', 'target', '.venv', '__pycache__', '.lockstep', 'lockstep.seal.json'];

/** The example of three languages in a git repository of its own, as a user would clone it. */
export async function polyglotExample(): Promise<Checkout> {
  const checkout = await bareFolder({});
  await cp(source, checkout.folder, {
    recursive: true,
    filter: (path) =>
      !relative(source, path)
        .split(sep)
        .some((part) => left.includes(part)),
  });
  await checkout.git('init', '--quiet', '--initial-branch', 'main');
  await checkout.git('add', '--all');
  await checkout.git('commit', '--quiet', '--message', 'release');
  return checkout;
}

/** Replaces one text in one file of a checkout. */
export async function change(checkout: Checkout, file: string, from: string, to: string): Promise<void> {
  const before = await checkout.read(file);
  if (!before.includes(from)) throw new Error(`${file} does not hold “${from}”`);
  await checkout.write({ [file]: before.replace(from, to) });
}

/** The real builds of three languages take a minute, and on a busy machine several; in milliseconds. */
export const longestRehearsalMs = 300_000;

/** Builds, publishes to stand-ins and installs for real, as the first command of the README does. */
export function rehearseExample(checkout: Checkout): Promise<Reported> {
  const args = [commandFile, 'rehearse', '--json'];
  const options = {
    cwd: checkout.folder,
    env: environmentOf(checkout, toolchains()),
    timeout: longestRehearsalMs,
    maxBuffer: 64 * 1024 * 1024,
  };
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, args, options, (error, stdout, stderr) => {
      if (error?.code === 'ENOENT' || child.exitCode === null) reject(error ?? new Error('it was ended'));
      else resolve(reported({ exit: child.exitCode, stdout, stderr }));
    });
  });
}

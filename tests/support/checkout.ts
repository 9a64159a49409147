import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Contents by path, relative to the checkout. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A git repository with a home and a folder for temporary files of its own, all below one scratch folder. */
export interface Checkout {
  /** Everything that a command could leave behind is in here. */
  readonly scratch: string;
  readonly folder: string;
  readonly home: string;
  readonly temporary: string;
  write(files: Files): Promise<void>;
  read(file: string): Promise<string>;
  git(...args: readonly string[]): Promise<string>;
  remove(): Promise<void>;
}

async function writeAll(folder: string, files: Files): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
}

async function layOut(): Promise<Checkout> {
  const scratch = await mkdtemp(join(await realpath(tmpdir()), 'lockstep-test-'));
  const [folder, home, temporary] = ['checkout', 'home', 'tmp'].map((name) => join(scratch, name)) as [
    string,
    string,
    string,
  ];
  for (const each of [folder, home, temporary]) await mkdir(each);
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.test'];
  const env = { PATH: process.env.PATH, HOME: home, GIT_CONFIG_NOSYSTEM: '1' };
  return {
    scratch,
    folder,
    home,
    temporary,
    write: (files) => writeAll(folder, files),
    read: (file) => readFile(join(folder, file), 'utf8'),
    git: async (...args) => (await execute('git', [...identity, ...args], { cwd: folder, env })).stdout,
    remove: () => rm(scratch, { recursive: true, force: true }),
  };
}

/** A folder with these files that git knows nothing of. */
export async function bareFolder(files: Files): Promise<Checkout> {
  const checkout = await layOut();
  await checkout.write(files);
  return checkout;
}

/** A repository with these files in one commit, and annotated tags at it. */
export async function checkoutOf(files: Files, tags: readonly string[] = []): Promise<Checkout> {
  const checkout = await bareFolder(files);
  await checkout.git('init', '--quiet', '--initial-branch', 'main');
  await checkout.git('add', '--all');
  await checkout.git('commit', '--quiet', '--message', 'release');
  for (const tag of tags) await checkout.git('tag', '--annotate', '--message', tag, tag);
  return checkout;
}

/** The same repository in another place, with another ledger. */
export async function copyOf({ folder }: Checkout): Promise<Checkout> {
  const copy = await layOut();
  await cp(folder, copy.folder, { recursive: true });
  return copy;
}

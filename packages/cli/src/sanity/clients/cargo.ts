import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseToml, valueAt } from '@lockstep/channels/manifests';
import { LockstepError, type Problem } from '@lockstep/core';
import type { InstalledFrom } from '@lockstep/engine';
import {
  type Attempt,
  type ClientTerms,
  call,
  failure,
  folderName,
  misfit,
  pathWith,
  type SanityClient,
  without,
} from './client.ts';
import { filesBelow } from './files.ts';

const dependant = '[package]\nname = "lockstep-sanity"\nversion = "0.0.0"\nedition = "2021"\n\n[workspace]\n';
const privateRegistry = 'lockstep-private';

/** cargo in a sandbox: one registry on loopback takes the place of crates.io and of the crate’s own. */
interface Cargo {
  readonly home: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: (args: readonly string[], cwd: string) => ReturnType<typeof call>;
}

// Cargo looks for the dependencies of a crate from another registry on crates.io: only so do both come from one place.
function settings({ registry, from }: ClientTerms): string {
  return [
    '[source.crates-io]',
    'replace-with = "lockstep"',
    '[source.lockstep]',
    `registry = ${JSON.stringify(registry)}`,
    `[registries.${privateRegistry}]`,
    `index = ${JSON.stringify(from)}`,
    `[source.${privateRegistry}]`,
    `registry = ${JSON.stringify(from)}`,
    'replace-with = "lockstep"',
    '[term]',
    'color = "never"',
    'progress.when = "never"',
    '',
  ].join('\n');
}

async function openCargo({ stop: { channel } }: InstalledFrom, terms: ClientTerms): Promise<Cargo> {
  const { sandbox } = terms;
  const home = await sandbox.folder(join('cargo-home', channel));
  await writeFile(join(home, 'config.toml'), settings(terms));
  const { NO_PROXY = '', no_proxy = NO_PROXY } = sandbox.env;
  const past = ['127.0.0.1', ...no_proxy.split(',').filter((host) => host !== '')].join(',');
  const env = {
    ...without(sandbox.env, /^CARGO_/i),
    CARGO_HOME: home,
    CARGO_TARGET_DIR: await sandbox.folder('cargo-target'),
    CARGO_INCREMENTAL: '0',
    NO_PROXY: past,
    no_proxy: past,
  };
  return { home, env, run: (args, cwd) => call(sandbox, 'cargo', args, cwd, env) };
}

async function commandsIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(join(folder, 'bin')).catch(() => []);
  return names.map((name) => name.replace(/\.exe$/, '')).sort();
}

/** Adds a crate without commands to an empty project, and builds that. */
async function buildDependant(
  from: InstalledFrom,
  cargo: Cargo,
  folder: string,
): Promise<Problem | undefined> {
  const { name, version } = from.wanted;
  await mkdir(join(folder, 'src'), { recursive: true });
  await writeFile(join(folder, 'Cargo.toml'), dependant);
  await writeFile(join(folder, 'src', 'lib.rs'), '');
  for (const args of [['add', `${name}@=${version}`, '--registry', privateRegistry], ['build']]) {
    const result = await cargo.run(args, folder);
    if (result.code !== 0) return failure(from, `cargo ${args.join(' ')}`, result);
  }
  return undefined;
}

// Without --locked, as most users install; and without optimisation, which takes a fraction of the time.
async function installOrBuild(
  from: InstalledFrom,
  cargo: Cargo,
  folder: string,
): Promise<Problem | undefined> {
  const { name, version } = from.wanted;
  const args = ['install', name, '--version', `=${version}`, '--root', folder, '--debug'];
  const result = await cargo.run([...args, '--registry', privateRegistry], folder);
  if (result.code === 0) return undefined;
  if (/there is nothing to install|no packages found with binaries/.test(result.stderr))
    return buildDependant(from, cargo, folder);
  return failure(from, `cargo ${args.slice(0, 4).join(' ')}`, result);
}

/** Where cargo unpacked a crate. */
async function sourceOf(
  { home }: Cargo,
  { wanted: { name, version } }: InstalledFrom,
): Promise<string | undefined> {
  const sources = join(home, 'registry', 'src');
  for (const registry of await readdir(sources).catch(() => [])) {
    const entries: readonly string[] = await readdir(join(sources, registry)).catch(() => []);
    if (entries.includes(`${name}-${version}`)) return join(sources, registry, `${name}-${version}`);
  }
  return undefined;
}

async function licenceIn(folder: string): Promise<string | undefined> {
  try {
    const { value } = parseToml(await readFile(join(folder, 'Cargo.toml'), 'utf8'), 'Cargo.toml');
    const licence = valueAt(value, ['package', 'license']);
    return typeof licence === 'string' ? licence : undefined;
  } catch (error) {
    if (error instanceof LockstepError) return undefined;
    throw error;
  }
}

/** cargo: `cargo install` for crates with commands, the build of a dependant for all others. */
export const cargoClient: SanityClient = {
  name: 'cargo',
  async install(from, terms): Promise<Attempt> {
    const { name, version } = from.wanted;
    const { sandbox } = terms;
    const folder = await sandbox.folder(join('cargo', from.stop.channel, folderName(from)));
    const cargo = await openCargo(from, terms);
    const found = await installOrBuild(from, cargo, folder);
    if (found !== undefined) return { problem: found };
    const place = await sourceOf(cargo, from);
    if (place === undefined) return { problem: misfit(from, `cargo unpacked no ${name} ${version}`) };
    return {
      version,
      files: await filesBelow(place),
      licence: await licenceIn(place),
      cwd: folder,
      env: { ...sandbox.env, PATH: pathWith(join(folder, 'bin'), sandbox.env) },
      commands: await commandsIn(folder),
    };
  },
};

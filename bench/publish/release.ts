import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSeal, sealFile } from '../../packages/core/src/index.ts';
import { type Bench, path } from '../bench.ts';
import { settings } from '../machine.ts';
import { succeed } from '../programme.ts';
import { lockstep } from './commands.ts';
import { type Part, version } from './part.ts';
import { type Registry, type RegistryKind, startRegistry } from './registry.ts';

/** A release that is sealed, rehearsed and preflighted, ready to be published over and over. */
export interface Release {
  readonly folder: string;
  /** The state home whose ledger ends just before the publishing. */
  readonly state: string;
  readonly registries: readonly Registry[];
  /** Credentials by variable. */
  readonly secrets: Readonly<Record<string, string>>;
  /** The sha256 of every sealed file, by channel. */
  readonly sealed: ReadonlyMap<RegistryKind, ReadonlySet<string>>;
}

interface Held {
  readonly part: Part;
  readonly registry: Registry;
  readonly url: string;
}

const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost', '-c', 'commit.gpgSign=false'];

async function commit(folder: string, home: string): Promise<void> {
  const env = { PATH: path, HOME: home, GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...args: readonly string[]) => succeed({ file: 'git', args, cwd: folder, env });
  await git('init', '--quiet', '--initial-branch', 'main');
  await git('add', '.');
  await git(...identity, 'commit', '--quiet', '--message', 'Release');
  await git('tag', `v${version}`);
}

function configText(held: readonly Held[]): string {
  const channels = held.map(({ part: { kind, tokenVariable, settings }, url }) => [
    kind,
    { artifacts: [`dist/${kind}/*`], token: { env: tokenVariable }, ...settings(url) },
  ]);
  // JSON is YAML, too.
  return JSON.stringify({ channels: Object.fromEntries(channels) }, undefined, 2);
}

async function writeSources(folder: string, held: readonly Held[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { part, url } of held) await part.write(folder, url);
  await writeFile(join(folder, 'lockstep.yaml'), configText(held));
  await writeFile(join(folder, '.gitignore'), 'dist\ntarget\n.lockstep\nlockstep.seal.json\n');
}

async function sealedIn(folder: string, held: readonly Held[]): Promise<Release['sealed']> {
  const { artifacts } = readSeal(await readFile(join(folder, sealFile), 'utf8'));
  const routed = (kind: RegistryKind) => artifacts.filter(({ channels }) => channels.includes(kind));
  return new Map(
    held.map(({ part: { kind } }) => [kind, new Set(routed(kind).map(({ digest }) => digest.sha256))]),
  );
}

async function prepare({ dist, scratch }: Bench, name: string, held: readonly Held[]): Promise<Release> {
  const place = (last: string) => join(scratch, name, last);
  const [folder, state, home] = [place('release'), place('prepared'), place('home')];
  await mkdir(home, { recursive: true });
  await writeSources(folder, held);
  await commit(folder, home);
  for (const { part } of held) {
    const out = join(folder, 'dist', part.kind);
    await mkdir(out, { recursive: true });
    await part.build({ folder, home, out });
  }
  const secrets = Object.fromEntries(held.map(({ part, registry }) => [part.tokenVariable, registry.token]));
  const run = (command: string) => lockstep([command], { dist, folder, home, state, secrets });
  await succeed(run('seal'));
  const rehearsal = run('rehearse');
  await succeed({ ...rehearsal, env: { ...settings, ...rehearsal.env } });
  await succeed(run('preflight'));
  const registries = held.map(({ registry }) => registry);
  return { folder, state, registries, secrets, sealed: await sealedIn(folder, held) };
}

/**
 * Makes a release in a folder of its own, with a registry for each part, and ends those after its use.
 *
 * Nothing of the preparation is measured.
 * @param name of the folder.
 */
export async function* preparedRelease<Result>(
  bench: Bench,
  name: string,
  parts: readonly Part[],
  use: (release: Release) => AsyncIterable<Result>,
): AsyncGenerator<Result> {
  const registries = parts.map((part) => ({ part, registry: startRegistry(part.kind) }));
  try {
    const held = await Promise.all(
      registries.map(async (each) => ({ ...each, url: await each.registry.renew(0) })),
    );
    yield* use(await prepare(bench, name, held));
  } finally {
    for (const { registry } of registries) registry.close();
  }
}

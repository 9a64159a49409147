import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type ManifestParts, manifestOf } from './crate-file.ts';

/** What a cargo said and how it ended. */
export interface Spoken {
  readonly code: number | null;
  /** Both streams, one after the other. */
  readonly output: string;
}

/** A folder with an empty home for cargo, which is told of one registry and one token. */
export interface CargoFolder {
  readonly path: string;
  write(file: string, content: string): Promise<void>;
  read(file: string): Promise<Buffer>;
  /** Writes a package of one source file. */
  writeCrate(name: string, version: string, source: string, parts?: ManifestParts): Promise<void>;
  /** Runs cargo in a sub-folder, to its end whatever that is. */
  speak(args: readonly string[], cwd?: string, env?: Readonly<Record<string, string>>): Promise<Spoken>;
  /** Runs a command in a sub-folder; rejects with its output when it fails. */
  run(args: readonly string[], cwd?: string, env?: Readonly<Record<string, string>>): Promise<string>;
  /** Runs a programme that cargo installed, and gives what it printed. */
  execute(file: string): Promise<string>;
  remove(): Promise<void>;
}

/** The registry at `url` by its name, and in the place of crates.io. */
const configFor = (url: string, token: string) => `
[registries.lockstep]
index = "sparse+${url}"
token = "${token}"
[source.crates-io]
replace-with = "lockstep"
[source.lockstep]
registry = "sparse+${url}"
[net]
retry = 0
`;

/** Prepares a folder for the registry at `url`. */
export async function cargoFolder(url: string, token: string): Promise<CargoFolder> {
  const path = await mkdtemp(join(tmpdir(), 'lockstep-cargo-'));
  const write = async (file: string, content: string) => {
    await mkdir(dirname(join(path, file)), { recursive: true });
    await writeFile(join(path, file), content);
  };
  await write('cargo-home/config.toml', configFor(url, token));
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: join(path, 'home'),
    CARGO_HOME: join(path, 'cargo-home'),
    CARGO_TARGET_DIR: join(path, 'target'),
    CARGO_TERM_COLOR: 'never',
    RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), '.rustup'),
  };
  const speak: CargoFolder['speak'] = (args, cwd = '.', more = {}) =>
    spoken('cargo', args, { cwd: join(path, cwd), env: { ...env, ...more } });
  return {
    path,
    write,
    read: (file) => readFile(join(path, file)),
    async writeCrate(name, version, source, parts) {
      const isProgramme = source.includes('fn main');
      await write(`${name}/Cargo.toml`, manifestOf(name, version, parts));
      await write(`${name}/src/${isProgramme ? 'main' : 'lib'}.rs`, source);
    },
    speak,
    async run(args, cwd, more) {
      const { code, output } = await speak(args, cwd, more);
      if (code !== 0) throw new Error(`cargo ${args.join(' ')} ended with ${code}\n${output}`);
      return output;
    },
    execute: async (file) =>
      (await spoken(join(path, file), [], { cwd: path, env })).output.replace(/\n$/, ''),
    remove: () => rm(path, { recursive: true }),
  };
}

async function spoken(
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<Spoken> {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) =>
    child.once('error', reject).once('close', resolve),
  );
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, output: `${out}\n${err}` };
}

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CommandResult, type Problem, problem, type Sandbox } from '@lockstep/core';

/** Where cargo finds what. */
export interface CargoSources {
  /** The stand-in's address, with a trailing `/`. */
  readonly standIn: string;
  /** The index of the private registry whose place it takes, besides that of crates.io. */
  readonly index?: string;
}

const privateRegistry = 'lockstep-private';
const cargoMs = 20 * 60_000;

/** cargo as a rehearsal runs it: told of one registry, which takes the place of crates.io. */
export interface SandboxCargo {
  readonly env: Readonly<Record<string, string>>;
  /** Where downloads are kept. */
  readonly home: string;
  /** The arguments that name the released crate's registry, where it is not crates.io. */
  readonly registry: readonly string[];
  run(args: readonly string[], cwd: string): Promise<CommandResult>;
}

/**
 * Source replacement, because cargo looks for the dependencies of a crate from another registry on crates.io itself:
 * only so do both come from the stand-in. Lock files keep naming crates.io, as a user's would.
 */
function configFor({ standIn, index }: CargoSources): string {
  const released = JSON.stringify(index);
  return [
    '[source.crates-io]',
    'replace-with = "lockstep"',
    '[source.lockstep]',
    `registry = ${JSON.stringify(`sparse+${standIn}`)}`,
    ...(index === undefined
      ? []
      : [
          `[registries.${privateRegistry}]`,
          `index = ${released}`,
          `[source.${privateRegistry}]`,
          `registry = ${released}`,
          'replace-with = "lockstep"',
        ]),
    '[term]',
    'color = "never"',
    'progress.when = "never"',
    '',
  ].join('\n');
}

/** Prepares cargo in a sandbox. */
export async function prepareCargo(sources: CargoSources, sandbox: Sandbox): Promise<SandboxCargo> {
  const home = await sandbox.folder('cargo-home');
  await writeFile(join(home, 'config.toml'), configFor(sources));
  const env = {
    ...withoutSettings(sandbox.env),
    CARGO_HOME: home,
    // One folder for all crates of a release: what they share is compiled once.
    CARGO_TARGET_DIR: await sandbox.folder('cargo-target'),
    CARGO_INCREMENTAL: '0',
    ...pastProxies(sandbox.env),
  };
  return {
    env,
    home,
    registry: sources.index === undefined ? [] : ['--registry', privateRegistry],
    run: (args, cwd) => sandbox.run({ file: 'cargo', args, cwd, env, timeoutMs: cargoMs }),
  };
}

/** Variables of cargo's go before its configuration file; a machine's own settings are not what users have. */
function withoutSettings(env: Sandbox['env']): Sandbox['env'] {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^CARGO_/i.test(name)));
}

/** The stand-in is on this machine, where no proxy finds it. */
function pastProxies({ NO_PROXY = '', no_proxy = NO_PROXY }: Sandbox['env']) {
  const hosts = ['127.0.0.1', ...no_proxy.split(',').filter((host) => host !== '')].join(',');
  return { NO_PROXY: hosts, no_proxy: hosts };
}

/** What is wrong with cargo itself, if anything: nothing can be installed then. */
export async function cargoProblem(cargo: SandboxCargo, cwd: string): Promise<Problem | undefined> {
  const { code, stderr } = await cargo.run(['--version'], cwd);
  if (code === 0) return undefined;
  const why = stderr.trim().slice(0, 500);
  return /rustup/.test(why)
    ? problem('REHEARSAL_INSTALL', `cargo does not run in the sandbox: ${why}`, {
        remedy: 'Set RUSTUP_HOME to the folder of the toolchains; the sandbox’s own home folder is empty.',
      })
    : problem('REHEARSAL_INSTALL', 'cargo cannot be started here', {
        remedy: 'Install Rust, or run the rehearsal where cargo is on the PATH.',
      });
}

/** The problem of a cargo that failed, with the end of what it said. */
export function cargoFailure(args: readonly string[], result: CommandResult): Problem {
  const ended = `ended with ${result.code ?? 'a signal'}`;
  return problem(
    'REHEARSAL_INSTALL',
    `cargo ${args.join(' ')} ${ended}: ${result.stderr.trim().slice(-1500)}`,
  );
}

import { join } from 'node:path';
import { type Installation, type PackageArtifact, type Problem, problem, type Sandbox } from '@lockstep/core';
import { runCommands } from '../../installed-commands.ts';
import { buildWithCrate } from './crate-user.ts';
import { downloadedDigest } from './installed-crate.ts';
import {
  type CargoSources,
  cargoFailure,
  cargoProblem,
  prepareCargo,
  type SandboxCargo,
} from './sandbox-cargo.ts';

const versionPattern = /\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?/;

/** Where a rehearsal installs from. */
export interface CargoClient extends CargoSources {
  readonly sandbox: Sandbox;
}

/**
 * Installs one crate as a user would: with commands by `cargo install`, and runs each with `--version`; without any
 * as a dependency of a project that is built.
 *
 * Both compile without optimisation: it takes a fraction of the time and finds the same errors.
 */
export async function installByCargo(
  artifact: PackageArtifact,
  client: CargoClient,
): Promise<readonly Installation[]> {
  const { name, version, commands } = artifact.package;
  const { sandbox } = client;
  const folder = await sandbox.folder(join('cargo-installs', name));
  const cargo = await prepareCargo(client, sandbox);
  const summary = { client: 'cargo', package: name, version };
  const found =
    (await cargoProblem(cargo, folder)) ??
    (commands.length > 0
      ? await installCommands(artifact, cargo, folder)
      : await buildWithCrate(artifact, cargo, folder));
  if (found !== undefined) return [{ installed: summary, problems: [found] }];
  return runCommands(summary, commands, {
    cwd: folder,
    env: cargo.env,
    run: sandbox.run,
    fileOf: (command) => join(folder, 'bin', command),
    versionIn: (output) => versionPattern.exec(output)?.[0],
  });
}

// Without --locked, as most users install: a lock file in the crate does not hold for them.
async function installCommands(
  { package: { name, version }, digest }: PackageArtifact,
  cargo: SandboxCargo,
  folder: string,
): Promise<Problem | undefined> {
  const args = ['install', name, '--version', `=${version}`, '--root', folder, '--debug', ...cargo.registry];
  const result = await cargo.run(args, folder);
  if (result.code !== 0) return cargoFailure(args, result);
  const sha256 = await downloadedDigest(cargo.home, name, version);
  return sha256 === digest.sha256
    ? undefined
    : problem(
        'REHEARSAL_INSTALL',
        `cargo installed ${name} ${version} from a file with sha256 ${sha256 ?? 'unknown'}, sealed is ${digest.sha256}`,
      );
}

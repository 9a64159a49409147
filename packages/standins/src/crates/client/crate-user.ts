import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type PackageArtifact, type Problem, problem } from '@lockstep/core';
import { lockedCrates } from './installed-crate.ts';
import { cargoFailure, type SandboxCargo } from './sandbox-cargo.ts';

const manifest =
  '[package]\nname = "lockstep-rehearsal"\nversion = "0.0.0"\nedition = "2021"\n\n[workspace]\n';

/**
 * Adds a crate to an empty project and builds that: `cargo build` and not `cargo check`, because code is generated,
 * and what a build script links is found, in a build alone.
 */
export async function buildWithCrate(
  { package: { name, version }, digest }: PackageArtifact,
  cargo: SandboxCargo,
  folder: string,
): Promise<Problem | undefined> {
  await mkdir(join(folder, 'src'), { recursive: true });
  await writeFile(join(folder, 'Cargo.toml'), manifest);
  await writeFile(join(folder, 'src', 'lib.rs'), '');
  for (const args of [['add', `${name}@=${version}`, ...cargo.registry], ['build']]) {
    const result = await cargo.run(args, folder);
    if (result.code !== 0) return cargoFailure(args, result);
  }
  const locked = await lockedCrates(join(folder, 'Cargo.lock'), name);
  if (locked.some((each) => each.version === version && each.checksum === digest.sha256)) return undefined;
  const found = locked.map((each) => `${each.version} with sha256 ${each.checksum ?? 'unknown'}`);
  return problem(
    'REHEARSAL_INSTALL',
    `Cargo.lock has ${name} ${found.join(', ') || 'nowhere'}, sealed is ${version} with sha256 ${digest.sha256}`,
  );
}

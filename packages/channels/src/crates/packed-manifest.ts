import { fail, LockstepError, problem, throwAll } from '@lockstep/core';
import type { z } from 'zod';
import { foreignText } from '../registry/foreign-text.ts';
import { parseToml } from '../toml/document.ts';
import { isIndexName } from './crate-name.ts';
import { dependenciesOf } from './dependencies.ts';
import { type CrateManifest, crateManifest } from './manifest.ts';
import { normalPlatform } from './platform.ts';
import { type ManifestFault, unresolvedIn } from './unresolved.ts';
import { isVersion } from './version.ts';
import { normalRequirement } from './version-requirement.ts';

function parse(text: string, file: string): Readonly<Record<string, unknown>> {
  try {
    return parseToml(text, 'Cargo.toml').value;
  } catch (cause) {
    if (!(cause instanceof LockstepError)) throw cause;
    const where = { file, key: 'Cargo.toml' };
    throw fail('ARTIFACT_UNREADABLE', `${file}: ${foreignText(cause.problems[0].message)}`, { where, cause });
  }
}

function shapeFaults(issues: readonly z.core.$ZodIssue[]): readonly ManifestFault[] {
  return issues.map(({ path, message }) => ({ path: path.map(String), why: `is not usable: ${message}` }));
}

function identityFaults({ package: { name, version, publish } }: CrateManifest): readonly ManifestFault[] {
  const isPrivate = publish === false || (Array.isArray(publish) && publish.length === 0);
  return [
    { path: ['name'], why: 'is no name of a crate', holds: !isIndexName(name) },
    { path: ['version'], why: `is no version (“${version}”)`, holds: !isVersion(version) },
    { path: ['publish'], why: 'forbids to publish it', holds: isPrivate },
  ].flatMap(({ path, why, holds }) => (holds ? [{ path: ['package', ...path], why }] : []));
}

function dependencyFaults(manifest: CrateManifest): readonly ManifestFault[] {
  return dependenciesOf(manifest).flatMap(({ path, spec, target }) => [
    ...(normalRequirement(spec.version) === undefined
      ? [{ path, why: `has no usable version requirement (“${spec.version}”)` }]
      : []),
    ...(target !== undefined && normalPlatform(target) === undefined
      ? [{ path, why: 'is for a platform that cannot be read' }]
      : []),
  ]);
}

// A hostile manifest could have a fault in each of ten thousands of dependencies.
const mostProblems = 100;

/** Reports faults of a packed manifest. @throws LockstepError `METADATA_INVALID` with all that anyone reads. */
export function throwFaults(faults: readonly ManifestFault[], file: string): void {
  throwAll(
    faults.slice(0, mostProblems).map(({ path, why }) => {
      // Keys and values are the archive’s own words.
      const key = foreignText(path.join('.'));
      return problem('METADATA_INVALID', `${file}: in its Cargo.toml, ${key} ${foreignText(why)}`, {
        where: { file, key },
      });
    }),
  );
}

/**
 * Reads the Cargo.toml of a `.crate`, as `cargo package` normalises it.
 *
 * @param file the archive’s name, for messages.
 * @throws LockstepError `ARTIFACT_UNREADABLE` when it is no TOML, `METADATA_INVALID` when it cannot be published.
 */
export function parsePackedManifest(text: string, file: string): CrateManifest {
  const raw = parse(text, file);
  throwFaults(unresolvedIn(raw), file);
  const checked = crateManifest.safeParse(raw);
  if (!checked.success) {
    throwFaults(shapeFaults(checked.error.issues), file);
    throw checked.error;
  }
  throwFaults([...identityFaults(checked.data), ...dependencyFaults(checked.data)], file);
  return checked.data;
}

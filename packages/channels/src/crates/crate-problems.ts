import { type Problem, problem } from '@lockstep/core';
import { packageOf } from '../registry/sealed-package.ts';
import { atTarget } from '../registry/target-problem.ts';
import { publishFaults } from './allowed-registries.ts';
import type { Crate } from './crate.ts';
import { nameFaults } from './crate-name.ts';
import { dependenciesOf } from './dependencies.ts';
import type { KnownCrate } from './known-crate.ts';
import { impossibleCycles } from './needs.ts';
import { publicFaults } from './public-rules.ts';
import { type CratesRegistry, placeOf } from './registry.ts';
import { foreignIndex } from './registry-place.ts';

/** The largest `.crate` that crates.io takes unless it raised the limit of a crate: config/publish_limits.rs. */
const publicUploadBytes = 10 * 1024 * 1024;

/** What is wrong with the name of a crate, for the public registry. */
export function nameProblems(known: KnownCrate): readonly Problem[] {
  const { name } = packageOf(known.target);
  if (known.holder !== undefined) {
    const message = `the registry takes ${name} for ${known.holder}, which it holds already`;
    const remedy = `Spell the name ${known.holder} in Cargo.toml, or rename the crate.`;
    return [problem('NAME_REJECTED', message, { ...atTarget(known.target), remedy })];
  }
  const faults = known.isNew ? nameFaults(name) : [];
  if (faults.length === 0) return [];
  const message = `${name} is new, and the public registry does not take it: ${faults.join('; ')}`;
  return [problem('NAME_REJECTED', message, atTarget(known.target))];
}

/** What of a crate's manifest its registry would refuse, as one problem. */
export function manifestProblems(
  known: KnownCrate,
  crate: Crate,
  registry: CratesRegistry,
): readonly Problem[] {
  const faults = [
    ...publishFaults(crate.manifest, registry.isPublic),
    ...(registry.isPublic ? publicFaults(crate, placeOf(registry)) : []),
  ];
  if (faults.length === 0) return [];
  const message = `${known.target.title} would be refused: ${faults.join('; ')}`;
  return [problem('METADATA_INVALID', message, atTarget(known.target))];
}

function siblingsElsewhere(crate: Crate, siblings: ReadonlySet<string>, registry: CratesRegistry) {
  return dependenciesOf(crate.manifest).filter(
    ({ kind, package: name, spec }) =>
      kind !== 'dev' &&
      siblings.has(name) &&
      foreignIndex(spec['registry-index'], placeOf(registry)) !== undefined,
  );
}

/**
 * Dependencies on crates of this release that their manifest looks for in another registry.
 *
 * Whoever installs from here gets what somebody may have published there under that name. It is no mistake where the
 * release goes to that registry as well, or where this one takes its place.
 */
export function siblingNotes(
  { target }: KnownCrate,
  crate: Crate,
  all: readonly KnownCrate[],
  registry: CratesRegistry,
): readonly string[] {
  const siblings = new Set(all.map((each) => packageOf(each.target).name));
  const elsewhere = [...new Set(siblingsElsewhere(crate, siblings, registry).map((each) => each.package))];
  if (elsewhere.length === 0) return [];
  const from = `${target.title} takes ${elsewhere.join(', ')} from another registry than this one`;
  return [`${from}; if that is not meant, write registry = "NAME" beside the path in Cargo.toml`];
}

function isLarge({ target }: KnownCrate): boolean {
  return target.artifact.digest.size > publicUploadBytes;
}

function sizeMessage({ target }: KnownCrate): string {
  const { file, digest } = target.artifact;
  return `${file} has ${digest.size} bytes; the public registry takes ${publicUploadBytes}`;
}

/** A new crate that is too large; nobody can have raised its limit. */
export function sizeProblems(known: KnownCrate): readonly Problem[] {
  if (!isLarge(known) || known.isNew !== true) return [];
  return [problem('TOO_LARGE', sizeMessage(known), atTarget(known.target))];
}

/** A known crate that is too large, unless its limit was raised. */
export function sizeNotes(known: KnownCrate): readonly string[] {
  if (!isLarge(known) || known.isNew === true) return [];
  return [`${sizeMessage(known)}, unless it raised the limit of this crate`];
}

/** Crates that wait for one another, none of which the public registry would take first. */
export function cycleProblems(known: readonly KnownCrate[]): readonly Problem[] {
  const crates = known.map(({ target }) => packageOf(target));
  const fresh = new Set(known.filter(({ isNew }) => isNew).map(({ target }) => packageOf(target).name));
  const channel = known[0]?.target.channel ?? '';
  return impossibleCycles(crates, (name) => fresh.has(name)).map((names) =>
    problem(
      'DEPENDENCY_CYCLE',
      `${names.join(', ')} are new and need one another; the registry takes none of them first`,
      {
        ...atTarget({ channel, title: names.join(', ') }),
        remedy:
          'Take the version from a dev-dependency on that way (leave its path alone): cargo then leaves it out when it packs.',
      },
    ),
  );
}

import { canonicalName, isReservedName } from '../crate-name.ts';
import { crateOf, type IndexedDependency } from '../index-line.ts';
import { isForeign, sourceOf } from '../read-through.ts';
import { isRefusal, type Refusal, refusals } from '../refusal.ts';
import type { Registry } from '../registry.ts';
import { isOwner, type StoredCrate } from '../stored-crate.ts';
import { withoutBuild } from '../version-text.ts';

export interface Application {
  readonly registry: Registry;
  readonly name: string;
  readonly version: string;
  /** Undefined for a trusted publisher, whose token is for its own crates alone. */
  readonly user: string | undefined;
  /** What is stored under the name, in whatever spelling. */
  readonly stored: StoredCrate | undefined;
  readonly dependencies: readonly IndexedDependency[];
  /** Crates that another registry has. */
  readonly foreign: ReadonlySet<string>;
}

type AdmissionRule = (application: Application) => Refusal | undefined;

/** The first reason to refuse a version that lies in what the registry holds already. */
export function admissionProblem(application: Application): Refusal | undefined {
  for (const rule of rules) {
    const problem = rule(application);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

const rules: readonly AdmissionRule[] = [
  nameIsNotReserved,
  crateIsOwned,
  spellingIsKept,
  versionIsNew,
  dependenciesExist,
];

function nameIsNotReserved({ registry, name }: Application): Refusal | undefined {
  return registry.index === undefined && isReservedName(name)
    ? refusals.bad('cannot upload a crate with a reserved name')
    : undefined;
}

function crateIsOwned({ stored, user }: Application): Refusal | undefined {
  return stored === undefined || user === undefined || isOwner(stored, user)
    ? undefined
    : refusals.notOwner();
}

/** Two names that differ in case or in `-` and `_` alone are one name, and the first spelling stays. */
function spellingIsKept({ registry, name, stored }: Application): Refusal | undefined {
  const known = stored?.name ?? registry.established.get(canonicalName(name)) ?? name;
  return known === name ? undefined : refusals.bad(`crate was previously named \`${known}\``);
}

/** Versions that differ in build metadata alone are one version. */
function versionIsNew({ version, stored }: Application): Refusal | undefined {
  const core = withoutBuild(version);
  const taken = [...(stored?.versions.keys() ?? [])].some((each) => withoutBuild(each) === core);
  return taken ? refusals.bad(`crate version \`${core}\` is already uploaded`) : undefined;
}

/** Only the exact spelling counts; a crate may depend on itself, and on what the index does not show yet. */
function dependenciesExist({ registry, name, dependencies, foreign }: Application): Refusal | undefined {
  const missing = dependencies
    .filter(({ registry: elsewhere }) => elsewhere === undefined)
    .map(crateOf)
    .find((each) => {
      const stored = registry.crates.get(canonicalName(each));
      return each !== name && stored?.name !== each && !foreign.has(each);
    });
  return missing === undefined ? undefined : refusals.bad(`no known crate named \`${missing}\``);
}

/** Which dependencies another registry has; a refusal when it does not say. */
export async function foreignDependencies(
  registry: Registry,
  dependencies: readonly IndexedDependency[],
): Promise<ReadonlySet<string> | Refusal> {
  const here = dependencies.filter(({ registry: elsewhere }) => elsewhere === undefined);
  const names = [...new Set(here.map(crateOf))];
  const found = await Promise.all(names.map((name) => isElsewhere(registry, name)));
  return found.find(isRefusal) ?? new Set(names.filter((_, index) => found[index] === true));
}

async function isElsewhere(registry: Registry, name: string): Promise<boolean | Refusal> {
  const source = sourceOf(registry, name);
  return source === undefined ? false : isForeign(source, name);
}

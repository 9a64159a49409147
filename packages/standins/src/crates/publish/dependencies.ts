import { nameProblem } from '../crate-name.ts';
import { crateOf, type IndexedDependency } from '../index-line.ts';
import { type Refusal, refusals } from '../refusal.ts';
import type { CargoManifest, ManifestDependencies, ManifestDependency } from './cargo-manifest.ts';
import { featureProblem } from './feature-name.ts';
import { parseRequirement } from './version-requirement.ts';

const mostDependencies = 500;

const kinds = [
  ['dependencies', 'normal'],
  ['dev-dependencies', 'dev'],
  ['build-dependencies', 'build'],
] as const;

/** What manifests call this registry: by its own address, and by that of the one whose place it takes. */
export interface RegistryNames {
  readonly url: string;
  /** Undefined for crates.io, which manifests do not name. */
  readonly index: string | undefined;
}

/** What cargo calls crates.io where it has to name it, and what the index of another registry holds then. */
const cratesIoIndex = 'https://github.com/rust-lang/crates.io-index';

/** The dependencies of a manifest as the index names them. */
export function dependenciesOf(manifest: CargoManifest, names: RegistryNames): readonly IndexedDependency[] {
  const within = (tables: ManifestDependencies, target: string | null) =>
    kinds.flatMap(([table, kind]) =>
      Object.entries(tables[table]).map(([name, each]) => toIndexed(name, each, kind, target, names)),
    );
  const targets = Object.entries(manifest.target);
  return [...within(manifest, null), ...targets.flatMap(([target, tables]) => within(tables, target))];
}

function toIndexed(
  name: string,
  declared: ManifestDependency,
  kind: IndexedDependency['kind'],
  target: string | null,
  names: RegistryNames,
): IndexedDependency {
  const { version = '*', ...details } = declared;
  const detail: Partial<Exclude<ManifestDependency, { version: string }>> = details;
  const registry = foreignRegistry(detail['registry-index'] ?? detail.registry, names);
  return {
    name,
    req: parseRequirement(version)?.text ?? version,
    features: detail.features ?? [],
    optional: detail.optional ?? false,
    default_features: detail['default-features'] ?? detail.default_features ?? true,
    target,
    kind,
    ...(detail.package !== undefined && { package: detail.package }),
    ...(registry !== undefined && { registry }),
  };
}

/** A manifest without a registry means crates.io, an index without one means its own registry. */
function foreignRegistry(declared: string | undefined, { url, index }: RegistryNames): string | undefined {
  if (declared === undefined) return index === undefined ? undefined : cratesIoIndex;
  return declared === url || declared === index ? undefined : declared;
}

/** The first reason to refuse dependencies that lies in themselves (crates.io, `validate_dependency`). */
export function dependencyProblem(
  dependencies: readonly IndexedDependency[],
  isCratesIo: boolean,
): Refusal | undefined {
  if (dependencies.length > mostDependencies)
    return refusals.bad(
      `crates.io only allows a maximum number of ${mostDependencies} dependencies.\n\n` +
        'If you have a use case that requires an increase of this limit, please send us an email to ' +
        'help@crates.io to discuss the details.',
    );
  const complaint = dependencies
    .map((each) => complaintAbout(each, isCratesIo))
    .find((each) => each !== undefined);
  return complaint === undefined ? undefined : refusals.bad(complaint);
}

function complaintAbout(dependency: IndexedDependency, isCratesIo: boolean): string | undefined {
  const name = crateOf(dependency);
  const requirement = parseRequirement(dependency.req);
  const misnamed =
    nameProblem(name, 'dependency') ?? dependency.features.map(featureProblem).find((each) => each);
  if (misnamed !== undefined) return misnamed;
  if (isCratesIo && dependency.registry !== undefined)
    return `Dependency \`${name}\` is hosted on another registry. Cross-registry dependencies are not permitted on crates.io.`;
  if (requirement === undefined) return `"${dependency.req}" is an invalid version requirement`;
  if (isCratesIo && requirement.isWildcard)
    return (
      'wildcard (`*`) dependency constraints are not allowed on crates.io. ' +
      `Crate with this problem: \`${name}\` See https://doc.rust-lang.org/cargo/faq.html` +
      '#can-libraries-use--as-a-version-for-their-dependencies for more information'
    );
  return dependency.package === undefined ? undefined : renameProblem(dependency.name);
}

/** A renamed dependency may start with an underscore, a crate may not. */
function renameProblem(name: string): string | undefined {
  return nameProblem(name.replace(/^_+(?=[A-Za-z0-9_-])/, 'x'), 'dependency')?.replace('x', name);
}

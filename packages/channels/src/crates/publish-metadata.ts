import { sortedEntries } from './byte-order.ts';
import type { Crate } from './crate.ts';
import { type CrateDependency, type DependencyKind, dependenciesOf } from './dependencies.ts';
import { normalPlatform } from './platform.ts';
import { foreignIndex, type RegistryPlace } from './registry-place.ts';
import { normalRequirement } from './version-requirement.ts';

/** One dependency in the document of a publish request. */
export interface PublishDependency {
  readonly optional: boolean;
  readonly default_features: boolean;
  readonly name: string;
  readonly features: readonly string[];
  readonly version_req: string;
  readonly target: string | null;
  readonly kind: DependencyKind;
  /** Absent when it is the registry that is published to. */
  readonly registry?: string;
  readonly explicit_name_in_toml?: string;
}

/** The JSON document of `PUT /api/v1/crates/new`. */
export interface PublishMetadata {
  readonly name: string;
  readonly vers: string;
  readonly deps: readonly PublishDependency[];
  readonly features: Readonly<Record<string, readonly string[]>>;
  readonly authors: readonly string[];
  readonly description: string | null;
  readonly documentation: string | null;
  readonly homepage: string | null;
  readonly readme: string | null;
  readonly readme_file: string | null;
  readonly keywords: readonly string[];
  readonly categories: readonly string[];
  readonly license: string | null;
  readonly license_file: string | null;
  readonly repository: string | null;
  readonly badges: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly links: string | null;
  readonly rust_version: string | null;
}

function platformOf(target: string | undefined): string | null {
  return target === undefined ? null : (normalPlatform(target) ?? target);
}

function published(dependency: CrateDependency, place: RegistryPlace): PublishDependency {
  const { kind, target, key, spec } = dependency;
  const registry = foreignIndex(spec['registry-index'], place);
  return {
    optional: spec.optional ?? false,
    default_features: spec['default-features'] ?? spec.default_features ?? true,
    name: dependency.package,
    features: spec.features ?? [],
    version_req: normalRequirement(spec.version) ?? spec.version,
    target: platformOf(target),
    kind,
    ...(registry !== undefined && { registry }),
    ...(spec.package !== undefined && { explicit_name_in_toml: key }),
  };
}

/**
 * What cargo says of a crate when it publishes it, field by field and in its order.
 *
 * Source: the Cargo book, “Web API”, “Publish”; `prepare_transmit` and `NewCrate` in cargo’s source (1.95).
 * crates.io itself reads only name, version and readme here, and the rest from the manifest in the `.crate`.
 */
export function publishMetadata(crate: Crate, place: RegistryPlace): PublishMetadata {
  const { package: described, features, badges } = crate.manifest;
  return {
    name: crate.name,
    vers: crate.version,
    deps: dependenciesOf(crate.manifest).map((each) => published(each, place)),
    features: Object.fromEntries(sortedEntries(features)),
    authors: described.authors ?? [],
    description: described.description ?? null,
    documentation: described.documentation ?? null,
    homepage: described.homepage ?? null,
    readme: crate.readme ?? null,
    readme_file: crate.readmeFile ?? null,
    keywords: described.keywords ?? [],
    categories: described.categories ?? [],
    license: described.license ?? null,
    license_file: crate.licenseFile ?? null,
    repository: described.repository ?? null,
    badges: Object.fromEntries(
      sortedEntries(badges).map(([name, badge]) => [name, Object.fromEntries(sortedEntries(badge))]),
    ),
    links: described.links ?? null,
    rust_version: described['rust-version'] ?? null,
  };
}

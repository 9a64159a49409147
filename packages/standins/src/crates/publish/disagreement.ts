import { z } from 'zod';
import { crateOf, type IndexedDependency } from '../index-line.ts';
import { type Refusal, refusals } from '../refusal.ts';
import type { CargoManifest } from './cargo-manifest.ts';
import type { UploadMetadata } from './upload.ts';

/** The parts of the metadata that repeat the manifest (the Cargo book, "Web API", Publish). */
const repeatedSchema = z.looseObject({
  deps: z
    .array(
      z.looseObject({
        name: z.string(),
        optional: z.boolean(),
        default_features: z.boolean(),
        features: z.array(z.string()),
        target: z.string().nullish(),
        kind: z.enum(['normal', 'build', 'dev']),
        explicit_name_in_toml: z.string().nullish(),
      }),
    )
    .optional(),
  features: z.record(z.string(), z.array(z.string())).optional(),
  links: z.string().nullish(),
});

type RepeatedDependency = NonNullable<z.infer<typeof repeatedSchema>['deps']>[number];

/**
 * Where the metadata contradicts the manifest in the file.
 *
 * crates.io believes the manifest and does not look; other registries believe the metadata, so that what contradicts
 * itself means one thing here and another there.
 */
export function disagreement(
  metadata: UploadMetadata,
  manifest: CargoManifest,
  dependencies: readonly IndexedDependency[],
): Refusal | undefined {
  const parsed = repeatedSchema.safeParse(metadata);
  if (!parsed.success) return refusals.bad(`invalid upload request: ${z.prettifyError(parsed.error)}`);
  const { deps, features, links } = parsed.data;
  const differing = [
    ...(deps !== undefined && !sameList(deps.map(ofMetadata), dependencies.map(ofManifest))
      ? ['dependencies']
      : []),
    ...(features !== undefined && !sameList(Object.entries(features), Object.entries(manifest.features))
      ? ['features']
      : []),
    ...((links ?? undefined) !== manifest.package.links && 'links' in metadata ? ['links'] : []),
  ];
  return differing.length === 0
    ? undefined
    : refusals.bad(`metadata and manifest do not match in: ${differing.join(', ')}`);
}

// Requirements and targets are spelt in more than one way, so they are left out.
const ofManifest = (each: IndexedDependency) => [
  each.kind,
  each.name,
  crateOf(each),
  each.target !== null,
  each.optional,
  each.default_features,
  each.features.toSorted(),
];

const ofMetadata = (each: RepeatedDependency) => [
  each.kind,
  each.explicit_name_in_toml ?? each.name,
  each.name,
  (each.target ?? null) !== null,
  each.optional,
  each.default_features,
  each.features.toSorted(),
];

function sameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  const normal = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).toSorted();
  return JSON.stringify(normal(one)) === JSON.stringify(normal(other));
}

import type { IndexedDependency } from '../index-line.ts';
import { type Refusal, refusals } from '../refusal.ts';
import { featureNameProblem, featureProblem, partsOf } from './feature-name.ts';

type Features = Readonly<Record<string, readonly string[]>>;

/** rust-lang/crates.io, src/config/publish_limits.rs. */
const mostFeatures = 300;

/** The first reason to refuse the features of a manifest. */
export function featuresProblem(
  features: Features,
  dependencies: readonly IndexedDependency[],
): Refusal | undefined {
  const count = Object.keys(features).length;
  if (count > mostFeatures)
    return refusals.bad(
      `crates.io only allows a maximum number of ${mostFeatures} features, but your crate is declaring ${count} features.`,
    );
  const names = new Set(dependencies.map(({ name }) => name));
  const complaint = Object.keys(features)
    .map((name) => complaintAbout(name, features, names))
    .find((each) => each !== undefined);
  return complaint === undefined ? undefined : refusals.bad(complaint);
}

function complaintAbout(
  name: string,
  features: Features,
  dependencies: ReadonlySet<string>,
): string | undefined {
  const values = features[name] ?? [];
  if (values.length > mostFeatures)
    return (
      `crates.io only allows a maximum number of ${mostFeatures} features or dependencies that another feature can ` +
      `enable, but the "${name}" feature of your crate is enabling ${values.length} features or dependencies.`
    );
  const misnamed = [featureNameProblem(name), ...values.map(featureProblem)].find((each) => each);
  const astray = values.find((value) => !isKnown(value, features, dependencies));
  if (misnamed !== undefined) return misnamed;
  return astray === undefined
    ? undefined
    : `feature \`${name}\` includes \`${astray}\` which is neither a dependency nor another feature`;
}

/** crates.io does not ask this; cargo does when it reads the manifest, so nobody could use such a crate. */
function isKnown(value: string, features: Features, dependencies: ReadonlySet<string>): boolean {
  const { dependency, feature } = partsOf(value);
  if (dependency !== undefined) return dependencies.has(dependency);
  return feature !== undefined && (Object.hasOwn(features, feature) || dependencies.has(feature));
}

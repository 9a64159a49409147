import type { CrateManifest } from './manifest.ts';

interface Binary {
  readonly name: string;
  readonly requires: readonly string[];
}

const inferred = /^src\/bin\/(?!\.)(?:([^/]+)\.rs|([^/]+)\/main\.rs)$/;

function inferredNames(crateName: string, files: readonly string[]): readonly string[] {
  const own = files.includes('src/main.rs') ? [crateName] : [];
  return [...own, ...files.flatMap((file) => inferred.exec(file)?.slice(1) ?? [])].filter(
    (name) => name !== undefined,
  );
}

// Edition 2015 looks for binaries only where the manifest lists none.
function isInferring({ package: { autobins, edition = '2015' }, bin = [] }: CrateManifest): boolean {
  return autobins ?? (edition !== '2015' || bin.length === 0);
}

function binariesOf(manifest: CrateManifest, files: readonly string[]): readonly Binary[] {
  const listed = (manifest.bin ?? []).map((bin) => ({
    name: bin.name,
    requires: bin['required-features'] ?? [],
  }));
  if (!isInferring(manifest)) return listed;
  const known = new Set(listed.map(({ name }) => name));
  const others = inferredNames(manifest.package.name, files).filter((name) => !known.has(name));
  return [...listed, ...others.map((name) => ({ name, requires: [] }))];
}

// `name/feature` turns on the optional dependency too; of `name?/feature`, `name?` is left, which is no feature.
const enabledBy = (value: string) => value.split('/', 1)[0] ?? value;

/** The features that `default` turns on, with what those turn on. */
function defaultFeatures({ features = {} }: CrateManifest): ReadonlySet<string> {
  const on = new Set<string>();
  const open = ['default'];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (on.has(name)) continue;
    on.add(name);
    const values = Object.hasOwn(features, name) ? (features[name] ?? []) : [];
    for (const value of values) open.push(enabledBy(value));
  }
  return on;
}

/**
 * The commands that `cargo install` puts on the PATH when it is given no features.
 *
 * Source: the Cargo book, “Cargo Targets”, “Binaries”, “Target auto-discovery” and “The required-features field”.
 * @param files paths inside the crate.
 */
export function commandsOf(manifest: CrateManifest, files: readonly string[]): readonly string[] {
  const on = defaultFeatures(manifest);
  const installed = binariesOf(manifest, files).filter(({ requires }) =>
    requires.every((each) => on.has(each)),
  );
  return [...new Set(installed.map(({ name }) => name))].sort();
}

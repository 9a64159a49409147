import { sortedEntries } from './byte-order.ts';
import type { CrateManifest, DependencyTables, ManifestDependency } from './manifest.ts';

/** What a dependency is for, in the words of the web API. */
export type DependencyKind = 'normal' | 'dev' | 'build';

/** One dependency, with the table that it stands in. */
export interface CrateDependency {
  readonly kind: DependencyKind;
  /** The platform as the manifest spells it. */
  readonly target?: string;
  /** What the code calls it; its package may have another name. */
  readonly key: string;
  readonly package: string;
  readonly spec: ManifestDependency;
  /** Its place in the manifest. */
  readonly path: readonly string[];
}

const tables = { normal: 'dependencies', dev: 'dev-dependencies', build: 'build-dependencies' } as const;

// Cargo gathers those of a platform in another order than the others.
const everywhere: readonly DependencyKind[] = ['normal', 'dev', 'build'];
const onPlatform: readonly DependencyKind[] = ['normal', 'build', 'dev'];

function inTables(
  owner: DependencyTables,
  kinds: readonly DependencyKind[],
  target?: string,
): readonly CrateDependency[] {
  const above = target === undefined ? [] : ['target', target];
  return kinds.flatMap((kind) =>
    sortedEntries(owner[tables[kind]]).map(([key, spec]) => ({
      kind,
      ...(target !== undefined && { target }),
      key,
      package: spec.package ?? key,
      spec,
      path: [...above, tables[kind], key],
    })),
  );
}

/** All dependencies, in the order in which cargo sends them. */
export function dependenciesOf(manifest: CrateManifest): readonly CrateDependency[] {
  const platforms = sortedEntries(manifest.target);
  return [
    ...inTables(manifest, everywhere),
    ...platforms.flatMap(([target, owner]) => inTables(owner, onPlatform, target)),
  ];
}

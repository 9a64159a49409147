import { isRecord } from '@lockstep/core';
import { pathInTree } from '../../registry/tree-path.ts';
import {
  isInherited,
  keysAt,
  type Located,
  locatedAt,
  type Member,
  type SourceManifest,
} from './source-manifest.ts';

/** A dependency that does not come from a registry alone. */
export interface LocalDependency {
  readonly package: string;
  /** Whether it is for development only: cargo leaves it out when it has no version. */
  readonly isDev: boolean;
  /** The Cargo.toml that its path leads to; undefined for a git repository, or a path out of the tree. */
  readonly file?: string;
  readonly version?: Located;
  /** Where the package names it. */
  readonly use: Located;
  /** Where it is described: in the package, or in the workspace that it is inherited from. */
  readonly described: Located;
}

// With `_` in the names of older manifests: the Cargo book, “Specifying Dependencies”.
const tables = [
  'dependencies',
  'dev-dependencies',
  'dev_dependencies',
  'build-dependencies',
  'build_dependencies',
];

/** The tables of a manifest that name dependencies, those of single platforms among them, as paths of keys. */
export function dependencyTables(manifest: SourceManifest): readonly (readonly string[])[] {
  const platforms = keysAt(manifest, ['target']).map((name) => ['target', name]);
  return [[], ...platforms].flatMap((above) => tables.map((table) => [...above, table]));
}

function dependencyAt({ manifest, root }: Member, path: readonly string[]): LocalDependency | undefined {
  const key = path.at(-1) ?? '';
  const use = locatedAt(manifest, path);
  const isShared = isInherited(use.value);
  const [owner, place] = isShared ? [root, ['workspace', 'dependencies', key]] : [manifest, path];
  const described = locatedAt(owner, place);
  const spec = described.value;
  if (!isRecord(spec) || (spec.path === undefined && spec.git === undefined)) return undefined;
  const folder = typeof spec.path === 'string' ? pathInTree(owner.folder, spec.path) : undefined;
  return {
    package: typeof spec.package === 'string' ? spec.package : key,
    isDev: path.some((part, index) => /^dev[-_]dependencies$/.test(part) && index === path.length - 2),
    ...(folder !== undefined && { file: folder === '' ? 'Cargo.toml' : `${folder}/Cargo.toml` }),
    ...(spec.version !== undefined && { version: locatedAt(owner, [...place, 'version']) }),
    use,
    described,
  };
}

/** The dependencies of a package that name a path or a git repository. */
export function localDependencies(member: Member): readonly LocalDependency[] {
  return dependencyTables(member.manifest)
    .flatMap((table) => keysAt(member.manifest, table).map((key) => [...table, key]))
    .flatMap((path) => dependencyAt(member, path) ?? []);
}

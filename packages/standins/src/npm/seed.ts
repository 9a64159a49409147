import type { JsonObject } from '../json-object.ts';
import { checksumsOf } from './checksums.ts';
import { type Registry, store } from './registry.ts';
import { emptyPackage, withVersion } from './stored-package.ts';

/** A version to plant as if somebody had published it before; none of the registry's rules is applied. */
export interface NpmSeed {
  readonly name: string;
  readonly version: string;
  readonly tarball: Uint8Array;
  /** Default: name and version alone. */
  readonly manifest?: JsonObject;
  /** Default: `latest`. */
  readonly tags?: readonly string[];
  readonly owner?: string;
  /** Milliseconds since 1970; default: now. */
  readonly published?: number;
  /** What the record says of the bytes, if not the truth. */
  readonly dist?: { readonly integrity?: string; readonly shasum?: string };
}

/** Plants a version. */
export function plant(registry: Registry, seed: NpmSeed): void {
  const { name, version, tarball, tags = ['latest'], owner = 'somebody' } = seed;
  const stored = registry.packages.get(name) ?? emptyPackage(name, owner, registry.now());
  const planted = {
    version,
    manifest: { name, version, ...seed.manifest },
    tarball,
    dist: { ...checksumsOf(tarball), ...seed.dist },
    published: seed.published ?? registry.now(),
  };
  store(registry, withVersion(stored, planted, tags));
}

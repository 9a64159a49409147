import { isRecord } from '@lockstep/core';
import { type Manifest, textsOf } from './manifest/manifest.ts';

/** A package that an install fetches along. */
export interface Need {
  readonly name: string;
  /** Where the manifest says so. */
  readonly path: readonly [field: string, key: string];
}

const fields = ['dependencies', 'optionalDependencies', 'peerDependencies'];

// `"other": "npm:@scope/real@1"` installs @scope/real.
const alias = /^npm:(@?[^@]+)/;

/** The packages that an install fetches with a package; bundled ones are already inside. */
export function needsOf(manifest: Manifest): readonly Need[] {
  const bundle = manifest.bundleDependencies;
  const bundled = new Set(Array.isArray(bundle) ? textsOf(bundle) : []);
  return fields.flatMap((field) => {
    const table = manifest[field];
    const wanted = Object.entries(isRecord(table) ? table : {}).filter(([key]) => !bundled.has(key));
    return wanted.map(([key, range]) => ({
      name: alias.exec(String(range))?.[1] ?? key,
      path: [field, key] as const,
    }));
  });
}

import { matchesGlob } from 'node:path';
import type { PackageSource } from '@lockstep/core';

/** Files by their paths. */
export type Tree = Readonly<Record<string, string>>;

/** A source tree in memory. Documents in JSON or YAML are not parsed unless a test says how. */
export function sourceOf(
  files: Tree,
  {
    parse = () => undefined,
    locate = () => undefined,
  }: Partial<Pick<PackageSource, 'parse' | 'locate'>> = {},
): PackageSource {
  const paths = Object.keys(files).sort();
  return {
    readText: async (file) => files[file],
    glob: async (pattern) => paths.filter((file) => matchesGlob(file, pattern)),
    parse,
    locate,
  };
}

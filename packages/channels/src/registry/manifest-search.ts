import type { PackageSource } from '@lockstep/core';

// What lies in such folders belongs to a project without being released with it.
const apart =
  /(^|\/)(\.[^/]*|tests?|fixtures?|examples?|docs?|benches|benchmarks?|vendor|third[_-]party|target|dist|build|venv|env|site-packages)\//i;

const depths = ['', '*/', '*/*/'] as const;

/**
 * The manifests of a repository: those of the level nearest to its root that has any.
 *
 * A repository of several languages keeps each in a folder of its own.
 * @param name the manifest's file name.
 * @param counts whether a manifest declares packages, rather than settings of tools alone.
 */
export async function nearestManifests(
  source: PackageSource,
  name: string,
  counts: (text: string, file: string) => boolean = () => true,
): Promise<readonly string[]> {
  for (const depth of depths) {
    const files = (await source.glob(`${depth}${name}`)).filter((file) => !apart.test(file));
    const texts = await Promise.all(files.map((file) => source.readText(file)));
    const found = files.filter((file, index) => counts(texts[index] ?? '', file));
    if (found.length > 0) return found;
  }
  return [];
}

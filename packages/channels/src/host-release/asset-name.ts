import { type Artifact, type HostKind, manifestFile, type Problem, problem, sealFile } from '@lockstep/core';
import { assetName } from '../registry/asset-name.ts';

const isOurOwn = (name: string) => name === sealFile || name === manifestFile;

/** Files that would take the same place among the assets of one release. */
export function clashes(artifacts: readonly Artifact[]): readonly Problem[] {
  const first = new Map<string, string>();
  return artifacts.flatMap(({ file }) => {
    const name = assetName({ file });
    const twin = first.get(name) ?? (isOurOwn(name) ? `Lockstep’s own ${name}` : undefined);
    first.set(name, file);
    if (twin === undefined) return [];
    const message = `${twin} and ${file} would be the same asset “${name}” of one release`;
    const remedy = 'Give the files different names, or route only one of them to the channel.';
    return [problem('ARTIFACT_DUPLICATE', message, { where: { file }, remedy })];
  });
}

/**
 * Whether a host keeps a name as it is.
 *
 * GitHub’s REST API, “Upload a release asset”: it renames files with special characters and with periods at either
 * end. Which characters those are is not documented; letters, digits, `.`, `_`, `-`, `+` and `@` stay as they are, and
 * runs of others become one period (softprops/action-gh-release #159, travis-ci/dpl #821).
 */
export function keepsName(kind: HostKind, name: string): boolean {
  return kind === 'gitea' || /^[A-Za-z0-9_@+-]+(\.[A-Za-z0-9_@+-]+)*$/.test(name);
}

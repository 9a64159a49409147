import { canonicalVersion, parseVersion } from './names/version.ts';
import type { StoredFile, StoredProject, StoredRelease } from './stored-project.ts';

/** The project with one more file in a release, which may be new. */
export function withFile(project: StoredProject, release: StoredRelease, file: StoredFile): StoredProject {
  const files = new Map([...release.files, [file.fileName, file]]);
  return withRelease(project, { ...release, files });
}

/** The project with a release in the place of the one of the same version, if there is one. */
export function withRelease(project: StoredProject, release: StoredRelease): StoredProject {
  return { ...project, releases: new Map([...project.releases, [keyOf(release.version), release]]) };
}

/** Under what a release is stored; spellings of one version share it. */
export function keyOf(version: string): string {
  const parsed = parseVersion(version);
  return parsed === undefined ? version : canonicalVersion(parsed);
}

/** The release of a version, however it is spelt. */
export function releaseOf({ releases }: StoredProject, version: string): StoredRelease | undefined {
  return releases.get(keyOf(version));
}

/** The project without some files; a release that has none left goes too. */
export function withoutFiles(project: StoredProject, gone: ReadonlySet<string>): StoredProject {
  const releases = [...project.releases].map(([version, release]) => {
    const files = [...release.files].filter(([fileName]) => !gone.has(fileName));
    return [version, { ...release, files: new Map(files) }] as const;
  });
  return { ...project, releases: new Map(releases.filter(([, { files }]) => files.size > 0)) };
}

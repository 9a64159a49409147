import { posix } from 'node:path';
import { LockstepError, type Problem } from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import { isMarkdownName, type Tree, withSection } from '@lockstep/metadata';
import type { NewText } from './release-files.ts';

/** The CHANGELOG with the section of a version, or why there is none. */
export interface ChangelogChange {
  /** The file, where it has a section of the version now. */
  readonly file?: string;
  /** What is to be written; undefined when the section is there already. */
  readonly change?: NewText;
  readonly note?: string;
  readonly warnings: readonly Problem[];
}

// A package with a version of its own has a CHANGELOG of its own, beside its manifest, or a part of the common one.
function fileFor({ config }: Project, tree: Tree, manifests: readonly string[]): string {
  const { changelog } = config.release;
  const beside = manifests.map((file) => posix.join(posix.dirname(file), changelog));
  return beside.find((file) => tree.has(file)) ?? changelog;
}

/**
 * Adds the section of a version to the CHANGELOG. One that cannot be read so far is left alone, with a warning.
 * @param manifests the manifests of the one package that is meant; empty where all have one version.
 */
export async function changelogFor(
  project: Project,
  { version, date }: { readonly version: string; readonly date: string },
  tree: Tree,
  manifests: readonly string[],
): Promise<ChangelogChange> {
  const file = fileFor(project, tree, manifests);
  if (!isMarkdownName(file)) return { note: `${file} is not Markdown and was left alone`, warnings: [] };
  const before = (await project.workspace.readText(file)) ?? '';
  try {
    const text = withSection(before, version, date, { tag: project.config.release.tag, file });
    if (text === before) return { file, note: `${file} has the section of ${version} already`, warnings: [] };
    return { file, change: { file, text }, note: `${file}: the section of ${version}`, warnings: [] };
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    return { warnings: error.problems.map((each) => ({ ...each, severity: 'warning' as const })) };
  }
}

import { type GitHistory, LockstepError, type Problem } from '@lockstep/core';
import { changelogFiles, type Project } from '@lockstep/engine';
import { isMarkdownName, type Tree, withSection } from '@lockstep/metadata';
import type { NewText } from './release-files.ts';
import { withoutForsaken } from './section-text.ts';

/** The CHANGELOG with the section of a version, or why there is none. */
export interface ChangelogChange {
  /** The file, where it has a section of the version now. */
  readonly file?: string;
  /** Its text now; undefined when it is not there. */
  readonly present?: string;
  /** What is to be written; undefined when the section is there already. */
  readonly change?: NewText;
  readonly note?: string;
  readonly warnings: readonly Problem[];
}

function fileFor({ config }: Project, tree: Tree, manifests: readonly string[]): string {
  return changelogFiles(config, manifests).find((file) => tree.has(file)) ?? config.release.changelog;
}

/**
 * Adds the section of a version to the CHANGELOG. One that cannot be read so far is left alone, with a warning.
 * @param manifests the manifests of the one package that is meant; empty where all have one version.
 */
export async function changelogFor(
  project: Project,
  { version, date }: { readonly version: string; readonly date: string },
  { tree, history, head }: { readonly tree: Tree; readonly history: GitHistory; readonly head: string },
  manifests: readonly string[],
): Promise<ChangelogChange> {
  const file = fileFor(project, tree, manifests);
  if (!isMarkdownName(file)) return { note: `${file} is not Markdown and was left alone`, warnings: [] };
  const text = await project.workspace.readText(file);
  // Too large to be read, or a link to elsewhere: what cannot be read must not be replaced.
  if (text === undefined && tree.has(file))
    return { note: `${file} cannot be read and was left alone`, warnings: [] };
  try {
    const options = { tag: project.config.release.tag, file, atHead: await history.readAt(head, file) };
    const changed = withSection(withoutForsaken(text ?? '', version, options), version, date, options);
    const present = text !== undefined && { present: text };
    if (changed === (text ?? ''))
      return { file, ...present, note: `${file} has the section of ${version} already`, warnings: [] };
    return {
      file,
      ...present,
      change: { file, text: changed },
      note: `${file}: the section of ${version}`,
      warnings: [],
    };
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    return { warnings: error.problems.map((each) => ({ ...each, severity: 'warning' as const })) };
  }
}

import type { GitHistory, Problem } from '@lockstep/core';
import { changelogFiles, type Project, type ReleaseTarget } from '@lockstep/engine';
import {
  type AskPublic,
  changelogMissing,
  checkChangelog,
  checkSecurity,
  isMarkdownName,
  type ReleaseTag,
} from '@lockstep/metadata';

/** What a CHANGELOG is compared with. */
export interface ChangelogInquiry {
  readonly target: ReleaseTarget | undefined;
  /** Manifests of the packages that are released, where each has a version of its own. */
  readonly manifests: readonly string[];
  readonly last: ReleaseTag | undefined;
  readonly history: GitHistory;
  /** Today as `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether the release mends a vulnerability that nothing may name yet. */
  readonly isSecurity: boolean;
  readonly askPublic: AskPublic;
}

interface Found {
  readonly file: string;
  readonly text: string;
}

async function find(
  { config, workspace }: Project,
  manifests: readonly string[],
): Promise<Found | undefined> {
  for (const file of changelogFiles(config, manifests)) {
    const text = await workspace.readText(file);
    if (text !== undefined) return { file, text };
  }
  return undefined;
}

/** Checks the CHANGELOG of a project: its form, the section of the version, and what was said before. */
export async function inspectChangelog(
  project: Project,
  inquiry: ChangelogInquiry,
): Promise<readonly Problem[]> {
  const { target, last, history, today, isSecurity, askPublic, manifests } = inquiry;
  const isApart = project.config.release.versioning === 'independent';
  if (isApart && target === undefined) return [];
  const found = await find(project, manifests);
  if (found === undefined) return [changelogMissing(project.config.release.changelog)];
  const baseText = last === undefined ? undefined : await history.readAt(last.commit, found.file);
  const version = target?.version;
  const problems = checkChangelog({ ...found, version, today, baseText, baseVersion: last?.version });
  if (!isSecurity || version === undefined || !isMarkdownName(found.file)) return problems;
  return [...problems, ...(await checkSecurity({ ...found, version }, askPublic))];
}

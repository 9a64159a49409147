import {
  type Changelog,
  fail,
  type Outcome,
  type Report,
  readChangelog,
  sectionOf,
  sectionText,
  versionOfTag,
} from '@lockstep/core';
import { changelogMissing, isMarkdownName } from '@lockstep/metadata';
import type { Options } from '../options.ts';
import type { Extras } from '../output/present.ts';
import { inspectProject } from '../project.ts';
import type { World } from '../world.ts';
import { reportWithoutChannels } from './reports.ts';

// The name of a tag, a version, or what is not released yet.
function versionIn(word: string, pattern: string): string {
  return versionOfTag(pattern, word) ?? word.replace(/^v(?=\d)/, '');
}

function knownVersions({ sections }: Changelog): string {
  const names = sections.map(({ version }) => version?.text ?? 'unreleased');
  const shown = names.slice(0, 10).join(', ');
  return names.length === 0 ? 'none' : `${shown}${names.length > 10 ? ', …' : ''}`;
}

function textOf(changelog: Changelog, version: string, file: string): string {
  const section = sectionOf(changelog, version);
  if (section !== undefined) return sectionText(changelog, section);
  const message = `there is no section of ${version}; found ${knownVersions(changelog)}`;
  const remedy = isMarkdownName(file)
    ? 'Name one of these, or write the section.'
    : 'Sections are told by headings of Markdown; name such a file as release.changelog.';
  throw fail('CHANGELOG_SECTION_MISSING', message, { where: { file }, remedy });
}

/** Prints the section of a version: byte for byte what a seal carries as the text of the release. */
export async function runChangelog(
  { dir, word = 'unreleased' }: Options,
  world: World,
): Promise<Outcome<Report & Extras>> {
  const { project } = await inspectProject(dir, world);
  const { changelog: file, tag } = project.config.release;
  const text = await project.workspace.readText(file);
  if (text === undefined) {
    const { message, where } = changelogMissing(file);
    throw fail('CHANGELOG_MISSING', message, { ...(where && { where }), severity: 'usage' });
  }
  const section = textOf(readChangelog(text), versionIn(word, tag), file);
  const { report, exit } = reportWithoutChannels('changelog', []);
  return { report: { ...report, text: section === '' ? '' : `${section}\n` }, exit };
}

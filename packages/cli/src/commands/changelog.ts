import {
  type Changelog,
  fail,
  type Outcome,
  partsOfTag,
  type Report,
  readChangelog,
  sectionOf,
  sectionText,
} from '@lockstep/core';
import { changelogFiles, type Project, packagesOfTarget, readSources } from '@lockstep/engine';
import { changelogMissing, isMarkdownName } from '@lockstep/metadata';
import type { Options } from '../options.ts';
import type { Extras } from '../output/present.ts';
import { inspectProject } from '../project.ts';
import type { World } from '../world.ts';
import { reportWithoutChannels } from './reports.ts';

/** A CHANGELOG that is there. */
interface Found {
  readonly file: string;
  readonly text: string;
}

interface Asked {
  readonly version: string;
  /** Where the section may stand. */
  readonly files: readonly string[];
}

// The name of a tag, a version, or what is not released yet. A tag that names a package asks for that one’s CHANGELOG.
async function askedFor(project: Project, word: string): Promise<Asked> {
  const { config } = project;
  const { version, name } = partsOfTag(config.release.tag, word) ?? {};
  if (version === undefined)
    return { version: word.replace(/^v(?=\d)/, ''), files: changelogFiles(config, []) };
  if (name === undefined) return { version, files: changelogFiles(config, []) };
  const { packages } = await readSources(project);
  const meant = packagesOfTarget(packages, { tag: word, name });
  return {
    version,
    files: changelogFiles(
      config,
      meant.map(({ where }) => where.file),
    ),
  };
}

function remedyFor({ release }: Project['config']): { readonly remedy?: string } {
  if (release.versioning !== 'independent') return {};
  return { remedy: `Name the tag of a package, as ${release.tag}, or write the file.` };
}

async function firstOf({ config, workspace }: Project, files: readonly string[]): Promise<Found> {
  for (const file of files) {
    const text = await workspace.readText(file);
    if (text !== undefined) return { file, text };
  }
  const { message, where } = changelogMissing(config.release.changelog);
  throw fail('CHANGELOG_MISSING', message, {
    ...(where && { where }),
    severity: 'usage',
    ...remedyFor(config),
  });
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
  const { version, files } = await askedFor(project, word);
  const { file, text } = await firstOf(project, files);
  const section = textOf(readChangelog(text), version, file);
  const { report, exit } = reportWithoutChannels('changelog', []);
  return { report: { ...report, text: section === '' ? '' : `${section}\n` }, exit };
}

import { type MarkdownLine, markdownLines } from './lines.ts';
import { type Marked, readVersionHeading, type VersionHeading } from './version-heading.ts';

/** A heading of a document. Lines count from 1. */
export interface MarkdownHeading {
  readonly level: number;
  readonly line: number;
  /** Where the text of the heading begins in its line, counted from 1. */
  readonly column: number;
  readonly text: string;
  /** The number of lines it takes: two for one that is underlined. */
  readonly height: 1 | 2;
}

/** What a CHANGELOG says of one version, or of what is not released yet. Lines count from 1. */
export interface ChangelogSection extends VersionHeading {
  readonly heading: MarkdownHeading;
  /** The first line below the heading. */
  readonly first: number;
  /** The line after the last one. */
  readonly end: number;
}

/** A link reference definition: `[1.2.0]: https://…`. */
export interface LinkReference {
  readonly label: string;
  readonly target: Marked;
  readonly line: number;
}

/** A CHANGELOG as far as it is read. */
export interface Changelog {
  readonly lines: readonly MarkdownLine[];
  readonly headings: readonly MarkdownHeading[];
  readonly sections: readonly ChangelogSection[];
  readonly references: readonly LinkReference[];
}

const hashes = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const underline = /^ {0,3}(?:=+|-{2,})[ \t]*$/;
// What may be underlined: neither a list, a quote, a table, nor a heading or a link reference.
const noParagraph = /^(?: {4}|\t| {0,3}(?:[-*+>|#]|\d+[.)]\s|\[[^\]]*\]:)|\s*$)/;
const definition = /^ {0,3}\[(?!\^)([^\]]+)\]:[ \t]*<?([^\s>]+)>?(?:[ \t]+["'(].*)?[ \t]*$/;

/** No honest heading comes near; each expression below reads a short line in no time, whatever is in it. */
const longestHeading = 1000;

function withoutClosing(text: string): string {
  const trimmed = text.trimEnd();
  const bare = trimmed.replace(/#+$/, '');
  return bare === '' || /\s$/.test(bare) ? bare.trimEnd() : trimmed;
}

function headingAt(lines: readonly MarkdownLine[], index: number): MarkdownHeading | undefined {
  const line = lines[index];
  if (line?.kind !== 'text' || line.text.length > longestHeading) return undefined;
  const marks = hashes.exec(line.text);
  if (marks?.[1] !== undefined) {
    const text = withoutClosing(line.text.slice(marks[0].length));
    return { level: marks[1].length, line: index + 1, column: marks[0].length + 1, text, height: 1 };
  }
  const below = lines[index + 1];
  if (below?.kind !== 'text' || !underline.test(below.text) || noParagraph.test(line.text)) return undefined;
  const level = below.text.trimStart().startsWith('=') ? 1 : 2;
  const column = line.text.length - line.text.trimStart().length + 1;
  return { level, line: index + 1, column, text: line.text.trim(), height: 2 };
}

function referenceAt({ text, kind }: MarkdownLine, index: number): LinkReference | undefined {
  const found = kind === 'text' ? definition.exec(text) : null;
  const [, label, target] = found ?? [];
  if (label === undefined || target === undefined) return undefined;
  const column = text.indexOf(target, text.indexOf(']:')) + 1;
  return { label, target: { text: target, column }, line: index + 1 };
}

function versionOf(heading: MarkdownHeading, lines: readonly MarkdownLine[]): VersionHeading | undefined {
  if (heading.level > 4) return undefined;
  const { text } = lines[heading.line - 1] ?? { text: '' };
  const end = heading.column - 1 + heading.text.length;
  return readVersionHeading(text.slice(0, end), heading.column - 1, heading.level);
}

type Named = { readonly heading: MarkdownHeading; readonly named: VersionHeading | undefined };

// Generators of changelogs give sections and what is in them headings of one level, but only from the third level on.
function sectionsOf(named: readonly Named[], lineCount: number): readonly ChangelogSection[] {
  const highest = named.reduce(
    (least, each) => (each.named === undefined ? least : Math.min(least, each.heading.level)),
    2,
  );
  const sections: ChangelogSection[] = [];
  let end = lineCount + 1;
  // From the last one on, so that each knows where the next begins: a hostile file has a heading on every line.
  for (const { heading, named: version } of named.toReversed()) {
    if (version !== undefined)
      sections.push({ ...version, heading, first: heading.line + heading.height, end });
    if (version !== undefined || heading.level <= highest) end = heading.line;
  }
  return sections.reverse();
}

/** Reads a CHANGELOG of any habit in Markdown: sections that nothing names are not among them. */
export function readChangelog(text: string): Changelog {
  const lines = markdownLines(text);
  const headings = lines.flatMap((_, index) => headingAt(lines, index) ?? []);
  const named = headings.map((heading) => ({ heading, named: versionOf(heading, lines) }));
  return {
    lines,
    headings,
    sections: sectionsOf(named, lines.length),
    references: lines.flatMap((line, index) => referenceAt(line, index) ?? []),
  };
}

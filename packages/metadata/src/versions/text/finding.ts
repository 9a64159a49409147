import { type Problem, problem, type VersionPlace, type VersionSettings } from '@lockstep/core';
import { parse } from 'semver';
import type { Tree } from '../../tree.ts';
import { type FoundVersions, noVersions } from '../finder.ts';
import { habitOf, isSameVersion } from './habit.ts';
import { createMatcher, PatternError, type Span } from './pattern/index.ts';

type Setting = VersionSettings['files'][number];
type Matcher = (line: string) => Span | undefined;

/** Nobody reads longer lines, and what stands in them was made by a machine from something else. */
const longestLine = 2000;

/** What one line holds. */
interface Found {
  readonly file: string;
  readonly line: number;
  /** Where the line begins in its text. */
  readonly offset: number;
  readonly text: string;
  readonly span: Span;
}

function placeOf({ file, line, offset, text, span }: Found): VersionPlace {
  const found = text.slice(span.start, span.end);
  const habit = habitOf(found, text);
  const expected = (version: string) => {
    const parsed = parse(version);
    return parsed === null ? version : habit(parsed);
  };
  return {
    ecosystem: 'text',
    package: undefined,
    role: 'text',
    where: { file, line, column: span.start + 1 },
    found,
    range: { start: offset + span.start, end: offset + span.end },
    expected,
    fits: (version) => found === expected(version) || isSameVersion(found, version),
  };
}

function* linesOf(text: string): Generator<{ readonly text: string; readonly offset: number }> {
  // A mark of the encoding is no part of the first line, which a pattern may want from its beginning.
  let offset = text.startsWith('\uFEFF') ? 1 : 0;
  while (offset < text.length) {
    const newline = text.indexOf('\n', offset);
    const next = newline === -1 ? text.length : newline;
    const end = text[next - 1] === '\r' && next > offset ? next - 1 : next;
    yield { text: text.slice(offset, end), offset };
    offset = next + 1;
  }
}

function foundIn(file: string, text: string, matcher: Matcher): readonly Found[] {
  const found: Found[] = [];
  let line = 0;
  for (const each of linesOf(text)) {
    line += 1;
    const span = each.text.length > longestLine ? undefined : matcher(each.text);
    if (span !== undefined) found.push({ file, line, ...each, span });
  }
  return found;
}

function unusable(setting: Setting, index: number, why: string, remedy?: string): Problem {
  const where = { file: 'lockstep.yaml', key: `versions.files[${index}]` };
  const message = `“${setting.pattern}” finds no version in ${setting.file}: ${why}`;
  return problem('VERSION_PATTERN_EMPTY', message, { where, ...(remedy !== undefined && { remedy }) });
}

function matcherOf({ pattern }: Setting): Matcher | string {
  try {
    return createMatcher(pattern);
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    throw error;
  }
}

async function filesOf(tree: Tree, name: string): Promise<readonly string[]> {
  const file = name.replace(/^(?:\.\/)+/, '');
  return tree.has(file) ? [file] : tree.glob(file);
}

/**
 * The places of a version that one setting describes: every line that fits, in every file that is meant.
 * @param index the setting’s place in `versions.files`, for messages.
 */
export async function findByPattern(tree: Tree, setting: Setting, index: number): Promise<FoundVersions> {
  const wrong = (why: string, remedy?: string): FoundVersions => ({
    ...noVersions,
    problems: [unusable(setting, index, why, remedy)],
  });
  const matcher = matcherOf(setting);
  if (typeof matcher === 'string')
    return wrong(
      `${matcher}, which is not understood here`,
      'Put the version in the group, and plain characters around it.',
    );
  const files = await filesOf(tree, setting.file);
  const texts = await Promise.all(
    files.map(async (file) => foundIn(file, (await tree.readText(file)) ?? '', matcher)),
  );
  const found = texts.flat();
  if (found.length === 0) return wrong(files.length === 0 ? 'there is no such file' : 'no line of it fits');
  return { ...noVersions, places: found.map(placeOf) };
}

import type { GitCommit } from '@lockstep/core';
import type { CommitParser } from 'conventional-commits-parser';

/** What a commit's text says, as Conventional Commits 1.0.0 reads it. */
export interface CommitText {
  /** Lower case; undefined where the text does not follow the convention. */
  readonly type: string | undefined;
  readonly scope: string | undefined;
  readonly isBreaking: boolean;
  /** Types and marks of the commits that were squashed into it. */
  readonly parts: readonly Header[];
  readonly isMerge: boolean;
  /** What it takes back: ids, perhaps shortened, or a first line where a host wrote no id; undefined for nothing. */
  readonly reverts: { readonly ids: readonly string[]; readonly subject: string | undefined } | undefined;
}

/** The first line of a commit. */
export interface Header {
  readonly type: string;
  readonly scope: string | undefined;
  readonly isBreaking: boolean;
}

/** What of a text is read, from its beginning and from its end, where the footers are; in characters. */
const longestEnd = 10_000;

const header = /^([A-Za-z][\w-]{0,39})(?:\(([^()\r\n]{0,100})\))?(!)?: +\S/;
const merge = /^Merge (?:(?:remote-tracking )?branch|branches|pull request|tag|commit|remote)\b.*$/;

// Any `word: text` would be a header otherwise, such as a footer.
const known = new Set(
  'feat feature fix perf docs security revert build chore ci refactor style test deps'.split(' '),
);

function headerIn(line: string): Header | undefined {
  const [, type, scope, mark] = header.exec(line) ?? [];
  if (type === undefined) return undefined;
  return { type: type.toLowerCase(), scope: scope?.toLowerCase(), isBreaking: mark !== undefined };
}

// A squash on GitHub lists the commits as `* feat: it`, one on Gitea and GitLab as `- feat: it` or as they are.
function partsIn(body: string): readonly Header[] {
  return body.split('\n').flatMap((line) => {
    const found = headerIn(line.replace(/^[*-] +/, ''));
    return found !== undefined && known.has(found.type) ? [found] : [];
  });
}

/** The parser, as far as it is used here: nobody asks for issues and mentions, and no field may name a property. */
export async function openParser(): Promise<CommitParser> {
  const { CommitParser } = await import('conventional-commits-parser');
  return new CommitParser({
    mergePattern: merge,
    headerPattern: header,
    breakingHeaderPattern: /^(?!)/,
    fieldPattern: /^(?!)/,
    issuePrefixes: ['#'],
    referenceActions: ['closes'],
    noteKeywords: ['BREAKING CHANGE', 'BREAKING-CHANGE'],
  });
}

function bounded(text: string): string {
  const safe = text.replaceAll('\r\n', '\n').replaceAll('\0', '');
  return safe.length <= 2 * longestEnd ? safe : `${safe.slice(0, longestEnd)}\n${safe.slice(-longestEnd)}`;
}

// git writes “This reverts commit ID.”; GitHub’s button only quotes the first line; the convention suggests “Refs: ID, ID”.
function revertIn(first: string, text: string, isNamed: boolean): CommitText['reverts'] {
  const id = /\bThis reverts commit ([0-9a-f]{7,64})\b/.exec(text)?.[1];
  const [, subject] = /^Revert "(.+)"/.exec(first) ?? [];
  const refs = isNamed ? (/^Refs: ([0-9a-f, ]{7,1000})$/m.exec(text)?.[1] ?? '') : '';
  const ids = [id, ...refs.split(',')].flatMap((each) => each?.trim() || []);
  return ids.length > 0 || subject !== undefined || isNamed ? { ids, subject } : undefined;
}

/** Reads a commit. */
export function readCommit(parser: CommitParser, { subject, body }: GitCommit): CommitText {
  const text = bounded(body);
  const first = subject.trim().slice(0, 1000);
  const parsed = parser.parse(first === '' && text.trim() === '' ? '(no text)' : `${first}\n\n${text}`);
  const own = headerIn(parsed.header ?? '');
  // “MUST be uppercase” (Conventional Commits 1.0.0, rule 15); the parser takes any case.
  const hasFooter = parsed.notes.some(({ title }) => title === title.toUpperCase());
  return {
    type: own?.type,
    scope: own?.scope,
    isBreaking: hasFooter || own?.isBreaking === true,
    parts: own === undefined ? partsIn(text) : [],
    isMerge: parsed.merge !== null,
    reverts: revertIn(parsed.header ?? '', text, own?.type === 'revert'),
  };
}

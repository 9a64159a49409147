import type { GitCommit } from '../ports/git-history.ts';

/** GitHub and Gitea count issues and pull requests of a repository together, from 1. */
const number = '([1-9][0-9]{0,8})';
// `owner/name#12` is another repository's; `&#39;` and `a#1` are no references at all.
const own = `(?<![\\w/&#])#${number}(?![\\w-])`;

// The hosts' own words: “Linking a pull request to an issue” (GitHub), `issue.closing_keywords` (Gitea).
const closing = new RegExp(`\\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?)\\b:?[ \\t]+${own}`, 'gi');
// What the hosts write themselves as the subject of a merge, and at the end of one that was squashed.
const merges = [new RegExp(`^Merge pull request ${own}`, 'g'), new RegExp(`\\(${own}\\)[ \\t]*$`, 'g')];
const anywhere = new RegExp(own, 'g');

function numbersIn(text: string, pattern: RegExp): readonly number[] {
  return [...text.matchAll(pattern)].map(([, digits]) => Number(digits));
}

/** What one repository's issue or pull request looks like as a link of Markdown. */
function linked(text: string, web: string | undefined): readonly number[] {
  if (web === undefined) return [];
  const found: number[] = [];
  for (const kind of ['issues/', 'pull/', 'pulls/'])
    for (const part of text.split(`${web}/${kind}`).slice(1)) {
      const [digits = ''] = /^[1-9][0-9]{0,8}(?![0-9])/.exec(part) ?? [];
      if (digits !== '') found.push(Number(digits));
    }
  return found;
}

/** What a release says that it contains. */
export interface ReleaseTexts {
  readonly commits: readonly GitCommit[];
  /** The section of the CHANGELOG. */
  readonly notes: string;
  /** The repository’s page, without a slash at the end, where it is known. */
  readonly web?: string | undefined;
}

/**
 * The numbers of issues and pull requests that a release contains, in ascending order: those that its commits merge or
 * close, and those that its section of the CHANGELOG names. A number that a commit merely mentions is none of them.
 */
export function referencesOf({ commits, notes, web }: ReleaseTexts): readonly number[] {
  const merged = commits.flatMap(({ subject }) => merges.flatMap((each) => numbersIn(subject, each)));
  const closed = commits.flatMap(({ subject, body }) => numbersIn(`${subject}\n${body}`, closing));
  const named = [...numbersIn(notes, anywhere), ...linked(notes, web)];
  return [...new Set([...merged, ...closed, ...named])].toSorted((one, other) => one - other);
}

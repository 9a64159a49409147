import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const templates = join(import.meta.dirname, '../../../../workflows-templates');

function read(path: string): string {
  return readFileSync(join(templates, path), 'utf8');
}

/** Adds lines after the first line that fits, unless the text has what they say. */
function withLines(text: string, has: RegExp, after: RegExp, lines: readonly string[]): string {
  if (has.test(text)) return text;
  const all = text.split('\n');
  const at = all.findIndex((line) => after.test(line));
  return at === -1 ? text : all.toSpliced(at + 1, 0, ...lines).join('\n');
}

/** A template with what a caller adds who wants no finding: a rehearsal alone by default, tags in the checkout. */
export function completed(text: string): string {
  const input = '      rehearsal: { description: Whether to rehearse alone, type: boolean, default: true }';
  const asked = text.includes('publish-channel')
    ? withLines(text, /rehearsal: \{|^ {6}rehearsal:/m, /^ {4}inputs:/, [input])
    : text;
  const guarded = asked.replace(/^ {2}publish[\w-]*:(?: #.*)?$/gm, (line) =>
    text.includes('inputs.rehearsal') ? line : `${line}\n    if: \${{ !inputs.rehearsal }}`,
  );
  return text.includes('verify-metadata')
    ? withLines(guarded, /fetch-depth: 0/, /^ {10}persist-credentials: false/, ['          fetch-depth: 0'])
    : guarded;
}

/** The sets of files that callers copy, by where they put them. */
export const templateSets: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  github: {
    '.github/workflows/release.yml': read('github/release.yml'),
    '.github/workflows/release-publish.yml': read('github/release-publish-inline.yml'),
  },
  gitea: {
    '.gitea/workflows/release.yml': read('gitea/release.yml'),
    '.gitea/workflows/release-publish.yml': read('gitea/release-publish.yml'),
  },
  'github, a job for each channel': {
    '.github/workflows/release.yml': read('github/release.yml'),
    '.github/workflows/release-publish.yml': read('github/release-publish-trusted.yml'),
  },
};

/** Further sets, each with what it needs of the configuration. */
export const otherSets: readonly {
  readonly name: string;
  readonly release: object;
  readonly files: Readonly<Record<string, string>>;
}[] = [
  {
    name: 'github, by a call',
    release: {},
    files: {
      '.github/workflows/check.yml': read('github/check.yml'),
      '.github/workflows/release.yml': read('github/release.yml'),
      '.github/workflows/release-publish.yml': read('github/release-publish.yml'),
      '.github/workflows/weekly-install-sanity.yml': read('github/weekly-install-sanity.yml'),
    },
  },
  {
    name: 'github, by a tag',
    release: { trigger: 'tag' },
    files: { '.github/workflows/release.yml': read('github/release-on-tag.yml') },
  },
  {
    name: 'gitea, by a tag',
    release: { trigger: 'tag', workflow: 'publish-packages.yml' },
    files: {
      '.gitea/workflows/check.yml': read('gitea/check.yml'),
      '.gitea/workflows/publish-packages.yml': read('gitea/publish-packages.yml'),
      '.gitea/workflows/weekly-install-sanity.yml': read('gitea/weekly-install-sanity.yml'),
    },
  },
];

export function completedSet(set: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(set).map(([file, text]) => [file, completed(text)]));
}

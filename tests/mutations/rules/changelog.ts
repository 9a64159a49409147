import { insertingBelow, lineOf, replacing } from '../edit.ts';
import { type Changes, type Example, type Mutation, type Rule, textOf } from '../mutation.ts';

const file = 'CHANGELOG.md';

interface Habit {
  readonly hasDates: boolean;
  readonly hasCategories: boolean;
  readonly hasLinks: boolean;
}

function habitOf(text: string): Habit {
  return {
    hasDates: /^## .* - \d{4}-\d{2}-\d{2}$/m.test(text),
    hasCategories: /^### /m.test(text),
    hasLinks: /^\[\d/m.test(text),
  };
}

function headingOf(version: string): RegExp {
  return new RegExp(`^## \\[?${version.replaceAll('.', '\\.')}\\]?.*$`, 'm');
}

/** The lines of a section: its heading and what follows until the next heading or the links. */
function sectionOf(text: string, version: string): readonly [first: number, end: number] {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => headingOf(version).test(line));
  const next = lines.findIndex((line, at) => at > first && /^(## |\[[^\]]+\]: )/.test(line));
  return [first, next === -1 ? lines.length - 1 : next];
}

function faulty(
  example: Example,
  fault: string,
  code: string,
  { changes, line }: { readonly changes: Changes; readonly line: number },
): Mutation {
  const expected = [`${code} ${file}:${line}`];
  return { example: example.name, fault: `${file}: ${fault}`, changes, expected };
}

function ofSection(example: Example): readonly Mutation[] {
  const { version, base } = example;
  const text = textOf(example, file);
  const lines = text.split('\n');
  const [first, end] = sectionOf(text, version);
  const [baseFirst, baseEnd] = sectionOf(text, base);
  const to = (changed: readonly string[]) => ({ [file]: changed.join('\n') });
  const own = lines.slice(first, end);
  return [
    faulty(example, 'the section is gone', 'CHANGELOG_SECTION_MISSING', {
      changes: to(lines.toSpliced(first, end - first)),
      line: first + 1,
    }),
    faulty(example, 'the section is called after another version', 'CHANGELOG_SECTION_MISSING', {
      // A link of its own would be another fault.
      ...replacing(example, file, headingOf(version), `## ${version.slice(0, -1)}7`),
      line: first + 1,
    }),
    faulty(example, 'the section is empty', 'CHANGELOG_SECTION_EMPTY', {
      changes: to([...lines.slice(0, first + 1), '', ...lines.slice(end)]),
      line: first + 1,
    }),
    faulty(example, 'the section says nothing but a comment', 'CHANGELOG_SECTION_EMPTY', {
      changes: to([...lines.slice(0, first + 1), '', '<!-- to do -->', '', ...lines.slice(end)]),
      line: first + 1,
    }),
    faulty(example, 'the section stands there twice', 'CHANGELOG_SECTION_TWICE', {
      changes: to(lines.toSpliced(end, 0, ...own)),
      line: end + 1,
    }),
    faulty(example, 'the section stands below an older one', 'CHANGELOG_ORDER', {
      changes: to([
        ...lines.slice(0, first),
        ...lines.slice(baseFirst, baseEnd),
        ...(baseEnd === lines.length - 1 ? [''] : []),
        ...own,
        ...lines.slice(baseEnd),
      ]),
      line: first + 1 + (baseEnd - baseFirst) + (baseEnd === lines.length - 1 ? 1 : 0),
    }),
  ];
}

function ofDates(example: Example): readonly Mutation[] {
  if (!habitOf(textOf(example, file)).hasDates) return [];
  const heading = headingOf(example.version);
  const found = heading.exec(textOf(example, file))?.[0] ?? '';
  const dated = (date: string) => replacing(example, file, heading, found.replace(/ - .*/, date));
  return [
    ['no date', ''],
    ['a date in the future', ' - 2999-01-31'],
    ['a day that does not exist', ' - 2026-02-30'],
    ['a date in another form', ' - 2.3.2026'],
    ['a date without its month', ' - 2026'],
    ['a date with slashes', ' - 2026/03/02'],
  ].map(([what, date]) =>
    faulty(example, `the section has ${what}`, 'CHANGELOG_DATE_INVALID', dated(date ?? '')),
  );
}

function ofCategories(example: Example): readonly Mutation[] {
  const text = textOf(example, file);
  if (!habitOf(text).hasCategories) return [];
  const [first, end] = sectionOf(text, example.version);
  return text.split('\n').flatMap((line, at) => {
    if (at < first || at >= end || !line.startsWith('### ')) return [];
    const named = (name: string) => ({
      changes: { [file]: text.split('\n').with(at, `### ${name}`).join('\n') },
      line: at + 1,
    });
    return ['Add', 'New features', 'fixed', 'Fixes'].map((name) =>
      faulty(example, `“${line.slice(4)}” is called “${name}”`, 'CHANGELOG_CATEGORY_UNKNOWN', named(name)),
    );
  });
}

function ofPast(example: Example): readonly Mutation[] {
  const text = textOf(example, file);
  const [baseFirst, baseEnd] = sectionOf(text, example.base);
  const entry = text.split('\n').findIndex((line, at) => at > baseFirst && line.startsWith('- '));
  const before = text.split('\n')[entry] ?? '';
  const changed = (line: string) => ({
    changes: { [file]: text.split('\n').with(entry, line).join('\n') },
    line: entry + 1,
  });
  const heading = headingOf(example.base);
  const found = heading.exec(text)?.[0] ?? '';
  const all = [
    faulty(
      example,
      'what was said before is said otherwise',
      'CHANGELOG_PAST_CHANGED',
      changed('- Something else.'),
    ),
    faulty(
      example,
      'a word was put into what was said before',
      'CHANGELOG_PAST_CHANGED',
      changed(`${before} And more.`),
    ),
    faulty(
      example,
      'an entry was put into what was said before',
      'CHANGELOG_PAST_CHANGED',
      insertingBelow(example, file, before, '- One more.'),
    ),
    faulty(example, 'a section of the past is gone', 'CHANGELOG_PAST_CHANGED', {
      changes: {
        [file]: text
          .split('\n')
          .toSpliced(baseFirst, baseEnd - baseFirst)
          .join('\n'),
      },
      line: 1,
    }),
  ];
  if (!habitOf(text).hasDates) return all;
  const redated = replacing(example, file, heading, found.replace(/\d{4}/, '2024'));
  return [
    ...all,
    faulty(example, 'a section of the past has another date', 'CHANGELOG_PAST_CHANGED', redated),
  ];
}

function ofLinks(example: Example): readonly Mutation[] {
  const text = textOf(example, file);
  if (!habitOf(text).hasLinks) return [];
  const { version, base } = example;
  const own = new RegExp(`^\\[${version.replaceAll('.', '\\.')}\\]: .*$`, 'm');
  const [, address = ''] = /: (.*)/.exec(own.exec(text)?.[0] ?? '') ?? [];
  const linked = (to: string) => replacing(example, file, own, `[${version}]: ${to}`);
  const line = lineOf(example, file, headingOf(version));
  const unreleased = lineOf(example, file, /^\[Unreleased\]: /m);
  return [
    faulty(example, 'the link of the version is missing', 'CHANGELOG_LINK_MISSING', {
      ...replacing(example, file, new RegExp(`${own.source}\\n`, 'm'), ''),
      line,
    }),
    faulty(
      example,
      'the link leads to the version before',
      'CHANGELOG_LINK_WRONG',
      linked(address.replace(`v${version}`, `v${base}`).replace(`v${base}...`, 'v1.0.0...')),
    ),
    faulty(
      example,
      'the link compares backwards',
      'CHANGELOG_LINK_WRONG',
      linked(address.replace(/v[\d.]+\.\.\.v[\d.]+$/, `v${version}...v${base}`)),
    ),
    faulty(example, 'what is unreleased is compared with the version before', 'CHANGELOG_LINK_WRONG', {
      ...replacing(example, file, `compare/v${version}...HEAD`, `compare/v${base}...HEAD`),
      line: unreleased,
    }),
  ];
}

/** What can be wrong with the CHANGELOG, as far as the habit of each file goes. */
export const changelog: Rule = (example) => [
  ...ofSection(example),
  ...ofDates(example),
  ...ofCategories(example),
  ...ofPast(example),
  ...ofLinks(example),
];

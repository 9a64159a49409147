import { describe, expect, test } from '@jest/globals';
import { mutationsOf } from './mutations.ts';
import { findingsIn } from './repository-of-files.ts';
import { completedSet, otherSets, templateSets } from './templates.ts';

const sets = Object.entries(templateSets).map(([name, set]) => ({ name, files: completedSet(set) }));
const mutations = sets.flatMap(({ name, files }) =>
  mutationsOf(files).map((each) => ({ ...each, name, files })),
);

describe('P22: of the templates', () => {
  test.each(sets)('$name, none has a finding', async ({ files }) => {
    expect(await findingsIn(files)).toEqual([]);
  });

  test.each(otherSets)('$name, none has a finding either', async ({ files, release }) => {
    expect(await findingsIn(files, { release })).toEqual([]);
  });

  test('there are enough variants with one fault', () => {
    expect(mutations.length).toBeGreaterThanOrEqual(80);
    expect(new Set(mutations.map(({ code }) => code)).size).toBeGreaterThanOrEqual(18);
  });

  test.each(mutations)('$name, with $title in $file: $code there, and nothing else', async (mutation) => {
    const { files, file, text, code, line } = mutation;
    expect(text).not.toBe(files[file]);
    expect(await findingsIn({ ...files, [file]: text })).toEqual([`${code} ${file}:${line}`]);
  });
});

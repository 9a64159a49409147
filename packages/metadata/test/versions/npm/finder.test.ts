import { describe, expect, test } from '@jest/globals';
import type { VersionPlace } from '@lockstep/core';
import { lineIndex } from '../../../src/versions/line-index.ts';
import { npmVersions } from '../../../src/versions/npm/index.ts';
import { around, memoryTree, rewritten, textsOf, told } from './memory-tree.ts';
import { type Shape, shapes } from './shapes/index.ts';

type Texts = Readonly<Record<string, string>>;

const spellings: readonly (readonly [string, (text: string) => string])[] = [
  ['as they are', (text) => text],
  ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
  ['with a byte order mark', (text) => `\uFEFF${text}`],
  ['with tabs, and no final newline', (text) => text.replaceAll(/^ {2}(?=")/gm, '\t').trimEnd()],
];

// YAML knows no tabs, and its readers know no mark in what a tool wrote.
function spelt(texts: Texts, spell: (text: string) => string): Texts {
  const isJson = (file: string) => /\.jsonc?$/.test(file);
  return Object.fromEntries(
    Object.entries(texts).map(([file, text]) => [file, isJson(file) ? spell(text) : text]),
  );
}

// What Yarn asked for is the key itself; all else keeps its key.
function keyOf({ role, where: { file, line, column, key } }: VersionPlace): string {
  return JSON.stringify(key?.includes('@npm:') ? [role, file, line, column] : [role, file, key]);
}

async function placesIn(texts: Texts) {
  return (await npmVersions.find(memoryTree(texts))).places;
}

test('at least 60 shapes of repositories, each with a name of its own', () => {
  expect(shapes.length).toBeGreaterThanOrEqual(60);
  expect(new Set(shapes.map(({ title }) => title)).size).toBe(shapes.length);
});

describe.each(spellings)('files %s', (_, spell) => {
  test.each<Shape>(shapes)('$title', async ({ files, places }) => {
    const found = await npmVersions.find(memoryTree(spelt(textsOf(files), spell)));
    expect(found.places.map(told).sort()).toEqual([...places].sort());
    expect(found.problems).toEqual([]);
    expect(found.unresolved).toEqual([]);
  });
});

describe.each(['1.2.4', '2.0.0', '0.9.9', '1.3.0-rc.1', '10.20.30-beta.2'])('rewritten to %s', (version) => {
  test.each(spellings)('every place fits, and nothing else changed, in files %s', async (_, spell) => {
    for (const { title, files } of shapes) {
      const before = spelt(textsOf(files), spell);
      const found = await placesIn(before);
      const own = found.filter(({ exemption }) => exemption === undefined);
      const after = rewritten(before, own, version);
      const keys = new Set(own.map(keyOf));
      const again = (await placesIn(after)).filter((place) => keys.has(keyOf(place)));
      expect([title, ...again.filter((place) => !place.fits(version)).map(told)]).toEqual([title]);
      expect([title, ...again.map(({ found }) => found)]).toEqual([
        title,
        ...own.map((each) => each.expected(version)),
      ]);
      for (const [file, text] of Object.entries(before))
        expect([file, around(after[file] ?? '', again, file)]).toEqual([file, around(text, own, file)]);
    }
  });
});

test.each<Shape>(shapes)('$title: each place is told exactly', async ({ files }) => {
  const texts = textsOf(files);
  for (const { where, range, found, ecosystem } of await placesIn(texts)) {
    const text = texts[where.file] ?? '';
    expect(text.slice(range.start, range.end)).toBe(found);
    expect({ line: where.line, column: where.column }).toEqual(lineIndex(text)(range.start));
    expect(ecosystem).toBe('npm');
  }
});

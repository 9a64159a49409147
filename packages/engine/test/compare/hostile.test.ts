import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { zip } from '../../../core/test/archive/zip-writer.ts';
import { listContents } from '../../src/compare/contents/list-contents.ts';
import { between, opening, told } from './files.ts';
import { gzip, member, pax, tar, tgz } from './tarball.ts';

const entries = [
  { path: 'package/package.json', text: '{"name":"a","version":"1.0.0"}' },
  { path: 'package/index.js', text: 'export {};\n'.repeat(40) },
];
const tarball = tgz(entries, { name: 'a.tar' });
const wheel = zip([
  { name: 'a.py', content: 'print(1)\n'.repeat(40) },
  { name: 'a-1.dist-info/METADATA', content: 'Name: a\n' },
]);
const samples = [
  ['a tarball', tarball],
  ['a tar archive', tar(entries)],
  ['a wheel', wheel],
] as const;

describe.each(samples)('%s', (_, sample) => {
  test('that is cut anywhere is read as far as it goes, and the cut is a difference', async () => {
    for (let length = 0; length < sample.length; length += 1)
      expect(await between(sample, sample.subarray(0, length))).not.toEqual([]);
  });

  test('with one byte changed always differs in something that is told', async () => {
    const places = fc.record({ at: fc.nat(sample.length - 1), flip: fc.integer({ min: 1, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(places, async ({ at, flip }) => {
        const other = Buffer.from(sample);
        other[at] = (other[at] ?? 0) ^ flip;
        expect(await between(sample, other)).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('does not differ from itself, in whatever pieces it comes', async () => {
    const listings = [1, 7, 512, 65_536].map((piece) => listContents('a', opening(sample, piece)()));
    const [first, ...others] = await Promise.all(listings);
    for (const other of others) expect(other).toEqual(first);
    expect(first?.fault).toBeUndefined();
  });
});

describe('what is no honest archive', () => {
  test('is not unpacked for ever', async () => {
    const bomb = gzip(Buffer.alloc(128 * 1024 * 1024), { level: 9 });
    const [line] = await told(gzip(Buffer.from('x')), bomb);
    expect(line).toMatch(/unpacked content|bomb|unreadable/);
    expect((await listContents('a', opening(bomb, 65_536)())).fault).toContain('is a bomb');
  });

  test('is not listed for ever', async () => {
    const one = member({ path: 'a' });
    const many = gzip(Buffer.concat([...Array<Buffer>(20_001).fill(one), Buffer.alloc(1024)]));
    const { fault, members } = await listContents('a', opening(many, 65_536)());
    expect(fault).toContain('more than 20000 entries');
    expect(members).toHaveLength(20_000);
  });

  test('does not get a long header kept', async () => {
    const long = tgz([{ path: 'a', before: member({ path: 'x', type: 'L', text: 'a'.repeat(70_000) }) }]);
    expect((await listContents('a', opening(long)())).fault).toContain(
      'an extension of more than 65536 bytes',
    );
  });

  test('cannot hide an entry behind what another is called here', async () => {
    const named = (...texts: readonly string[]) =>
      tgz(['a', 'a', 'a (2)', 'a'].map((path, index) => ({ path, text: texts[index] ?? '' })));
    const first = named('1', '2', '3', '4');
    for (const other of [named('1', '2', 'x', '4'), named('1', 'x', '3', '4'), named('1', '2', '3', 'x')])
      expect(await told(first, other)).toEqual([expect.stringContaining('content')]);
  });

  test('cannot speak to a terminal through its names', async () => {
    const evil = 'package/\u001b[2J\r\n::error::\u202egpj.exe';
    const [line] = await told(tgz(entries), tgz([...entries, { path: evil, text: 'x' }]));
    expect(line).toContain('package/\\u{1b}[2J\\u{d}\\u{a}::error::\\u{202e}gpj.exe: only on the other side');
  });

  test('cannot reach into objects through its names and keywords', async () => {
    const names = ['__proto__', 'constructor', 'hasOwnProperty'];
    const other = tgz(names.map((path) => ({ path, before: pax({ __proto__x: '1', toString: '2' }) })));
    expect((await listContents('a', opening(other)())).members.map(({ path }) => path)).toEqual(names);
    const evil = '{"__proto__":{"a":1},"constructor":2}';
    const manifests = await told(
      tgz([{ path: 'package/package.json', text: '{}' }]),
      tgz([{ path: 'package/package.json', text: evil }]),
    );
    expect(manifests.slice(1)).toEqual([
      'package/package.json: $.__proto__: only on the other side: {"a":1}',
      'package/package.json: $.constructor: only on the other side: 2',
    ]);
  });

  test.each([
    ['nested beyond measure', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['no JSON', '{"a"'],
  ])('has a package.json that is %s, and is compared all the same', async (_, text) => {
    const [line] = await told(tgz(entries), tgz([{ path: 'package/package.json', text }]));
    expect(line).toContain('package/package.json: content');
  });

  test('does not make a value endless', async () => {
    const text = JSON.stringify({ name: 'x'.repeat(100_000) });
    const lines = await told(tgz(entries), tgz([{ path: 'package/package.json', text }]));
    for (const line of lines) expect(line.length).toBeLessThan(600);
  });
});

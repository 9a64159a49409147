import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { told } from './files.ts';
import { type Entry, gzip, pax, tar, tgz } from './tarball.ts';

const manifest = { name: 'alder', version: '1.0.0', bin: { alder: 'bin.js' }, files: ['bin.js'] };
const json = (value: object) => JSON.stringify(value, undefined, 2);
const main: Entry = { path: 'package/bin.js', text: 'console.log(1)\n', mode: 0o755 };
const readme: Entry = { path: 'package/README.md', text: '# alder\n' };
const own: Entry = { path: 'package/package.json', text: json(manifest) };
const entries = [main, own, readme];
const first = tgz(entries);

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');
const content = (text: string) => `${text.length} bytes, sha256 ${sha256(text)}`;
const changed = (entry: string, from: string, to: string) =>
  `${entry}: content: ${content(from)} → ${content(to)}`;
const like = (entry: Entry, other: Partial<Entry>) =>
  entries.map((each) => (each === entry ? { ...each, ...other } : each));

describe('between two tarballs is told', () => {
  test.each<readonly [string, Uint8Array, readonly string[]]>([
    [
      'an entry that was added',
      tgz([...entries, { path: 'package/x', text: 'x' }]),
      [`package/x: only on the other side: ${content('x')}`],
    ],
    [
      'an entry that is gone',
      tgz([main, own]),
      [`package/README.md: only on the first side: ${content('# alder\n')}`],
    ],
    [
      'a content',
      tgz(like(main, { text: 'console.log(2)\n' })),
      [changed('package/bin.js', 'console.log(1)\n', 'console.log(2)\n')],
    ],
    ['a mode', tgz(like(main, { mode: 0o644 })), ['package/bin.js: mode: 0755 → 0644']],
    [
      'a time',
      tgz(like(main, { mtime: 0 })),
      ['package/bin.js: mtime: 1985-10-26T08:15:00Z → 1970-01-01T00:00:00Z'],
    ],
    [
      'an owner',
      tgz(like(main, { user: 1000, userName: 'ada' })),
      ['package/bin.js: owner: 0:0 → 1000:0 (ada:)'],
    ],
    [
      'a kind',
      tgz(like(readme, { type: '2', link: 'bin.js', text: '' })),
      [
        `package/README.md: content: ${content('# alder\n')} → symbolic link`,
        'package/README.md: link: only on the other side: bin.js',
      ],
    ],
    [
      'the order',
      tgz([own, main, readme]),
      ['entry 1 of those in both: package/bin.js → package/package.json'],
    ],
    [
      'an extension',
      tgz(like(main, { before: pax({ atime: '12' }) })),
      ['package/bin.js: pax atime: only on the other side: 12'],
    ],
    [
      'a header for all',
      tgz(like(main, { before: pax({ comment: 'abc' }, 'g') })),
      ['global pax comment: only on the other side: abc'],
    ],
    [
      'the gzip time',
      tgz(entries, { mtime: 1_700_000_000 }),
      ['gzip mtime: not told → 2023-11-14T22:13:20Z'],
    ],
    ['the gzip level', tgz(entries, { effort: 0 }), ['gzip level: best → not told']],
    ['the gzip OS', tgz(entries, { system: 3 }), ['gzip OS: unknown → Unix']],
    [
      'the gzip name',
      tgz(entries, { name: 'a.tar' }),
      ['gzip flags: 0x00 → 0x08', 'gzip name: only on the other side: a.tar'],
    ],
    [
      'the gzip comment',
      tgz(entries, { comment: 'by me' }),
      ['gzip flags: 0x00 → 0x10', 'gzip comment: only on the other side: by me'],
    ],
    [
      'a checksum that is wrong',
      tgz(entries, { crc: 1 }),
      ['gzip checksum: only on the other side: does not fit the content'],
    ],
    [
      'what follows the end',
      tgz(entries, { behind: Buffer.from('more') }),
      [`trailing bytes: only on the other side: ${content('more')}`],
    ],
    [
      'how far the end is padded',
      gzip(tar(entries, Buffer.alloc(4096))),
      ['blocks of zeros at the end: 2 → 8'],
    ],
    [
      'what follows the end of the tar archive',
      gzip(tar(entries, Buffer.concat([Buffer.alloc(1024), Buffer.alloc(512, 1)]))),
      ['bytes after the end of the tar archive: only on the other side: 512'],
    ],
    [
      'a compression of the same content',
      tgz(entries, { level: 0 }),
      ['the same content, compressed in another way'],
    ],
  ])('%s', async (_, other, expected) => {
    expect(await told(first, other)).toEqual(expected);
  });

  test('a field of package.json, by its path, beside the content that holds it', async () => {
    const other = json({ ...manifest, bin: { alder: 'main.js' }, files: ['bin.js', 'x'], 'a b': null });
    expect(await told(first, tgz(like(own, { text: other })))).toEqual([
      changed('package/package.json', json(manifest), other),
      'package/package.json: $.bin.alder: "bin.js" → "main.js"',
      'package/package.json: $.files[1]: only on the other side: "x"',
      'package/package.json: $["a b"]: only on the other side: null',
    ]);
  });

  test('that package.json says the same in another way', async () => {
    const other = JSON.stringify(manifest);
    expect(await told(first, tgz(like(own, { text: other })))).toEqual([
      changed('package/package.json', json(manifest), other),
      'package/package.json: the same fields, written in another way',
    ]);
  });

  test('the lines of a crate’s manifest', async () => {
    const crate = (version: string) =>
      tgz([{ path: 'a-1.0.0/Cargo.toml', text: `[package]\nname = "a"\nversion = "${version}"\n` }]);
    expect((await told(crate('1.0.0'), crate('1.0.1'))).slice(1)).toEqual([
      'a-1.0.0/Cargo.toml: line 3: version = "1.0.0" → version = "1.0.1"',
    ]);
  });

  test('once what is the same in many entries', async () => {
    const many = (mtime: number) =>
      tgz([1, 2, 3, 4, 5].map((n) => ({ path: `package/${n}`, text: `${n}`, mtime })));
    expect(await told(many(0), many(1))).toEqual([
      '5 entries, such as package/1: mtime: 1970-01-01T00:00:00Z → 1970-01-01T00:00:01Z',
    ]);
  });

  test('the second of two entries of one path', async () => {
    const twice = (text: string) => tgz([readme, { ...readme, text }]);
    expect(await told(twice('a'), twice('b'))).toEqual([changed('package/README.md (2)', 'a', 'b')]);
  });

  test('no more than a hundred differences, and how many more there are', async () => {
    const many = (from: number) =>
      tgz(Array.from({ length: 60 }, (_, n) => ({ path: `package/${from + n}`, text: `${n}` })));
    const all = await told(many(0), many(1000));
    expect(all).toHaveLength(101);
    expect(all.at(-1)).toContain('20 more differences');
  });
});

describe('between other files is told', () => {
  test('that one of them is something else', async () => {
    expect(await told(first, Buffer.from('<html>'))).toEqual(['form: gzip file → plain file']);
  });

  test('from which byte on they differ', async () => {
    expect(await told(Buffer.alloc(200_000), Buffer.alloc(200_000).fill(1, 131_072))).toEqual([
      'differ from byte 131072 on',
    ]);
    expect(await told(Buffer.from('ab'), Buffer.from('abc'))).toEqual(['differ from byte 2 on']);
  });

  test('the content of a compressed file that is no archive', async () => {
    const [one, two] = [Buffer.from('one'), Buffer.from('two')];
    expect(await told(gzip(one), gzip(two))).toEqual([
      `unpacked content: sha256 ${sha256(one)} → sha256 ${sha256(two)}`,
    ]);
  });

  test('the entries of an archive that is not compressed', async () => {
    expect(await told(tar(entries), tar(like(main, { mode: 0o700 })))).toEqual([
      'package/bin.js: mode: 0755 → 0700',
    ]);
  });
});

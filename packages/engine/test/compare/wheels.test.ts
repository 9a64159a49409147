import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { deflated, extra, type RawEntry, streamed, zip } from '../../../core/test/archive/zip-writer.ts';
import { told } from './files.ts';

const info = 'alder-1.0.0.dist-info';
const metadata = 'Metadata-Version: 2.4\nName: alder\nVersion: 1.0.0\nRequires-Dist: oak\n\n# alder\n';
const code: RawEntry = { name: 'alder.py', content: 'print(1)\n' };
const record: RawEntry = {
  name: `${info}/RECORD`,
  content: `alder.py,sha256=a,9\n${info}/METADATA,sha256=b,9\n`,
};
const described: RawEntry = { name: `${info}/METADATA`, content: metadata };
const entries = [code, described, record];
const first = zip(entries);

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const content = (text: string) => `${text.length} bytes, sha256 ${sha256(text)}`;
const like = (entry: RawEntry, other: RawEntry) =>
  entries.map((each) => (each === entry ? { ...each, ...other } : each));

// The time of the writer is always the same; this is the one of its local header, behind four bytes and ten.
function withLocalTime(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy.writeUInt16LE((13 << 11) | (37 << 5) | 5, 10);
  return copy;
}

describe('between two wheels is told', () => {
  test.each<readonly [string, Uint8Array, readonly string[]]>([
    [
      'a mode',
      zip(like(code, { central: { external: 0o100755 * 0x10000 } })),
      ['alder.py: mode: 0100644 → 0100755'],
    ],
    [
      'attributes of Windows',
      zip(like(code, { central: { external: 0o100644 * 0x10000 + 1 } })),
      ['alder.py: attributes: 0x0000 → 0x0001'],
    ],
    [
      'the system',
      zip(like(code, { central: { madeBy: 20 } })),
      ['alder.py: made on: Unix → MS-DOS or Windows'],
    ],
    ['a time', withLocalTime(first), ['alder.py: mtime: 2026-01-01T00:00:00 → 2026-01-01T13:37:10']],
    [
      'how a content is compressed',
      zip(like(code, deflated(code))),
      ['alder.py: compressed size: 9 bytes → 11 bytes', 'alder.py: method: stored → deflated'],
    ],
    [
      'sizes behind a content',
      zip(like(code, streamed(code))),
      [
        'alder.py: compressed size: 9 bytes → 11 bytes',
        'alder.py: method: stored → deflated',
        'alder.py: flags: 0x0000 → 0x0008',
      ],
    ],
    [
      'an extra field',
      zip(like(code, { local: { extra: extra(0x5455, 'x') } })),
      ['alder.py: extra field 0x5455: only on the other side: 78'],
    ],
    ['the order', zip([described, code, record]), [`entry 1 of those in both: alder.py → ${info}/METADATA`]],
    [
      'an entry that was added',
      zip([...entries, { name: 'x', content: 'x' }]),
      [`x: only on the other side: ${content('x')}`],
    ],
    [
      'an entry that the directory does not list',
      zip(like(code, { central: null })),
      [
        'alder.py: mode: only on the first side: 0100644',
        'alder.py: attributes: only on the first side: 0x0000',
        'alder.py: made on: only on the first side: Unix',
        'alder.py: made by version: only on the first side: 2',
        'alder.py: mtime in the directory: only on the first side: 2026-01-01T00:00:00',
        'alder.py: directory: only on the other side: does not list it',
      ],
    ],
    [
      'a comment of the archive',
      zip(entries, { end: { comment: 'by me' } }),
      ['comment of the archive: only on the other side: by me'],
    ],
    [
      'what follows the end',
      zip(entries, { suffix: Buffer.from('more') }),
      [`trailing bytes: only on the other side: ${content('more')}`],
    ],
    [
      'what stands before the beginning',
      zip(entries, { prefix: Buffer.from('#!') }),
      ['form: zip archive → plain file'],
    ],
  ])('%s', async (_, other, expected) => {
    expect(await told(first, other)).toEqual(expected);
  });

  test('the lines of METADATA and of RECORD', async () => {
    const other = metadata.replace('Version: 1.0.0', 'Version: 1.0.1').replace('Requires-Dist: oak\n', '');
    const list = String(record.content).replace('=b,9', '=c,8');
    const changed = entries.map((each) =>
      each === described ? { ...each, content: other } : each === record ? { ...each, content: list } : each,
    );
    expect(await told(first, zip(changed))).toEqual([
      `${info}/METADATA: content: ${content(metadata)} → ${content(other)}`,
      `${info}/METADATA: line 3: Version: 1.0.0 → Version: 1.0.1`,
      `${info}/METADATA: line 4: only on the first side: Requires-Dist: oak`,
      `${info}/RECORD: content: ${content(String(record.content))} → ${content(list)}`,
      `${info}/RECORD: line 2: ${info}/METADATA,sha256=b,9 → ${info}/METADATA,sha256=c,8`,
    ]);
  });

  test('that the lines of a document only moved', async () => {
    const other = 'Name: alder\nMetadata-Version: 2.4\nVersion: 1.0.0\nRequires-Dist: oak\n\n# alder\n';
    expect((await told(first, zip(like(described, { content: other })))).slice(1)).toEqual([
      `${info}/METADATA: line 1: Metadata-Version: 2.4 → Name: alder`,
    ]);
  });
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTarball } from '../../src/archive/index.ts';
import { LockstepError } from '../../src/errors/lockstep-error.ts';
import { chunksOf } from './chunks.ts';
import { end, entry, gz, pax, record, tgz } from './tar-writer.ts';

const read = (archive: Uint8Array, chunkSize?: number) =>
  readTarball(chunksOf(archive, chunkSize), { name: 'random.tgz', wanted: () => true });

const file = fc.record({ content: fc.uint8Array({ maxLength: 2000 }), executable: fc.boolean() });

// Numbered folders and names keep paths free of collisions; the random part goes up to what needs a pax header.
const tree = fc.array(fc.tuple(fc.stringMatching(/^[a-zäöß0-9_-]{1,120}$/), fc.nat(3), file), {
  maxLength: 12,
});

test('any tree of files comes back as it was packed, in whatever pieces it arrives', async () => {
  await fc.assert(
    fc.asyncProperty(tree, fc.integer({ min: 1, max: 5000 }), async (files, chunkSize) => {
      const listed = files.map(([name, folder, rest], index) => ({
        path: `d${folder}/${index}-${name}`,
        ...rest,
      }));
      const parts = listed.flatMap(({ path, content, executable }) => [
        pax(record('path', path)),
        entry({ mode: executable ? '0000755\0' : '0000644\0' }, content),
      ]);
      const contents = await read(tgz(...parts), chunkSize);
      expect(contents.entries).toMatchObject(
        listed.map(({ path, content, executable }) => ({ path, size: content.length, executable })),
      );
      for (const { path, content } of listed) expect(contents.files.get(path)).toEqual(Buffer.from(content));
    }),
  );
});

const parts = [
  entry({ name: 'package', type: '5' }),
  entry({ name: 'package/package.json' }, '{"name":"a"}'),
  pax(record('path', `package/${'long'.repeat(40)}`), record('size', '600')),
  entry({ name: 'package/long' }, 'x'.repeat(600)),
  entry({ name: '././@LongLink', type: 'L' }, `package/${'name'.repeat(40)}\0`),
  entry({ name: 'package/name', magic: 'ustar  \0' }, 'y'),
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  remove: fc.nat(3),
  insert: fc.uint8Array({ maxLength: 3 }),
});

function mutate(bytes: Buffer, edits: readonly { at: number; remove: number; insert: Uint8Array }[]): Buffer {
  return edits.reduce((before, { at, remove, insert }) => {
    const start = Math.floor(at * before.length);
    return Buffer.concat([before.subarray(0, start), insert, before.subarray(start + remove)]);
  }, bytes);
}

async function expectAnswer(archive: Uint8Array): Promise<void> {
  const outcome = await read(archive).catch((error: unknown) => error);
  if (outcome instanceof LockstepError) expect(outcome.code).toBe('ARCHIVE_HOSTILE');
  else expect(outcome).toHaveProperty('entries');
}

const edits = fc.array(edit, { minLength: 1, maxLength: 4 });

test('a mutated gzip file is read or refused, and nothing else', async () => {
  const honest = tgz(...parts);
  await fc.assert(
    fc.asyncProperty(edits, (changes) => expectAnswer(mutate(honest, changes))),
    { numRuns: 500 },
  );
});

test('a mutated tar in an intact gzip file is read or refused, and nothing else', async () => {
  const honest = Buffer.concat([...parts, end]);
  await fc.assert(
    fc.asyncProperty(edits, (changes) => expectAnswer(gz(mutate(honest, changes)))),
    { numRuns: 500 },
  );
});

const field = fc.oneof(
  fc.uint8Array({ maxLength: 12 }),
  fc.stringMatching(/^[0-7]{11}$/),
  fc.string({ maxLength: 12 }),
);

test('random header fields under a right checksum are read or refused, and nothing else', async () => {
  const raw = fc.record(
    {
      name: field,
      mode: fc.stringMatching(/^[0-7]{7}$/),
      size: field,
      prefix: field,
      type: fc.constantFrom(...'05Lxg12'),
    },
    { requiredKeys: [] },
  );
  const member = fc.tuple(raw, fc.uint8Array({ maxLength: 1100 }));
  await fc.assert(
    fc.asyncProperty(fc.array(member, { minLength: 1, maxLength: 5 }), (members) =>
      expectAnswer(tgz(...members.map(([header, content]) => entry(header, content)))),
    ),
    { numRuns: 500 },
  );
});

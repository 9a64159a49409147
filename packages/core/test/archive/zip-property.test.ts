import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { accepted, large, plain, readAll } from './zip-mutants.ts';
import { deflated, streamed, unixFile, zip, zip64Extra } from './zip-writer.ts';

const file = fc.record({
  name: fc.stringMatching(/^[a-zäöß0-9_-]{1,120}$/),
  folder: fc.nat(3),
  content: fc.uint8Array({ maxLength: 2000 }),
  executable: fc.boolean(),
  form: fc.constantFrom('stored', 'deflated', 'streamed'),
});

const forms = { stored: (raw: object) => raw, deflated, streamed } as const;
const utf8 = 0x800;

test('any tree of files comes back as it was packed, in whatever pieces it arrives', async () => {
  const shape = fc.tuple(fc.array(file, { maxLength: 12 }), fc.integer({ min: 1, max: 5000 }), fc.boolean());
  await fc.assert(
    fc.asyncProperty(shape, async ([files, chunkSize, zip64]) => {
      const listed = files.map(({ name, folder, ...rest }, index) => ({
        path: `d${folder}/${index}-${name}`,
        ...rest,
      }));
      const entries = listed.map(({ path, content, executable, form }) => ({
        ...forms[form]({ name: path, content }),
        flags: form === 'streamed' ? utf8 + 8 : utf8,
        central: { external: unixFile + (executable ? 0o111 * 0x10000 : 0) },
      }));
      const contents = await readAll(zip(entries, zip64 ? { zip64: {} } : {}), chunkSize);
      expect(contents.entries).toMatchObject(
        listed.map(({ path, content, executable }) => ({ path, size: content.length, executable })),
      );
      for (const { path, content } of listed) expect(contents.files.get(path)).toEqual(Buffer.from(content));
    }),
  );
});

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  remove: fc.nat(3),
  insert: fc.uint8Array({ maxLength: 3 }),
});

test('a mutated archive is read or refused, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(plain, large),
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      async (honest, edits) => {
        const mutated = edits.reduce((before, { at, remove, insert }) => {
          const start = Math.floor(at * before.length);
          return Buffer.concat([before.subarray(0, start), insert, before.subarray(start + remove)]);
        }, honest);
        await accepted(mutated);
      },
    ),
    { numRuns: 500 },
  );
});

const number = fc.oneof(fc.constantFrom(0, 1, 5, 44, 0xffff, 0xffffffff), fc.nat(0xffffffff));
const fields = fc.record(
  {
    flags: fc.constantFrom(0, 2, 8, utf8, utf8 + 8),
    method: fc.constantFrom(0, 8),
    crc: number,
    packed: number,
    size: number,
    name: fc.constantFrom('a', 'a/', 'b', 'ä'),
    extra: fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc.array(number, { maxLength: 3 }).map((values) => zip64Extra(...values)),
    ),
  },
  { requiredKeys: [] },
);

test('random fields are read or refused, and nothing else', async () => {
  const entry = fc.record(
    { content: fc.uint8Array({ maxLength: 50 }), local: fields, central: fields },
    { requiredKeys: ['content'] },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 3 }), fields, async (entries, all) => {
      await accepted(zip(entries.map((raw) => ({ ...all, ...raw }))));
    }),
    { numRuns: 500 },
  );
});

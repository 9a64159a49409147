import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyDelta } from '../../src/git/delta.ts';
import { GarbledError } from '../../src/git/garbled.ts';
import { type GitObject, idOf } from '../../src/git/object.ts';
import { readPack } from '../../src/git/read-pack.ts';
import { readTree, writeTree } from '../../src/git/tree.ts';
import { writePack } from '../../src/git/write-pack.ts';
import { createRepository, git, writeFiles } from '../files/repository.ts';
import { temporaryFolder } from '../temporary.ts';

const folder = join(await temporaryFolder(), 'repository');
const lines = Array.from({ length: 3000 }, (_, index) => `line ${index}`);
createRepository(folder, { a: lines.join('\n'), 'b/c': 'small' });
for (let version = 1; version < 12; version += 1) {
  writeFiles(folder, { a: lines.with(version * 100, `changed ${version}`).join('\n') });
  git(folder, 'commit', '--quiet', '--all', '--message', `version ${version}`);
}
git(folder, 'tag', '--annotate', '--message', 'x', 'v1');

/** A pack of everything, as git itself writes it. */
function packed(...options: readonly string[]): Buffer {
  const args = ['pack-objects', '--stdout', '--quiet', '--all', '--no-reuse-delta', '--depth=20', ...options];
  return execFileSync('git', args, { cwd: folder, input: '', env: { PATH: process.env.PATH, HOME: folder } });
}

function everyId(): readonly string[] {
  return git(folder, 'cat-file', '--batch-all-objects', '--batch-check=%(objectname)').split('\n');
}

const objects = fc.array(
  fc.record({
    type: fc.constantFrom('blob' as const, 'tree' as const, 'commit' as const, 'tag' as const),
    content: fc.uint8Array({ maxLength: 5000 }),
  }),
  { maxLength: 20 },
);

describe('a pack of git', () => {
  test.each([
    ['with offsets to the bases', ['--delta-base-offset']],
    ['with the names of the bases', []],
    ['without deltas', ['--window=0']],
  ])('%s is read: every object has the id that git gives it', (_, options) => {
    const ids = readPack(packed(...options)).map(idOf);
    expect(ids.toSorted()).toEqual(everyId().toSorted());
    expect(new Set(ids).size).toBeGreaterThan(30);
  });

  test('holds deltas where this test needs them', () => {
    expect(packed('--delta-base-offset').byteLength).toBeLessThan(packed('--window=0').byteLength / 2);
  });

  test('is refused when it unpacks to more than what is read', () => {
    expect(() => readPack(packed('--delta-base-offset'), 200_000)).toThrow(GarbledError);
  });

  test('is refused when it holds more objects than what is read, be they empty', () => {
    const empty = Array.from({ length: 1000 }, () => ({ type: 'blob' as const, content: new Uint8Array() }));
    expect(readPack(writePack(empty))).toHaveLength(1000);
    expect(() => readPack(writePack(empty), 100_000)).toThrow(GarbledError);
  });

  test('is read whole or not at all, wherever it is cut', () => {
    const pack = packed();
    for (let length = 0; length < pack.byteLength; length += 97)
      expect(() => readPack(pack.subarray(0, length))).toThrow(GarbledError);
  });
});

test('a pack of ours is read by us and by git', () => {
  fc.assert(
    fc.property(objects, (some) => {
      const plain = ({ type, content }: GitObject) => [type, Buffer.from(content).toString('hex')];
      expect(readPack(writePack(some)).map(plain)).toEqual(some.map(plain));
    }),
  );
  const blobs = [0, 1, 15, 16, 17, 2047, 2048, 70_000].map((size) => ({
    type: 'blob' as const,
    content: Buffer.alloc(size, 'x'),
  }));
  const env = { PATH: process.env.PATH, HOME: folder };
  execFileSync('git', ['unpack-objects', '--strict', '-q'], { cwd: folder, input: writePack(blobs), env });
  for (const blob of blobs)
    expect(git(folder, 'cat-file', '-s', idOf(blob))).toBe(`${blob.content.byteLength}`);
});

/** A pack whose every object is a delta of the one behind it, but for the last. */
function backwards(count: number): Buffer {
  const contents = Array.from({ length: count }, (_, index) => Buffer.from(`object ${index}`));
  const entries = contents.map((content, index) => {
    const base = contents[index - 1];
    if (base === undefined) return writePack([{ type: 'blob', content }]).subarray(12, -20);
    const delta = Buffer.from([base.length, content.length, content.length, ...content]);
    const id = Buffer.from(idOf({ type: 'blob', content: base }), 'hex');
    return Buffer.concat([
      Buffer.from([0xf0 | (delta.length % 16), delta.length >> 4]),
      id,
      deflateSync(delta),
    ]);
  });
  const body = Buffer.concat([writePack([]).subarray(0, 12), ...entries.reverse()]);
  body.writeUInt32BE(count, 8);
  return Buffer.concat([body, createHash('sha1').update(body).digest()]);
}

test('a chain of deltas in the worst order takes no more work than in the best', () => {
  const found = readPack(backwards(40_000));
  expect(Buffer.from(found[0]?.content ?? []).toString()).toBe('object 39999');
  expect(found).toHaveLength(40_000);
});

// The checksum holds off accidents only; what an attacker sends has a right one.
test('whatever else a pack holds is refused, and never breaks the reader', () => {
  const pack = packed('--delta-base-offset');
  fc.assert(
    fc.property(fc.nat({ max: pack.byteLength - 33 }), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const body = Buffer.from(pack.subarray(0, -20));
      body[at + 12] = (body[at + 12] ?? 0) ^ change;
      const forged = Buffer.concat([body, createHash('sha1').update(body).digest()]);
      try {
        readPack(forged, 1024 * 1024 * 8);
      } catch (error) {
        expect(error).toBeInstanceOf(GarbledError);
      }
    }),
  );
});

describe('a delta', () => {
  const base = Buffer.from('0123456789');

  test('copies and inserts', () => {
    const delta = Uint8Array.from([10, 7, 0x91, 2, 3, 2, 0x61, 0x62, 0x90, 2]);
    expect(Buffer.from(applyDelta(base, delta, 100)).toString()).toBe('234ab01');
  });

  test.each([
    ['belongs to another object', [9, 1, 1, 0x61]],
    ['is cut off', [10, 5, 3, 0x61]],
    ['copies what is not there', [10, 5, 0x91, 8, 5]],
    ['makes more than it says', [10, 1, 2, 0x61, 0x62]],
    ['makes less than it says', [10, 9, 1, 0x61]],
    ['holds an unknown instruction', [10, 1, 0, 1, 0x61]],
    ['is larger than what is read', [10, 101, 0x90, 10]],
    ['has an impossible size', Array.from({ length: 12 }, () => 0xff)],
  ])('that %s is refused', (_, bytes) => {
    expect(() => applyDelta(base, Uint8Array.from(bytes), 100)).toThrow(GarbledError);
  });
});

test('a tree that is written again is the same, whatever its names', () => {
  const name = fc
    .uint8Array({ minLength: 1, maxLength: 6 })
    .filter((bytes) => !bytes.includes(0) && !bytes.includes(0x2f))
    .map((bytes) => Buffer.from(bytes).toString('latin1'));
  const mode = fc.constantFrom('100644', '100755', '120000', '40000', '160000');
  const entries = fc.uniqueArray(fc.record({ mode, name, id: fc.constant('1'.repeat(40)) }), {
    selector: (entry) => entry.name,
  });
  fc.assert(
    fc.property(entries, (some) => {
      const content = writeTree(some);
      expect(Buffer.from(writeTree(readTree(content))).equals(content)).toBe(true);
      expect(readTree(content)).toHaveLength(some.length);
    }),
  );
});

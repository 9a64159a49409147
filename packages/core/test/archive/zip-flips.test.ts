import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { ArchiveContents } from '../../src/archive/index.ts';
import { isInstalled } from './installed-tools.ts';
import { accepted, large, plain, readAll } from './zip-mutants.ts';

const withoutModes = ({ entries, files }: ArchiveContents) => ({
  entries: entries.map(({ path, kind, size, sha256 }) => ({ path, kind, size, sha256 })),
  files: [...files],
});

// The zip64 end record, its locator and the end record.
const endLength = 56 + 20 + 22;

// Every bit of every byte, and the whole byte.
const changes = [1, 2, 4, 8, 16, 32, 64, 128, 255];

async function acceptedFlips(archive: Buffer, start: number): Promise<Buffer[]> {
  const honest = withoutModes(await readAll(archive));
  const harmless: Buffer[] = [];
  for (let at = start; at < archive.length; at += 1) {
    for (const change of changes) {
      const changed = Buffer.from(archive);
      changed[at] = (archive[at] ?? 0) ^ change;
      const contents = await accepted(changed);
      if (contents === undefined) continue;
      expect(withoutModes(contents)).toEqual(honest);
      harmless.push(changed);
    }
  }
  return harmless;
}

const pythonReads = `
import hashlib, json, os, sys, zipfile
def read(path):
    with zipfile.ZipFile(path) as archive:
        return [[name.rstrip('/'), hashlib.sha256(archive.read(name)).hexdigest()] for name in archive.namelist()]
print(json.dumps([read(os.path.join(sys.argv[1], str(index))) for index in range(int(sys.argv[2]))]))
`;

function readWithPython(archives: readonly Buffer[]): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'archive-'));
  try {
    for (const [index, archive] of archives.entries()) writeFileSync(join(folder, String(index)), archive);
    const args = ['-c', pythonReads, folder, String(archives.length)];
    return JSON.parse(execFileSync('python3', args, { encoding: 'utf8', maxBuffer: 2 ** 28 }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const flips = isInstalled('python3') ? test : test.skip;

flips.each([
  ['an archive', plain, 0],
  ['the zip64 records and the end record of an archive', large, large.length - endLength],
] as const)(
  'any flipped bit of %s is refused, or it changes nothing, for Python neither',
  async (_, archive, start) => {
    const harmless = await acceptedFlips(archive, start);
    const { entries } = await readAll(archive);
    const expected = entries.map(({ path, sha256 }) => [path, sha256]);
    expect(harmless.length).toBeGreaterThan(0);
    expect(readWithPython(harmless)).toEqual(harmless.map(() => expected));
  },
);

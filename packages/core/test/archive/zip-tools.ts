import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { expect } from '@jest/globals';
import { type ArchiveContents, readZip } from '../../src/archive/index.ts';
import { chunksOf } from './chunks.ts';
import type { Tree } from './installed-tools.ts';

/** Whether a command can be run like this; says so aloud if not, since its tests are then skipped. */
export function canRun(command: string, ...args: readonly string[]): boolean {
  const runs = spawnSync(command, args).status === 0;
  if (!runs) console.warn(`SKIPPED: ${command} is not installed, so its archives are not tried`);
  return runs;
}

/** Reads an archive, keeping what is called `METADATA`. */
export function read(archive: Uint8Array, chunkSize?: number): Promise<ArchiveContents> {
  return readZip(chunksOf(archive, chunkSize), {
    name: 'honest.whl',
    wanted: (path) => path.endsWith('METADATA'),
  });
}

/** Expects exactly these files, and the wanted ones kept. */
export function expectTree({ entries, files }: ArchiveContents, expected: Tree): void {
  const seen = entries.filter(({ kind }) => kind === 'file').map(({ path, sha256 }) => [path, sha256]);
  expect(Object.fromEntries(seen)).toEqual(
    Object.fromEntries(Object.entries(expected).map(([path, content]) => [path, sha256(content)])),
  );
  const metadata = Object.keys(expected).filter((path) => path.endsWith('METADATA'));
  expect([...files].map(([path, content]) => [path, Buffer.from(content).toString()])).toEqual(
    metadata.map((path) => [path, expected[path]]),
  );
}

/** The digest of a content, in lower-case hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

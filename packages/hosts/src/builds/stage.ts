import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BuildFile } from '@lockstep/core';

/**
 * Copies files to a folder of their own, so that what is uploaded is what was checked while it was read.
 * @returns their paths.
 * @throws what a file’s body throws.
 */
export async function stageFiles(files: readonly BuildFile[], folder: string): Promise<readonly string[]> {
  const paths: string[] = [];
  for (const { file, body } of files) {
    const path = join(folder, ...file.split('/'));
    await mkdir(dirname(path), { recursive: true });
    await pipeline(Readable.from(body.chunks()), createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    paths.push(path);
  }
  return paths;
}

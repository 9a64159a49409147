import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { canariesIn } from './secret-forms.ts';

async function contentOf(path: string): Promise<readonly Uint8Array[]> {
  const bytes = await readFile(path);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? [bytes, gunzipSync(bytes)] : [bytes];
}

/** Files below a folder whose name or content, packed or not, holds the canary in any form. */
export async function leaksBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    const contents = entry.isFile() ? await contentOf(path) : [];
    if ([path, ...contents].some((each) => canariesIn(each).length > 0)) found.push(path);
  }
  return found;
}

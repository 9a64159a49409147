import { createHash } from 'node:crypto';
import { glob, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface Difference {
  /** Path relative to the folders. */
  readonly file: string;
  readonly how: 'missing' | 'superfluous' | 'different';
}

/** How the files of `actual` differ from those of `expected`, in content or in being executable; sorted by name. */
export async function compareFolders(expected: string, actual: string): Promise<readonly Difference[]> {
  const [wanted, found] = await Promise.all([fingerprints(expected), fingerprints(actual)]);
  const files = [...new Set([...wanted.keys(), ...found.keys()])].sort();
  return files.flatMap((file): Difference[] => {
    if (!found.has(file)) return [{ file, how: 'missing' }];
    if (!wanted.has(file)) return [{ file, how: 'superfluous' }];
    return wanted.get(file) === found.get(file) ? [] : [{ file, how: 'different' }];
  });
}

async function fingerprints(folder: string): Promise<ReadonlyMap<string, string>> {
  const prints = new Map<string, string>();
  for await (const file of glob('**', { cwd: folder })) {
    const path = join(folder, file);
    const status = await stat(path);
    if (!status.isFile()) continue;
    const digest = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    prints.set(file, `${digest} ${status.mode & 0o100}`);
  }
  return prints;
}

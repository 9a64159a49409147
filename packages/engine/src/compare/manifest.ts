import { artifactSchema, fail, manifestFile, sealFile } from '@lockstep/core';

const line = /^([0-9a-f]{128}) [ *](.+)$/;

// What stands beside the files of a release may be listed with them, and is not one of them.
const beside = new Set([sealFile, manifestFile]);

/**
 * Reads what `sha512sum` writes: the hash in lower-case hex by file.
 * @throws LockstepError `COMPARISON_IMPOSSIBLE` at a line that is none, a path that leaves the folder, or a file twice.
 */
export function readManifest(text: string, name: string): ReadonlyMap<string, string> {
  const hashes = new Map<string, string>();
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
  for (const [index, each] of lines.entries()) {
    const [, hash = '', file = ''] = line.exec(each) ?? [];
    const path = file.replace(/^\.\//, '');
    const why = hash === '' ? 'is no SHA-512 sum with a file' : faultOf(path, hashes);
    if (why !== undefined)
      throw fail('COMPARISON_IMPOSSIBLE', `${name}: line ${index + 1} ${why}`, {
        where: { file: name, line: index + 1 },
      });
    hashes.set(path, hash);
  }
  return new Map([...hashes].filter(([file]) => !beside.has(file)));
}

function faultOf(path: string, known: ReadonlyMap<string, string>): string | undefined {
  if (!artifactSchema.shape.file.safeParse(path).success) return 'names a file outside the folder';
  return known.has(path) ? 'names a file that was named before' : undefined;
}

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The root of this repository. */
export const root = join(import.meta.dirname, '..', '..');

/** Files that git tracks, or would track once added, as paths relative to the repository. */
export function repositoryFiles(): readonly string[] {
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const paths = execFileSync('git', listing, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }).split('\0');
  return paths.filter((path) => path !== '' && existsSync(join(root, path)));
}

/** Those files whose path matches. */
export function filesMatching(pattern: RegExp): readonly string[] {
  return repositoryFiles().filter((path) => pattern.test(path));
}

export function readRepositoryFile(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

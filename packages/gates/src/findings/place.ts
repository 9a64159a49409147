import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LogTree } from './tree.ts';

function localPath(text: string): string | undefined {
  if (!text.startsWith('file:')) return text;
  try {
    return fileURLToPath(text);
  } catch {
    return undefined;
  }
}

const isAbsolute = (path: string) => path.startsWith('/') || /^[A-Za-z]:\//.test(path);

// `go test` names a file without its package's folder; where only one file is called so, it is that one.
function completed(path: string, files: ReadonlySet<string>): string {
  if (files.has(path) || path.includes('/')) return path;
  const fitting = [...files].filter((file) => file.endsWith(`/${path}`));
  return fitting.length === 1 ? (fitting[0] ?? path) : path;
}

/**
 * The path of a file that a log names, from the folder of lockstep.yaml; undefined for what is not of this repository: a
 * library's file, a runtime's, or no file at all.
 */
export function placeInTree(named: string, { folder, files }: LogTree): string | undefined {
  const local = localPath(named)?.replaceAll('\\', '/');
  const root = folder.replaceAll('\\', '/').replace(/\/$/, '');
  if (local === undefined || local === '') return undefined;
  const path = posix.normalize(local.startsWith(`${root}/`) ? local.slice(root.length + 1) : local);
  if (isAbsolute(path) || path.startsWith('..') || /(^|\/)(node_modules|site-packages|\.git)\//.test(path))
    return undefined;
  const complete = completed(path, files);
  return files.size === 0 || files.has(complete) ? complete : undefined;
}

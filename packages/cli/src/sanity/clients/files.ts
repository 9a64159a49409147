import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** No honest package has more. */
const mostFiles = 100_000;

/** All files below a folder, relative to it and with `/`; what is installed below a package is not its own. */
export async function filesBelow(
  folder: string,
  leaveOut: ReadonlySet<string> = new Set(),
): Promise<readonly string[]> {
  const found: string[] = [];
  const open = [folder];
  for (let next = open.pop(); next !== undefined && found.length < mostFiles; next = open.pop()) {
    for (const entry of await readdir(next, { withFileTypes: true }).catch(() => [])) {
      const path = join(next, entry.name);
      if (entry.isDirectory()) {
        if (!leaveOut.has(entry.name)) open.push(path);
      } else if (entry.isFile()) found.push(relative(folder, path).split(sep).join('/'));
    }
  }
  return found.sort();
}

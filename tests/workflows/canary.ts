import { glob, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { formsOf } from '@lockstep/hosts';

/** Whether a text holds a secret in any form: raw, URL, JSON, base64 at every offset, hex. */
export function holdsSecret(content: string, secret: string): boolean {
  return formsOf(secret).some((form) => content.includes(form));
}

/** The files below a folder that hold a secret. */
export async function filesWithSecret(folder: string, secret: string): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const file of glob('**', { cwd: folder })) {
    const path = join(folder, file);
    if (!(await stat(path)).isFile()) continue;
    if (holdsSecret(await readFile(path, 'latin1'), secret)) found.push(file);
  }
  return found;
}

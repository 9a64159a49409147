import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formsOf } from '@lockstep/hosts';

/** Whether a text holds a secret in any form: raw, URL, JSON, base64 at every offset, hex. */
export function holdsSecret(content: string, secret: string): boolean {
  return formsOf(secret).some((form) => content.includes(form));
}

/** The files below a folder that hold a secret, hidden ones too. */
export async function filesWithSecret(folder: string, secret: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const found: string[] = [];
  for (const file of files) if (holdsSecret(await readFile(file, 'latin1'), secret)) found.push(file);
  return found;
}

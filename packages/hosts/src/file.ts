import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

// A script stays one that can be run.
async function keepMode(handle: FileHandle, path: string): Promise<void> {
  const before = await stat(path).catch(() => undefined);
  if (before?.isFile()) await handle.chmod(before.mode & 0o777);
}

/** Replaces a file as a whole and flushes it: after a crash it is the old one or the new one, with the mode that it had. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${randomBytes(6).toString('hex')}.tmp`);
  const handle = await open(temporary, 'wx');
  try {
    await keepMode(handle, path);
    await handle.writeFile(text);
    await handle.sync();
    await handle.close();
    await rename(temporary, path);
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  }
}

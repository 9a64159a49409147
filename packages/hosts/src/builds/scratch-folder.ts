import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Lends a new folder on the file system of a project, so that its files can be moved to their places. */
export async function withScratchFolder<T>(
  project: string,
  use: (scratch: string) => Promise<T>,
): Promise<T> {
  const parent = join(project, '.lockstep');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'incoming-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

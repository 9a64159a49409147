import { mkdtempSync, rmSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

/** A folder for one test file, removed after its last test. */
export async function temporaryFolder(): Promise<string> {
  const folder = mkdtempSync(join(await realpath(tmpdir()), 'lockstep-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

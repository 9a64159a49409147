import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

/** How a git command ended. */
export interface GitResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Somebody with a git client and a folder of their own. */
export interface GitUser {
  readonly folder: string;
  git(...args: readonly string[]): Promise<GitResult>;
}

function identity(folder: string): Record<string, string> {
  return {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_TERMINAL_PROMPT: '0',
    GIT_AUTHOR_NAME: 'Bob',
    GIT_AUTHOR_EMAIL: 'bob@example.org',
    GIT_COMMITTER_NAME: 'Bob',
    GIT_COMMITTER_EMAIL: 'bob@example.org',
    LC_ALL: 'C',
  };
}

/** A user whose folder goes after the last test of the file; its machine's configuration does not matter. */
export async function createGitUser(): Promise<GitUser> {
  const folder = mkdtempSync(join(await realpath(tmpdir()), 'lockstep-git-user-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    git: (...args) =>
      new Promise((resolve) => {
        execFile('git', args, { cwd: folder, env: identity(folder) }, (error, stdout, stderr) => {
          const code = typeof error?.code === 'number' ? error.code : error === null ? 0 : -1;
          resolve({ code, stdout, stderr });
        });
      }),
  };
}

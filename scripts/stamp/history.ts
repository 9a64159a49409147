import { spawnSync } from 'node:child_process';

/** What git says of a repository’s commits. */
export interface History {
  /** Whether older commits are missing here, as in a clone with a depth. */
  readonly isShallow: boolean;
  has(commit: string): boolean;
  /** The last commit that changed one of these paths; undefined when none did. */
  lastChange(...paths: readonly string[]): string | undefined;
  /** Whether these paths are the same in a commit and in HEAD. */
  isCurrent(commit: string, ...paths: readonly string[]): boolean;
  /** Those of these paths that are not as HEAD has them. */
  uncommitted(...paths: readonly string[]): readonly string[];
  /** The text of a file in a commit. */
  textAt(commit: string, path: string): string | undefined;
}

/** Asks git in a folder; nothing is changed. */
export function historyOf(root: string): History {
  const git = (...args: readonly string[]) => {
    const { status, stdout, error } = spawnSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
      maxBuffer: 2 ** 26,
    });
    if (error) throw error;
    return { ok: status === 0, text: stdout };
  };
  return {
    isShallow: git('rev-parse', '--is-shallow-repository').text.trim() === 'true',
    has: (commit) => git('cat-file', '-e', `${commit}^{commit}`).ok,
    lastChange: (...paths) => git('log', '-1', '--format=%H', '--', ...paths).text.trim() || undefined,
    isCurrent: (commit, ...paths) => git('diff', '--quiet', commit, 'HEAD', '--', ...paths).ok,
    uncommitted: (...paths) =>
      git('status', '--porcelain', '-z', '--untracked-files=all', '--', ...paths)
        .text.split('\0')
        .flatMap((line) => line.slice(3) || []),
    textAt: (commit, path) => {
      const { ok, text } = git('show', `${commit}:${path}`);
      return ok ? text : undefined;
    },
  };
}

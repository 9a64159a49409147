import { appendFile, chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type GitCall, gitOutput, usualSearchPath } from './child.ts';
import { importCommands, type SeedCommit } from './seed-commit.ts';

/** A bare repository on a stand-in's disk, for setting a scene and for looking at what came of it. */
export interface GitRepository {
  /** Its folder. */
  readonly folder: string;
  /** Adds a commit past all rules and gives its id. */
  commit(commit: SeedCommit): Promise<string>;
  /** Points a ref somewhere, forwards or not; undefined removes it. */
  setRef(ref: string, commit: string | undefined): Promise<void>;
  /** Makes a tag of a commit; an annotated one when it has a message. */
  tag(name: string, commit: string, message?: string): Promise<void>;
  /** Refuses every push to a ref from now on, as a protected branch does. */
  protect(ref: string): Promise<void>;
  /** Ids by full ref name, tags as they are. */
  refs(): Promise<Readonly<Record<string, string>>>;
  /** A file of a commit or ref. */
  read(commit: string, path: string): Promise<string>;
  /** Runs any other git command in it. */
  git(...args: readonly string[]): Promise<string>;
}

// The words of GitHub's own hook, which clients show; each line of the file is a ref.
const updateHook = `#!/bin/sh
if grep -qxF "$1" "$GIT_DIR/protected-refs"; then
  echo "error: GH006: Protected branch update failed for $1." >&2
  exit 1
fi
`;

// Objects are checked as the public hosts do, and nothing is tidied up behind a test's back.
const settings = [
  ['transfer.fsckObjects', 'true'],
  ['receive.autogc', 'false'],
  ['gc.auto', '0'],
  ['core.logAllRefUpdates', 'false'],
];

async function writeSettings(folder: string): Promise<void> {
  await writeFile(join(folder, 'protected-refs'), '');
  await mkdir(join(folder, 'hooks'), { recursive: true });
  await writeFile(join(folder, 'hooks', 'update'), updateHook);
  await chmod(join(folder, 'hooks', 'update'), 0o755);
}

function operations(folder: string, searchPath: string): GitRepository {
  const author = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@example.org' };
  const env = { ...author, GIT_COMMITTER_NAME: 'Ada', GIT_COMMITTER_EMAIL: 'ada@example.org' };
  const run = (args: readonly string[], more: Partial<GitCall> = {}) =>
    gitOutput({ args, cwd: folder, searchPath, env, ...more });
  return {
    folder,
    async commit(commit) {
      const { ref } = commit;
      const tip = await run(['rev-parse', '--verify', '--quiet', ref]).catch(() => undefined);
      await run(['fast-import', '--quiet', '--force', '--date-format=raw'], {
        input: importCommands(commit, tip),
      });
      return run(['rev-parse', ref]);
    },
    async setRef(ref, commit) {
      await run(commit === undefined ? ['update-ref', '-d', ref] : ['update-ref', ref, commit]);
    },
    async tag(name, commit, message) {
      const annotation = message === undefined ? [] : ['--annotate', '--message', message];
      await run(['tag', ...annotation, name, commit]);
    },
    protect: (ref) => appendFile(join(folder, 'protected-refs'), `${ref}\n`),
    async refs() {
      const lines = (await run(['for-each-ref', '--format=%(refname) %(objectname)'])).split('\n');
      return Object.fromEntries(lines.filter((line) => line !== '').map((line) => line.split(' ')));
    },
    read: (commit, path) => run(['cat-file', 'blob', `${commit}:${path}`]),
    git: (...args) => run(args),
  };
}

/**
 * Makes an empty bare repository in a folder that is not there yet.
 * @param defaultBranch what HEAD stands for.
 */
export async function createGitRepository(
  folder: string,
  { defaultBranch = 'main', searchPath = usualSearchPath } = {},
): Promise<GitRepository> {
  await mkdir(folder, { recursive: true });
  const repository = operations(folder, searchPath);
  await repository.git('init', '--quiet', '--bare', `--initial-branch=${defaultBranch}`, '--template=');
  for (const [key = '', value = ''] of settings) await repository.git('config', key, value);
  await writeSettings(folder);
  return repository;
}

/** A bare repository that is there already. */
export function openGitRepository(folder: string, searchPath = usualSearchPath): GitRepository {
  return operations(folder, searchPath);
}

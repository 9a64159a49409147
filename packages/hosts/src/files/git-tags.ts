import type { GitTag } from '@lockstep/core';
import type { GitProcess } from './git-process.ts';
import { linesOf } from './git-process.ts';

const format = ['refname:strip=2', 'objecttype', 'objectname', '*objecttype', '*objectname']
  .map((field) => `%(${field})`)
  .join('%00');

// Before 2.45 git looks behind one tag only, and a tag may be of a tag.
async function behindAll(git: GitProcess, name: string): Promise<string | undefined> {
  return (await git.ask('rev-parse', '--verify', '--quiet', `refs/tags/${name}^{commit}`))?.trim();
}

async function tagOf(git: GitProcess, line: string): Promise<readonly GitTag[]> {
  const [name = '', type, id, innerType, innerId] = line.split('\0');
  if (type === 'commit' && id !== undefined) return [{ name, commit: id, isAnnotated: false }];
  if (type !== 'tag') return [];
  const commit = innerType === 'commit' ? innerId : await behindAll(git, name);
  return commit === undefined ? [] : [{ name, commit, isAnnotated: true }];
}

/** The tags of a repository that lead to a commit. */
export async function readTags(git: GitProcess): Promise<readonly GitTag[]> {
  const listed = linesOf(await git.ask('for-each-ref', `--format=${format}`, 'refs/tags'));
  return (await Promise.all(listed.map((line) => tagOf(git, line)))).flat();
}

import { isObjectId, isRefName } from '../git/git-store.ts';
import type { FieldError } from '../refusal.ts';
import type { Repository } from '../repository.ts';

const error = (code: FieldError['code'], field?: string, message?: string): FieldError => ({
  resource: 'Release',
  code,
  ...(field !== undefined && { field }),
  ...(message !== undefined && { message }),
});

/** Errors of releases, in GitHub's words; the issue threads quote them. */
export const releaseErrors = {
  tagTaken: () => error('already_exists', 'tag_name'),
  /** ncipollo/release-action#335. */
  tagInvalid: () => error('custom', 'tag_name', 'tag_name is not a valid tag'),
  tagNeeded: () => error('custom', undefined, 'Published releases must have a valid tag'),
  targetInvalid: () => error('invalid', 'target_commitish'),
  /** github-community-projects/ospo-reusable-workflows#83. */
  tagBurned: () => error('custom', 'tag_name', 'tag_name was used by an immutable release'),
  /** microsoft/hve-core#550. */
  locked: (field: 'state' | 'tag_name' | 'target_commitish') =>
    error('custom', field, `${field} cannot be changed when release is immutable`),
  /** getsentry/craft#583. */
  notLatest: () => error('custom', undefined, 'Latest release cannot be draft or prerelease.'),
  tooLong: (field: 'body' | 'name', most: number) =>
    error('custom', field, `${field} is too long (maximum is ${most} characters)`),
};

/** What is published: a tag, and what it is put on if it is not there. */
export interface Wanted {
  readonly tag: string;
  readonly target: string;
}

/** The commit that a target stands for: a branch or a full id, never a tag (cli/cli#5855). */
export async function commitOfTarget({ git }: Repository, target: string): Promise<string | undefined> {
  if (isObjectId(target)) return git.commitOf(target);
  const branch = isRefName(target) ? await git.ref(`refs/heads/${target}`) : undefined;
  return branch?.sha;
}

/** What is wrong with where a tag of a published release is, or would be put. */
export async function tagErrors(
  repository: Repository,
  { tag, target }: Wanted,
): Promise<readonly FieldError[]> {
  if (repository.burnedTags.has(tag)) return [releaseErrors.tagBurned(), releaseErrors.tagNeeded()];
  const isGood = isRefName(tag);
  const exists = isGood && (await repository.git.ref(`refs/tags/${tag}`)) !== undefined;
  if (exists) return [];
  const commit = await commitOfTarget(repository, target);
  if (isGood && commit !== undefined) return [];
  const targetError = commit === undefined ? [releaseErrors.targetInvalid()] : [];
  return [releaseErrors.tagInvalid(), releaseErrors.tagNeeded(), ...targetError];
}

/** Tags the target of a release that is published, unless its tag is there; and keeps it in place if it is locked. */
export async function settleTag(repository: Repository, { tag, target }: Wanted): Promise<void> {
  const { git, locksReleases } = repository;
  const name = `refs/tags/${tag}`;
  if ((await git.ref(name)) === undefined) await git.setRef(name, await commitOfTarget(repository, target));
  if (locksReleases) await git.protect(name);
}

import { fail } from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import { treeAt } from '@lockstep/metadata';
import type { RunGit } from './git-writer.ts';
import { changedFiles } from './release-commit.ts';
import type { NewText } from './release-files.ts';
import { rewrittenFor, type WrittenQuestion } from './written-versions.ts';

/** A release that is about to be committed. */
export interface PendingCommit {
  readonly project: Project;
  readonly git: RunGit;
  readonly written: WrittenQuestion;
  readonly head: string;
  readonly version: string;
  readonly texts: readonly NewText[];
  /** The CHANGELOG that has, or gets, the section of the version. */
  readonly changelog: string | undefined;
}

// What HEAD has with the new version in it, and nothing more.
async function textsFromHead({
  project,
  written,
  head,
  version,
}: PendingCommit): Promise<ReadonlyMap<string, string>> {
  const tree = await treeAt(written.history, head, project.workspace);
  const files = await rewrittenFor(project, version, { ...written, tree });
  return new Map(files.map(({ file, text }) => [file, text]));
}

/** Files of the release that are not committed as they have to be, whatever the folder holds. */
export async function missingFromHead(pending: PendingCommit): Promise<readonly string[]> {
  const { git, changelog, written, head } = pending;
  const changed = await changedFiles(git);
  const isNew = changelog !== undefined && (await written.history.readAt(head, changelog)) === undefined;
  const stale = changed.length === 0 ? new Map<string, string>() : await textsFromHead(pending);
  return [...changed.filter((file) => file === changelog || stale.has(file)), ...(isNew ? [changelog] : [])];
}

async function isOwn(
  file: string,
  pending: PendingCommit,
  fromHead: ReadonlyMap<string, string>,
): Promise<boolean> {
  if (file === pending.changelog) return true;
  const text =
    pending.texts.find((each) => each.file === file)?.text ??
    (await pending.project.workspace.readText(file));
  return text !== undefined && text === fromHead.get(file);
}

/**
 * The files of a release that an earlier bump wrote, and that nobody committed yet: manifests that differ from HEAD by
 * their versions alone, and the CHANGELOG, whose section its maintainer has written meanwhile.
 * @throws LockstepError `BUMP_TREE_DIRTY` for everything else that was changed.
 */
export async function ownChanges(pending: PendingCommit): Promise<readonly string[]> {
  const changed = await changedFiles(pending.git);
  const fromHead = changed.some((file) => file !== pending.changelog)
    ? await textsFromHead(pending)
    : new Map<string, string>();
  const judged = await Promise.all(
    changed.map(async (file) => ({ file, own: await isOwn(file, pending, fromHead) })),
  );
  const foreign = judged.filter(({ own }) => !own).map(({ file }) => file);
  if (foreign.length === 0)
    return pending.changelog === undefined ? changed : [...changed, pending.changelog];
  const shown = foreign.slice(0, 10).join(', ');
  throw fail('BUMP_TREE_DIRTY', `changed and not committed: ${shown}${foreign.length > 10 ? ', …' : ''}`, {
    where: { file: foreign[0] ?? '' },
  });
}

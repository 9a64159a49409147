import { fail, LockstepError, type Problem } from '@lockstep/core';
import { systemClock } from '@lockstep/hosts';
import type { RewrittenFile } from '@lockstep/metadata';
import type { Options } from '../options.ts';
import { type ChangelogChange, changelogFor } from './changelog-text.ts';
import type { DecidedRelease } from './decision.ts';
import { missingFromHead, ownChanges, type PendingCommit } from './own-changes.ts';
import { publishBump } from './publication.ts';
import { type NewText, type Written, writeAll } from './release-files.ts';
import { assertFilled } from './section-text.ts';
import { manifestsOf, rewrittenFor } from './written-versions.ts';

/** What was done, each in a line, and what comes next. */
export interface CarriedOut {
  readonly notes: readonly string[];
  readonly warnings: readonly Problem[];
  readonly next: string;
}

function changeNotes(files: readonly RewrittenFile[], { note }: ChangelogChange): readonly string[] {
  const shown = (text: string) => (text === '' ? 'nothing' : text);
  const lines = files.flatMap(({ file, changes }) =>
    changes.map(({ line, from, to }) => `${file}:${line}: ${shown(from)} → ${shown(to)}`),
  );
  return [
    ...(lines.length === 0 ? ['every manifest carries it already'] : lines),
    ...(note === undefined ? [] : [note]),
  ];
}

// What was said is said again, or another version would come out.
function askedAs({ word = 'KIND', pre, package: name }: Pick<Options, 'word' | 'pre' | 'package'>): string {
  return [
    word,
    ...(pre === undefined ? [] : [`--pre ${pre}`]),
    ...(name === undefined ? [] : [`--package ${name}`]),
  ].join(' ');
}

function nextStep(
  { commit, tag, push, ...options }: Options,
  { file }: ChangelogChange,
  name: string,
): string {
  const word = askedAs(options);
  const write = file === undefined ? '' : `write into ${file} what changed, then `;
  if (!commit && !tag) return `${write}lockstep bump ${word} --commit --tag --push`;
  if (!tag) return push ? `once it is merged: lockstep bump ${word} --tag --push` : 'push the commit';
  return push ? `once ${name} is built: lockstep preflight` : `push the commit, then the tag ${name}`;
}

// A tag names what is committed, and not what lies in the folder.
async function assertCommitted(pending: PendingCommit): Promise<void> {
  const missing = new Set([...pending.texts.map(({ file }) => file), ...(await missingFromHead(pending))]);
  if (missing.size === 0) return;
  const files = [...missing].toSorted().join(', ');
  throw fail('BUMP_IMPOSSIBLE', `HEAD is not ${pending.version} yet: ${files} would change`, {
    remedy: 'Give --commit as well.',
  });
}

// A refused commit leaves the files as they were; a commit that was made is not taken back.
async function publishOrUndo(
  release: DecidedRelease,
  written: Written,
  files: readonly string[],
): Promise<readonly string[]> {
  try {
    return await publishBump({ ...release, files });
  } catch (error) {
    if (error instanceof LockstepError && error.code === 'BUMP_COMMIT_FAILED') await written.undo();
    throw error;
  }
}

/**
 * Writes a version everywhere, and makes commit and tag as far as was asked. Everything is computed before anything is
 * written: what is refused leaves no trace.
 * @throws LockstepError `BUMP_…`.
 */
export async function carryOut(release: DecidedRelease): Promise<CarriedOut> {
  const { project, options, version, written, tag, head } = release;
  const files = await rewrittenFor(project, version, written);
  const date = systemClock.timestamp().slice(0, 10);
  const manifests = await manifestsOf(project, written);
  const changelog = await changelogFor(project, { version, date }, { ...written, head }, manifests);
  const texts: readonly NewText[] = [...files, ...(changelog.change === undefined ? [] : [changelog.change])];
  const pending = { ...release, texts, changelog: changelog.file };
  if (options.tag && !options.commit) await assertCommitted(pending);
  if (options.tag) assertFilled(changelog, { version, today: date, word: askedAs(options) });
  const present = options.commit ? await ownChanges(pending) : [];
  const done = await writeAll(project.workspace, texts);
  const made = await publishOrUndo(release, done, [...new Set([...done.files, ...present])].toSorted());
  return {
    notes: [...changeNotes(files, changelog), ...made],
    warnings: changelog.warnings,
    next: nextStep(options, changelog, tag),
  };
}

import type { GitCommit } from '@lockstep/core';
import { type CommitText, type Header, openParser, readCommit } from './commit-text.ts';
import { type ChangeKind, weightiest } from './kind.ts';

/** A commit with the kind of change that it says it is. */
export interface JudgedCommit {
  readonly id: string;
  readonly subject: string;
  /** Undefined for what users never see, such as a test or a merge. */
  readonly kind: ChangeKind | undefined;
}

/** What some commits come to. */
export interface JudgedCommits {
  /** Undefined where no commit concerns users. */
  readonly kind: ChangeKind | undefined;
  /** The commits that have this kind, the newest first. */
  readonly deciding: readonly JudgedCommit[];
  /** How many commits do not follow the convention. */
  readonly unread: number;
  /** How many were looked at, without merges and what was taken back. */
  readonly read: number;
}

const kinds: Readonly<Record<string, ChangeKind>> = {
  feat: 'feature',
  feature: 'feature',
  fix: 'fix',
  perf: 'fix',
  revert: 'fix',
  security: 'security',
  docs: 'docs',
};

function kindOf({ type, scope, isBreaking }: Header): ChangeKind | undefined {
  if (isBreaking) return 'breaking';
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  return kind === 'fix' && scope === 'security' ? 'security' : kind;
}

function kindOfText(text: CommitText): ChangeKind | undefined {
  const { type, scope, isBreaking, parts, reverts } = text;
  const own = type === undefined ? parts.map(kindOf) : [kindOf({ type, scope, isBreaking })];
  const extra = isBreaking ? ('breaking' as const) : reverts === undefined ? undefined : ('fix' as const);
  return weightiest([...own, extra]);
}

interface Read {
  readonly commit: GitCommit;
  readonly text: CommitText;
}

function revertedBy({ text: { reverts } }: Read, older: readonly Read[]): readonly Read[] {
  if (reverts === undefined) return [];
  const { ids, subject } = reverts;
  const byId = older.filter(({ commit }) => ids.some((id) => commit.id.startsWith(id)));
  if (ids.length > 0) return byId;
  const same = older.find(({ commit }) => commit.subject === subject);
  return same === undefined ? [] : [same];
}

// The newest first: who takes back a revert leaves the commit that was reverted in force. A commit and what takes it back
// are as if they had never been; what takes back an older release’s commit stays.
function inForce(all: readonly Read[]): readonly Read[] {
  const gone = new Set<Read>();
  for (const [at, each] of all.entries()) {
    const targets = gone.has(each) ? [] : revertedBy(each, all.slice(at + 1));
    if (targets.length > 0) for (const one of [each, ...targets]) gone.add(one);
  }
  return all.filter((each) => !gone.has(each));
}

function isRead({ text: { type, parts, reverts, isBreaking } }: Read): boolean {
  return type !== undefined || parts.length > 0 || reverts !== undefined || isBreaking;
}

/**
 * What commits come to, by Conventional Commits. The parts of a squashed commit count where its own first line says
 * nothing; a merge counts by the title that its host wrote into it; what was taken back counts no more.
 * @param commits the newest first.
 */
export async function judgeCommits(commits: readonly GitCommit[]): Promise<JudgedCommits> {
  const parser = await openParser();
  const all = inForce(commits.map((commit) => ({ commit, text: readCommit(parser, commit) })));
  const counted = all.filter((each) => !each.text.isMerge || isRead(each));
  const judged = counted.map(({ commit: { id, subject }, text }) => ({
    id,
    subject,
    kind: kindOfText(text),
  }));
  const kind = weightiest(judged.map((each) => each.kind));
  return {
    kind,
    deciding: kind === undefined ? [] : judged.filter((each) => each.kind === kind),
    unread: counted.filter((each) => !isRead(each)).length,
    read: counted.length,
  };
}

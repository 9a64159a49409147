import { fail, type GitHistory } from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import {
  type BumpAnswer,
  type BumpQuestion,
  type ChangeKind,
  decideBump,
  isChangeKind,
  type JudgedCommits,
  judgeCommits,
} from '@lockstep/metadata';
import type { Options } from '../options.ts';
import type { World } from '../world.ts';
import { fateOf } from './abandoned.ts';
import type { ReleasedLine } from './released-line.ts';

/** How many commits are named, and how many given-up versions are passed over. */
const mostNamed = 10;
const mostAbandoned = 50;

/** The kind of change, with the lines that say where it is from. */
export interface KnownKind {
  readonly kind: ChangeKind | undefined;
  readonly notes: readonly string[];
}

function commitNotes({ deciding, kind, unread }: JudgedCommits, since: string): readonly string[] {
  const named = deciding.slice(0, mostNamed).map(({ id, subject }) => `${id.slice(0, 9)} ${subject}`);
  const more = deciding.length - named.length;
  return [
    `${kind ?? 'nothing that users see'}, by the commits since ${since}:`,
    ...named.map((line) => `  ${line}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
    ...(unread > 0 ? [`${unread} of the commits follow no convention and were not counted`] : []),
  ];
}

async function kindOfCommits(history: GitHistory, { stable, highest }: ReleasedLine): Promise<KnownKind> {
  const since = stable ?? highest;
  const judged = await judgeCommits(await history.commitsSince(since?.commit));
  if (judged.kind === undefined && judged.unread > 0)
    throw fail(
      'BUMP_UNDECIDED',
      `none of the ${judged.read} commits since ${since?.name ?? 'the beginning'} says what it changes, as Conventional Commits do`,
    );
  return { kind: judged.kind, notes: commitNotes(judged, since?.name ?? 'the beginning') };
}

/**
 * Whether a word is a kind of change; told before anything is looked at.
 * @throws LockstepError `USAGE`.
 */
export function assertKind(word: string): void {
  if (isChangeKind(word) || word === 'auto') return;
  throw fail('USAGE', `bump takes breaking, feature, fix, security, docs or auto, not “${word}”`);
}

/**
 * The kind of change: as it was said, or as the commits since the last stable release say it.
 * @throws LockstepError `BUMP_UNDECIDED` where no commit says anything.
 */
export async function kindOf(word: string, history: GitHistory, line: ReleasedLine): Promise<KnownKind> {
  return isChangeKind(word) ? { kind: word, notes: [] } : kindOfCommits(history, line);
}

/** The next version, with what could not be asked. */
export type NextRelease = { readonly answer: BumpAnswer; readonly notes: readonly string[] };

/** Decides the next version, and passes over those whose ledger says that they were given up. */
export async function nextRelease(
  project: Project,
  question: BumpQuestion,
  name: string | undefined,
  options: Options,
  world: World,
): Promise<NextRelease> {
  const taken = new Set(question.taken);
  for (let tries = 0; tries < mostAbandoned; tries += 1) {
    const answer = decideBump({ ...question, taken });
    if (answer.state === 'none') return { answer, notes: [] };
    const fate = await fateOf(project, { version: answer.version, name }, options, world);
    if (fate.state === 'unknown') return { answer, notes: [`its ledger was not asked: ${fate.why}`] };
    if (fate.state === 'free') return { answer, notes: [] };
    taken.add(answer.version);
  }
  throw fail('BUMP_UNDECIDED', `${mostAbandoned} versions in a row were given up`);
}

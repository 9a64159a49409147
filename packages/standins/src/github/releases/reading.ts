import { jsonAnswer, type StandInAnswer } from '../../exchange.ts';
import { type Call, numberIn } from '../api/call.ts';
import { listAnswer } from '../api/page.ts';
import { includes, levelOf } from '../credential.ts';
import { refusals, refuse } from '../refusal.ts';
import type { Repository } from '../repository.ts';
import { releaseDocument } from './release-document.ts';
import type { StoredRelease } from './stored-release.ts';

/** Whether a caller may see drafts: only those who may push (GitHub docs, “List releases”). */
export function seesDrafts({ caller, repository }: Call): boolean {
  return includes(levelOf(caller, repository, 'contents'), 'write');
}

function releasesSeen(call: Call): readonly StoredRelease[] {
  const { repository, request } = call;
  const all = [...(request.hints.stale ? repository.releasesBefore : repository.releases).values()];
  const mine = seesDrafts(call) ? all : all.filter(({ isDraft }) => !isDraft);
  return mine.toSorted((one, other) => other.createdAt - one.createdAt || other.id - one.id);
}

/** Counts down what is still missing from lists. */
function reveal(repository: Repository): void {
  repository.releases = new Map(
    [...repository.releases].map(([id, release]) => [
      id,
      { ...release, hiddenReads: Math.max(0, release.hiddenReads - 1) },
    ]),
  );
}

/** The releases that a caller may see, the newest first. */
export function listReleases(call: Call): StandInAnswer {
  const shown = releasesSeen(call).filter(({ hiddenReads }) => hiddenReads === 0);
  reveal(call.repository);
  return listAnswer(call, shown, (release) => releaseDocument(call.hub, call.repository, release));
}

/** The release that a path names by its id, if the caller may see it. */
export function releaseNamed(call: Call): StoredRelease | undefined {
  const id = numberIn(call, 'release_id');
  return releasesSeen(call).find((release) => release.id === id);
}

function shown({ hub, repository }: Call, release: StoredRelease | undefined): StandInAnswer {
  if (release === undefined) return refuse(refusals.notFound());
  return jsonAnswer(200, releaseDocument(hub, repository, release));
}

/** One release by its id. */
export function getRelease(call: Call): StandInAnswer {
  return shown(call, releaseNamed(call));
}

/** The published release of a tag; a draft is never found so (github/developer.github.com#784). */
export function getReleaseByTag(call: Call): StandInAnswer {
  return shown(
    call,
    releasesSeen(call).find(({ tag, isDraft }) => tag === call.params.tag && !isDraft),
  );
}

/** The release that is shown first: the one that was marked, or else the newest; never a prerelease. */
export function latestOf(repository: Repository): StoredRelease | undefined {
  const full = [...repository.releases.values()].filter(
    ({ isDraft, isPrerelease }) => !isDraft && !isPrerelease,
  );
  const marked = full.find(({ id }) => id === repository.latest);
  return marked ?? full.toSorted((one, other) => other.createdAt - one.createdAt || other.id - one.id)[0];
}

/** The latest release. */
export function getLatestRelease(call: Call): StandInAnswer {
  return shown(call, latestOf(call.repository));
}

/** Whether releases are locked here; 404 where they are not, and to everyone who may not administer. */
export function getLock({ repository }: Call): StandInAnswer {
  if (!repository.locksReleases) return refuse(refusals.notFound());
  return jsonAnswer(200, { enabled: true, enforced_by_owner: false });
}

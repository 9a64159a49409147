import {
  type Announcement,
  type GitCommit,
  type GitHistory,
  type Host,
  type HostRelease,
  releaseOf,
  replyProblem,
  type Seal,
  throwAll,
  versionOfTag,
} from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import { lastRelease } from '../metadata/last-release.ts';

/** Where people find a release: its page, or the repository where it has none. */
async function pageOf(tag: string, web: string, host: Host): Promise<string> {
  const reply = await host.releases.ofTag(tag);
  if (reply.outcome !== 'ok') {
    throwAll([replyProblem(reply, `the release of ${tag}`, 'ANNOUNCE_REFUSED')]);
    return web;
  }
  const shown = reply.value.find(({ isDraft }: HostRelease) => !isDraft);
  return shown?.url ?? web;
}

/**
 * What is announced of a sealed release.
 * @param web the repository’s page, without a slash at the end.
 */
export async function announcementOf(
  { config }: Project,
  seal: Seal,
  web: string,
  host: Host,
): Promise<Announcement> {
  const { id: tag, commit, packages, notes = '' } = releaseOf(seal);
  const version = versionOfTag(config.release.tag, tag) ?? tag;
  const { owner, name } = host.address;
  return {
    ...{ tag, version, commit, notes, repository: `${owner}/${name}` },
    url: await pageOf(tag, web, host),
    isPrerelease: version.includes('-'),
    packages: packages.map((each) => ({ name: each.name, version: each.version })),
  };
}

/** The commits of a release, or why they are not known. */
export type ReleasedCommits =
  | { readonly commits: readonly GitCommit[] }
  | { readonly commits: readonly []; readonly why: string };

/** The commits since the release before, where the checkout is the released one. */
export async function releasedCommits(
  project: Project,
  { tag, version, commit }: Announcement,
  history: GitHistory,
): Promise<ReleasedCommits> {
  const none = (why: string): ReleasedCommits => ({ commits: [], why });
  if ((await history.head()) !== commit) return none(`commit ${commit} of ${tag} is not checked out`);
  if (await history.isShallow()) return none('the checkout is shallow');
  const base = await lastRelease(project, { tag, version }, history);
  return { commits: await history.commitsSince(base?.commit) };
}

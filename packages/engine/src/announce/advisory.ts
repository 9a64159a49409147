import {
  type AdvisorySeverity,
  advisoryFor,
  advisorySteps,
  draftAdvisory,
  type FailedReply,
  type Host,
  isUnwritten,
  type MendedPackage,
  type Problem,
  problem,
  replyProblem,
} from '@lockstep/core';
import type { Deed } from './deed.ts';
import { unsaid } from './issues.ts';

/** Whose advisory it is. */
export interface AdvisedRelease {
  readonly tag: string;
  /** The repository’s page, without a slash at the end. */
  readonly web: string;
}

function byHand({ tag, web }: AdvisedRelease, stage: 'draft' | 'publish', why: string): Problem {
  return problem('ADVISORY_BY_HAND', `the advisory of ${tag}: ${why}`, {
    remedy: `By hand: ${advisorySteps(tag, web, stage)}.`,
  });
}

// A credential that may not see drafts is told of none, or that there is no such place.
function withheld(reply: FailedReply, release: AdvisedRelease, stage: 'draft' | 'publish'): Problem {
  const isRefused =
    reply.outcome === 'refused' && ['forbidden', 'missing', 'unsupported'].includes(reply.reason);
  if (!isRefused) return replyProblem(reply, `the advisory of ${release.tag}`, 'ANNOUNCE_REFUSED');
  return byHand(release, stage, `the credential may not use advisories (${reply.message})`);
}

/** What came of drafting: where the draft is, or what a person has to do. */
export type Drafted = { readonly url: string; readonly isNew: boolean } | { readonly problem: Problem };

/** Makes a private draft of an advisory for a release that is still to come, unless there is one. */
export async function prepareAdvisory(
  release: AdvisedRelease,
  severity: AdvisorySeverity,
  packages: readonly MendedPackage[],
  { advisories }: Host,
): Promise<Drafted> {
  if (advisories === undefined) return { problem: byHand(release, 'draft', 'this server has none') };
  const known = await advisories.all();
  if (known.outcome !== 'ok') return { problem: withheld(known, release, 'draft') };
  const found = advisoryFor(release.tag, known.value);
  if (found !== undefined) return { url: found.url, isNew: false };
  const made = await advisories.createDraft(draftAdvisory(release.tag, severity, packages));
  if (made.outcome !== 'ok') return { problem: withheld(made, release, 'draft') };
  return { url: made.value.url, isNew: true };
}

/** Publishes the advisory that was drafted for a release, once everybody can have what mends it. */
export function advisoryDeed(release: AdvisedRelease, { advisories }: Host): Deed {
  const title = `advisory of ${release.tag}`;
  const find = async () => {
    if (advisories === undefined) return { problem: byHand(release, 'publish', 'this server has none') };
    const known = await advisories.all();
    if (known.outcome !== 'ok') return { problem: withheld(known, release, 'publish') };
    const found = advisoryFor(release.tag, known.value);
    if (found === undefined)
      return { problem: byHand(release, 'publish', 'there is no draft of it that this credential can see') };
    if (found.state !== 'published' && isUnwritten(found))
      return { problem: byHand(release, 'publish', `nobody has written yet what it is about: ${found.url}`) };
    return { advisories, found };
  };
  return {
    key: 'advisory',
    title: `publish the ${title}`,
    async look() {
      const { problem: trouble, found } = await find();
      if (trouble !== undefined) return { state: 'unknown', problem: trouble };
      return { state: found.state === 'published' ? 'done' : 'open' };
    },
    async act() {
      const { problem: trouble, found, advisories: open } = await find();
      if (trouble !== undefined) return { outcome: 'unsent', problem: trouble };
      const reply = await open.publish(found.id);
      return reply.outcome === 'ok' ? { outcome: 'stored' } : unsaid(reply, title);
    },
  };
}

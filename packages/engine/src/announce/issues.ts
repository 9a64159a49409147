import {
  type Announcement,
  type AnnounceSettings,
  commentText,
  type FailedReply,
  type Host,
  markOfComment,
  problem,
  replyProblem,
} from '@lockstep/core';
import type { Deed, Said } from './deed.ts';

/** What came of a write to a host that brought nothing. */
export function unsaid(reply: FailedReply, title: string): Said {
  const found = replyProblem(reply, title, 'ANNOUNCE_REFUSED');
  if (reply.outcome === 'failed' && reply.sent) return { outcome: 'unknown', problem: found };
  return { outcome: reply.outcome === 'refused' ? 'refused' : 'unsent', problem: found };
}

/** Says on one issue or pull request that it is released; a comment of ours is known by its mark. */
function commentDeed(
  number: number,
  settings: Pick<AnnounceSettings, 'comment'>,
  given: Announcement,
  { issues }: Host,
): Deed {
  const title = `comment on #${number}`;
  return {
    key: `comment ${number}`,
    title,
    async look() {
      const reply = await issues.comments(number);
      if (reply.outcome === 'ok') {
        const mark = markOfComment(given.tag);
        return { state: reply.value.some(({ body }) => body.startsWith(mark)) ? 'done' : 'open' };
      }
      // What a commit calls #12 need not be there: it may come from another host.
      if (reply.outcome === 'refused' && reply.reason === 'missing')
        return { state: 'needless', why: 'there is no such issue or pull request' };
      return { state: 'unknown', problem: replyProblem(reply, title, 'ANNOUNCE_REFUSED') };
    },
    async act() {
      const reply = await issues.comment(number, commentText(settings, given));
      return reply.outcome === 'ok' ? { outcome: 'stored' } : unsaid(reply, title);
    },
  };
}

/** Closes the milestone that is called like the tag or its version. */
export function milestoneDeed({ tag, version }: Announcement, { milestones }: Host): Deed {
  const title = `milestone ${version}`;
  const find = async () => {
    const replies = await Promise.all([...new Set([tag, version])].map((name) => milestones.titled(name)));
    const failure = replies.find((reply) => reply.outcome !== 'ok');
    if (failure !== undefined) return { failure };
    return { found: replies.flatMap((reply) => (reply.outcome === 'ok' ? reply.value : [])) };
  };
  return {
    key: 'milestone',
    title: `close ${title}`,
    async look() {
      const { failure, found = [] } = await find();
      if (failure !== undefined)
        return { state: 'unknown', problem: replyProblem(failure, title, 'ANNOUNCE_REFUSED') };
      if (found.length === 0) return { state: 'needless', why: 'there is none' };
      return { state: found.some(({ isOpen }) => isOpen) ? 'open' : 'done' };
    },
    async act() {
      const { failure, found = [] } = await find();
      if (failure !== undefined) return unsaid(failure, title);
      const open = found.filter(({ isOpen }) => isOpen);
      for (const { id } of open) {
        const reply = await milestones.close(id);
        if (reply.outcome !== 'ok') return unsaid(reply, title);
      }
      return { outcome: 'stored' };
    },
  };
}

/** Nothing to comment on may be forgotten without a word when there are too many. */
const mostComments = 200;

/** Deeds for all references of a release, and what is said about those that are too many. */
export function commentDeeds(
  numbers: readonly number[],
  settings: Pick<AnnounceSettings, 'comment'>,
  given: Announcement,
  host: Host,
) {
  const shown = numbers.slice(0, mostComments);
  const left = numbers.length - shown.length;
  return {
    deeds: shown.map((number) => commentDeed(number, settings, given, host)),
    problems:
      left === 0
        ? []
        : [
            problem(
              'ANNOUNCE_REFUSED',
              `${left} more issues and pull requests than are commented on at once`,
              {
                remedy: 'Say it there by hand, or set announce.comments to false.',
                rerun: false,
                severity: 'warning',
              },
            ),
          ],
  };
}

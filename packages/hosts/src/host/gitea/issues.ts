import type { HostIssue, HostMilestone, Issues, Milestones, Reply } from '@lockstep/core';
import { z } from 'zod';
import { mapReply } from '../answers/reply.ts';
import { type Api, type Parameters, perform, request } from '../api.ts';
import { hasLabel, isSince, newestFirst } from '../issue-selection.ts';
import { list, plain } from '../pages.ts';
import { labelIds } from './labels.ts';

const issue = z
  .object({
    number: z.int().positive(),
    title: z.string(),
    body: z.string(),
    state: z.enum(['open', 'closed']),
    labels: z.array(z.object({ name: z.string() })).nullish(),
    created_at: z.string(),
    html_url: z.string(),
  })
  .transform(
    ({ number, title, body, state, labels, created_at: createdAt, html_url: url }): HostIssue => ({
      number,
      title,
      body,
      isOpen: state === 'open',
      labels: (labels ?? []).map(({ name }) => name),
      createdAt,
      url,
    }),
  );

const path = '/repos/{owner}/{repo}/issues';

async function all(api: Api, query: Parameters): Promise<Reply<readonly HostIssue[]>> {
  const wanted = { state: 'all', type: 'issues', ...query };
  const found = await list(api, `GET ${path}`, z.array(issue), plain, wanted);
  return mapReply(found, (issues) => issues.toSorted(newestFirst));
}

/** The issues of a repository on Gitea. Its text search lags behind, so that none is made. */
export function giteaIssues(api: Api): Issues {
  return {
    labelled: async (name) =>
      mapReply(await all(api, { labels: name }), (issues) => issues.filter(hasLabel(name))),
    // The server's `since` is about the last change, which is never before the opening.
    since: async (instant) =>
      mapReply(await all(api, { since: instant }), (issues) => issues.filter(isSince(instant))),
    async create({ title, body, labels }) {
      const ids = await labelIds(api, labels);
      if (ids.outcome !== 'ok') return ids;
      return request(api, `POST ${path}`, issue, { title, body, labels: ids.value });
    },
    change: (index, { isOpen, body }) =>
      request(api, `PATCH ${path}/{index}`, issue, {
        index,
        ...(isOpen !== undefined && { state: isOpen ? 'open' : 'closed' }),
        ...(body !== undefined && { body }),
      }),
    comment: (index, body) => perform(api, `POST ${path}/{index}/comments`, { index, body }),
  };
}

const milestone = z
  .object({
    id: z.int().positive(),
    title: z.string(),
    state: z.enum(['open', 'closed']),
    open_issues: z.int().nonnegative(),
  })
  .transform(
    ({ id, title, state, open_issues: openIssues }): HostMilestone => ({
      id,
      title,
      isOpen: state === 'open',
      openIssues,
    }),
  );

/** The milestones of a repository on Gitea. */
export function giteaMilestones(api: Api): Milestones {
  const milestones = '/repos/{owner}/{repo}/milestones';
  return {
    async titled(title) {
      const query = { name: title, state: 'all' };
      const all = await list(api, `GET ${milestones}`, z.array(milestone), plain, query);
      return mapReply(all, (found) => found.filter((each) => each.title === title));
    },
    close: (id) => request(api, `PATCH ${milestones}/{id}`, milestone, { id, state: 'closed' }),
  };
}

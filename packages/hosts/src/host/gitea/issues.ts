import type {
  HostComment,
  HostIssue,
  HostMilestone,
  IssueQuery,
  Issues,
  Milestones,
  Reply,
} from '@lockstep/core';
import { z } from 'zod';
import { author } from '../account.ts';
import { mapReply, ok } from '../answers/reply.ts';
import { type Api, type Parameters, perform, request } from '../api.ts';
import { instant } from '../instant.ts';
import { hasLabel, hasLabels, isSince, newestFirst } from '../issue-selection.ts';
import { list, plain } from '../pages.ts';
import { labelIds } from './labels.ts';

const issue = z
  .object({
    number: z.int().positive(),
    title: z.string(),
    body: z.string(),
    state: z.enum(['open', 'closed']),
    labels: z.array(z.object({ name: z.string() })).nullish(),
    user: author,
    created_at: instant,
    html_url: z.string(),
  })
  .transform(
    ({ number, title, body, state, labels, user, created_at: createdAt, html_url: url }): HostIssue => ({
      number,
      title,
      body,
      isOpen: state === 'open',
      labels: (labels ?? []).map(({ name }) => name),
      createdAt,
      url,
      ...(user !== undefined && { author: user }),
    }),
  );

// What was brought from another server is shown under the name of whoever brought it.
const comment = z
  .object({
    id: z.int().positive(),
    body: z.string(),
    user: author,
    original_author: z.string().nullish(),
    created_at: instant,
    updated_at: instant,
    html_url: z.string(),
  })
  .transform(
    ({ id, body, user, original_author: original, ...said }): HostComment => ({
      id,
      body,
      createdAt: said.created_at,
      updatedAt: said.updated_at,
      url: said.html_url,
      ...(user !== undefined && !original && { author: user }),
    }),
  );

const namedLabel = z.object({ name: z.string() });

const path = '/repos/{owner}/{repo}/issues';

async function all(api: Api, query: Parameters): Promise<Reply<readonly HostIssue[]>> {
  const wanted = { state: 'all', type: 'issues', ...query };
  const found = await list(api, `GET ${path}`, z.array(issue), plain, wanted);
  return mapReply(found, (issues) => issues.toSorted(newestFirst));
}

async function labelNames(api: Api): Promise<Reply<readonly string[]>> {
  const found = await list(api, 'GET /repos/{owner}/{repo}/labels', z.array(namedLabel), plain);
  return mapReply(found, (labels) => labels.map(({ name }) => name));
}

// Labels that differ by their case are two labels here, and both are meant; several in a query mean any of them.
async function matching(api: Api, { labels, state }: IssueQuery): Promise<Reply<readonly HostIssue[]>> {
  const known = await labelNames(api);
  if (known.outcome !== 'ok') return known;
  const first = labels.find((name) => !name.includes(','));
  const spelt = known.value.filter((name) => name.toLowerCase() === first?.toLowerCase());
  const query = first === undefined ? {} : { labels: spelt.join(',') };
  if (first !== undefined && spelt.length === 0) return ok([]);
  return mapReply(await all(api, { state, ...query }), (issues) => issues.filter(hasLabels(labels)));
}

/** The issues of a repository on Gitea. Its text search lags behind, so that none is made. */
export function giteaIssues(api: Api): Issues {
  return {
    matching: (query) => matching(api, query),
    labels: () => labelNames(api),
    // All at once: the API description knows no pages of comments.
    async comments(index) {
      const found = await request(api, `GET ${path}/{index}/comments`, z.array(comment), { index });
      return mapReply(found, (all) => all.toSorted((one, other) => one.id - other.id));
    },
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

import type { HostComment, HostIssue, HostMilestone, Issues, Milestones, Reply } from '@lockstep/core';
import { z } from 'zod';
import { author } from '../account.ts';
import { mapReply } from '../answers/reply.ts';
import { type Api, type Parameters, perform, request } from '../api.ts';
import { instant } from '../instant.ts';
import { hasLabel, hasLabels, isSince, newestFirst } from '../issue-selection.ts';
import { list, plain } from '../pages.ts';

const label = z.union([
  z.string(),
  z.object({ name: z.string().nullish() }).transform(({ name }) => name ?? ''),
]);

const issue = z.object({
  number: z.int().positive(),
  title: z.string(),
  body: z.string().nullish(),
  state: z.enum(['open', 'closed']),
  labels: z.array(label),
  user: author,
  created_at: instant,
  html_url: z.string(),
  pull_request: z.unknown().optional(),
});

const oneIssue = issue.transform(issueOf);

function issueOf({ number, title, body, state, labels, ...said }: z.infer<typeof issue>): HostIssue {
  return {
    number,
    title,
    body: body ?? '',
    isOpen: state === 'open',
    labels,
    createdAt: said.created_at,
    url: said.html_url,
    ...(said.user !== undefined && { author: said.user }),
  };
}

const comment = z
  .object({
    id: z.int().positive(),
    body: z.string().nullish(),
    user: author,
    created_at: instant,
    updated_at: instant,
    html_url: z.string(),
  })
  .transform(
    ({ id, body, user, ...said }): HostComment => ({
      id,
      body: body ?? '',
      createdAt: said.created_at,
      updatedAt: said.updated_at,
      url: said.html_url,
      ...(user !== undefined && { author: user }),
    }),
  );

const namedLabel = z.object({ name: z.string() });

const path = '/repos/{owner}/{repo}/issues';

// “Every pull request is an issue”, says the documentation; the key tells them apart.
async function all(api: Api, query: Parameters): Promise<Reply<readonly HostIssue[]>> {
  const wanted = { state: 'all', sort: 'created', direction: 'desc', ...query };
  const found = await list(api, `GET ${path}`, z.array(issue), plain, wanted);
  return mapReply(found, (issues) =>
    issues
      .filter((each) => each.pull_request === undefined || each.pull_request === null)
      .map(issueOf)
      .toSorted(newestFirst),
  );
}

// Several labels mean all of them, in any case; a comma would make two labels of one.
function labelQuery(names: readonly string[]): { readonly labels?: string } {
  const whole = names.filter((name) => !name.includes(','));
  return whole.length === 0 ? {} : { labels: whole.join(',') };
}

/** The issues of a repository on GitHub; it makes labels that an issue names and that are not there. */
export function githubIssues(api: Api): Issues {
  return {
    matching: async ({ labels, state }) =>
      mapReply(await all(api, { state, ...labelQuery(labels) }), (issues) =>
        issues.filter(hasLabels(labels)),
      ),
    async labels() {
      const found = await list(api, 'GET /repos/{owner}/{repo}/labels', z.array(namedLabel), plain);
      return mapReply(found, (labels) => labels.map(({ name }) => name));
    },
    comments: (issue_number) =>
      list(api, `GET ${path}/{issue_number}/comments`, z.array(comment), plain, { issue_number }),
    labelled: async (name) =>
      mapReply(await all(api, { labels: name }), (issues) => issues.filter(hasLabel(name))),
    // The server's `since` is about the last change, which is never before the opening.
    since: async (instant) =>
      mapReply(await all(api, { since: instant }), (issues) => issues.filter(isSince(instant))),
    create: ({ title, body, labels }) => request(api, `POST ${path}`, oneIssue, { title, body, labels }),
    change: (issue_number, { isOpen, body }) =>
      request(api, `PATCH ${path}/{issue_number}`, oneIssue, {
        issue_number,
        ...(isOpen !== undefined && { state: isOpen ? 'open' : 'closed' }),
        ...(body !== undefined && { body }),
      }),
    comment: (issue_number, body) =>
      perform(api, `POST ${path}/{issue_number}/comments`, { issue_number, body }),
  };
}

const milestone = z
  .object({
    number: z.int().positive(),
    title: z.string(),
    state: z.enum(['open', 'closed']),
    open_issues: z.int().nonnegative(),
  })
  .transform(
    ({ number, title, state, open_issues: openIssues }): HostMilestone => ({
      id: number,
      title,
      isOpen: state === 'open',
      openIssues,
    }),
  );

/** The milestones of a repository on GitHub, known by their number there. */
export function githubMilestones(api: Api): Milestones {
  const milestones = '/repos/{owner}/{repo}/milestones';
  return {
    async titled(title) {
      const all = await list(api, `GET ${milestones}`, z.array(milestone), plain, { state: 'all' });
      return mapReply(all, (found) => found.filter((each) => each.title === title));
    },
    close: (milestone_number) =>
      request(api, `PATCH ${milestones}/{milestone_number}`, milestone, {
        milestone_number,
        state: 'closed',
      }),
  };
}

import type { HttpAnswer, Reply } from '@lockstep/core';
import type { z } from 'zod';
import { malformed, ok, replyOf } from './answers/reply.ts';
import type { Api, Parameters, Route } from './api.ts';

/** GitHub shows no more than 10 000 releases: a hundred of its pages. */
const mostPages = 100;

// A server's own limit may make pages shorter than asked for, so its Link header is believed about whether there is
// more; but never about where: pages are counted here.
function hasMore({ headers }: HttpAnswer, length: number, size: number): boolean {
  if (length === 0) return false;
  const { link } = headers;
  return link === undefined ? length >= size : /;\s*rel="?next"?/i.test(link);
}

/** Reads a list page by page; one without an end is no list. */
export async function list<Page, T>(
  api: Api,
  route: Route,
  shape: z.ZodType<Page>,
  itemsOf: (page: Page) => readonly T[],
  parameters: Parameters = {},
): Promise<Reply<readonly T[]>> {
  const { sizeName, size } = api.pages;
  const found: T[] = [];
  for (let page = 1; page <= mostPages; page += 1) {
    const outcome = await api.send(route, { ...parameters, [sizeName]: size, page });
    const reply = replyOf(outcome, shape, api.credential?.secret);
    if (reply.outcome !== 'ok') return reply;
    const items = itemsOf(reply.value);
    found.push(...items);
    if (outcome.kind === 'failure' || !hasMore(outcome, items.length, size)) return ok(found);
  }
  return malformed(`the list has more than ${mostPages} pages`);
}

/** The items of a page that is a plain list. */
export function plain<T>(page: readonly T[]): readonly T[] {
  return page;
}

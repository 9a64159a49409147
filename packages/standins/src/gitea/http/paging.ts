import type { StandInAnswer } from '../../exchange.ts';
import { giteaJson } from './answers.ts';
import type { Call } from './call.ts';

// Gitea's configuration cheat sheet, [api]: DEFAULT_PAGING_NUM and MAX_RESPONSE_ITEMS.
const usualPage = 30;
const longestPage = 50;

function positive(text: string | null, otherwise: number): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
}

/** The part of a list that a request asks for. */
export function pageOf<Item>(items: readonly Item[], { request }: Pick<Call, 'request'>): readonly Item[] {
  const limit = Math.min(positive(request.query.get('limit'), usualPage), longestPage);
  const page = positive(request.query.get('page'), 1);
  return items.slice((page - 1) * limit, page * limit);
}

function addressOf({ gitea, request }: Call, page: number): string {
  const query = new URLSearchParams(request.query);
  query.set('page', String(page));
  return `${gitea.url()}${request.path.slice(gitea.prefix.length + 1)}?${query}`;
}

function linksFor(call: Call, total: number): string {
  const limit = Math.min(positive(call.request.query.get('limit'), usualPage), longestPage);
  const page = positive(call.request.query.get('page'), 1);
  const last = Math.max(1, Math.ceil(total / limit));
  const link = (to: number, name: string) => `<${addressOf(call, to)}>; rel="${name}"`;
  return [
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
    ...(page > 1 ? [link(1, 'first'), link(page - 1, 'prev')] : []),
  ].join(',');
}

/** A page of a list, with the headers that tell of the others. */
export function listAnswer<Item>(
  call: Call,
  items: readonly Item[],
  describe: (item: Item) => unknown,
): StandInAnswer {
  const links = linksFor(call, items.length);
  const headers = { 'x-total-count': String(items.length), ...(links !== '' && { link: links }) };
  return giteaJson(200, pageOf(items, call).map(describe), headers);
}

/** A page of a list inside an object that says how many there are, as the API of workflows has it. */
export async function countedAnswer<Item>(
  call: Call,
  name: string,
  items: readonly Item[],
  describe: (item: Item) => unknown,
): Promise<StandInAnswer> {
  const page = await Promise.all(pageOf(items, call).map(describe));
  return giteaJson(200, { [name]: page, total_count: items.length });
}

import { jsonAnswer, type StandInAnswer } from '../../exchange.ts';
import type { Call } from './call.ts';

const usual = 30;
const most = 100;

interface Page<Item> {
  readonly items: readonly Item[];
  /** The `Link` header, where there are other pages. */
  readonly headers: Readonly<Record<string, string>>;
}

function whole(text: string | null, otherwise: number): number {
  const value = Number(text ?? otherwise);
  return Number.isInteger(value) && value > 0 ? value : otherwise;
}

/** What follows the repository in a path, by whichever name it was called. */
function restOf(path: string): string {
  return path.replace(/^.*?\/(?:repos\/[^/]+\/[^/]+|repositories\/\d+)\//, '');
}

/** The part of a list that a request asks for (GitHub docs, “Using pagination in the REST API”). */
export function pageAsked<Item>(call: Call, all: readonly Item[]): Page<Item> {
  const { hub, repository, request } = call;
  // GitHub's links name the repository by its number, so that they outlast its name.
  const place = `${hub.addresses().api}repositories/${repository.id}/${restOf(request.path)}`;
  return pageOfList(request, all, place);
}

/** The part of a list that a request asks for, with links to the others. */
export function pageOfList<Item>(
  request: Pick<Call['request'], 'query'>,
  all: readonly Item[],
  place: string,
): Page<Item> {
  const size = Math.min(most, whole(request.query.get('per_page'), usual));
  const page = whole(request.query.get('page'), 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const others: readonly (readonly [string, number | undefined])[] = [
    ['prev', page > 1 ? page - 1 : undefined],
    ['next', page < last ? page + 1 : undefined],
    ['last', page < last ? last : undefined],
    ['first', page > 1 ? 1 : undefined],
  ];
  const address = (number: number) => {
    const query = new URLSearchParams(request.query);
    query.set('page', String(number));
    return `${place}?${query}`;
  };
  const links = others.flatMap(([rel, number]) =>
    number === undefined ? [] : [`<${address(number)}>; rel="${rel}"`],
  );
  const headers: Record<string, string> = links.length === 0 ? {} : { link: links.join(', ') };
  return { items: all.slice((page - 1) * size, page * size), headers };
}

/** A page of a list, each item as a document. */
export function listAnswer<Item>(
  call: Call,
  all: readonly Item[],
  describe: (item: Item) => unknown,
): StandInAnswer {
  const { items, headers } = pageAsked(call, all);
  return jsonAnswer(200, items.map(describe), headers);
}

/** A page of a list inside an object that counts all of it, as the Actions API gives them. */
export function countedAnswer<Item>(
  call: Call,
  name: string,
  all: readonly Item[],
  describe: (item: Item) => unknown,
): StandInAnswer {
  const { items, headers } = pageAsked(call, all);
  return jsonAnswer(200, { total_count: all.length, [name]: items.map(describe) }, headers);
}

import { jsonAnswer, type StandInAnswer, type StandInRequest } from '../exchange.ts';
import { canonicalName } from './crate-name.ts';
import { describeCrate } from './crate-page.ts';
import { refusals, refuse } from './refusal.ts';
import type { Registry } from './registry.ts';
import type { StoredCrate } from './stored-crate.ts';

const defaultPage = 10;
const longestPage = 100;

/** The crates published here whose name or description holds a text; foreign ones are not searched. */
export function searchCrates(registry: Registry, { query }: StandInRequest): StandInAnswer {
  const text = query.get('q') ?? '';
  const size = Number(query.get('per_page') ?? defaultPage);
  if (!Number.isInteger(size) || size < 1)
    return refuse(refusals.bad('Failed to deserialize query string: per_page'));
  if (size > longestPage) return refuse(refusals.bad(`cannot request more than ${longestPage} items`));
  const found = [...registry.crates.values()].filter((stored) => mentions(stored, text));
  const isExact = ({ name }: StoredCrate) => canonicalName(name) === canonicalName(text);
  const sorted = found.toSorted(
    (one, other) => Number(isExact(other)) - Number(isExact(one)) || (one.name < other.name ? -1 : 1),
  );
  const crates = sorted.slice(0, size).map((stored) => describeCrate(stored, isExact(stored)));
  return jsonAnswer(200, { crates, meta: { total: found.length, next_page: null, prev_page: null } });
}

function mentions({ name, versions }: StoredCrate, text: string): boolean {
  const description = [...versions.values()].at(-1)?.description.description ?? '';
  return (
    canonicalName(name).includes(canonicalName(text)) ||
    description.toLowerCase().includes(text.toLowerCase())
  );
}

interface Range {
  readonly type: string;
  readonly quality: number;
}

/** The offered type that a client likes best, the first of equals (RFC 9110, section 12.5.1); undefined if none. */
export function preferredType<Offer extends string>(
  accept: string | undefined,
  offers: readonly Offer[],
): Offer | undefined {
  const ranges = (accept ?? '*/*').split(',').map(parseRange);
  const rated = offers.map((offer) => ({ offer, quality: qualityOf(offer, ranges) }));
  const [best] = rated.toSorted((left, right) => right.quality - left.quality);
  return best !== undefined && best.quality > 0 ? best.offer : undefined;
}

function parseRange(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const quality = parameters.find((each) => each.startsWith('q='))?.slice(2);
  return { type, quality: quality === undefined ? 1 : Number(quality) || 0 };
}

/** The most specific range decides. */
function qualityOf(type: string, ranges: readonly Range[]): number {
  const [group = ''] = type.split('/');
  const found = [type, `${group}/*`, '*/*'].map((name) => ranges.find((range) => range.type === name));
  return found.find((range) => range !== undefined)?.quality ?? 0;
}

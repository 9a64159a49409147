import { differing, type InnerDifference } from '../difference.ts';
import type { OpenFile } from '../side.ts';
import { firstDifference } from './first-difference.ts';
import { mostDifferences } from './limits.ts';
import { listContents } from './list-contents.ts';
import { listingDifferences } from './listing-differences.ts';

function bounded(found: readonly InnerDifference[]): readonly InnerDifference[] {
  if (found.length <= mostDifferences) return found;
  const more = `${found.length - mostDifferences} more differences`;
  return [...found.slice(0, mostDifferences), { aspect: 'bytes', key: more }];
}

/**
 * Opens two files that are known to differ and says in what.
 *
 * Where nothing that a header tells is another, the compression is; and where that cannot be said, the first byte that
 * differs is named: a difference never goes without a word.
 * @param name what errors call the file.
 */
export async function fileDifferences(
  name: string,
  first: OpenFile,
  other: OpenFile,
): Promise<readonly InnerDifference[]> {
  const [here, there] = [await listContents(name, first()), await listContents(name, other())];
  const found = listingDifferences(here, there);
  if (found.length > 0) return bounded(found);
  if (here.form === 'gzip file' && here.unpacked !== undefined && here.unpacked === there.unpacked)
    return [{ aspect: 'compression', key: 'the same content, compressed in another way' }];
  const at = await firstDifference(first(), other());
  return at === undefined
    ? []
    : [differing('bytes', undefined, undefined, { key: `differ from byte ${at} on` })];
}

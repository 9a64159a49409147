import { createHash } from 'node:crypto';
import { piecesOf } from './byte-reader.ts';
import { readPadding, type TarInput } from './tar-input.ts';

/** The content of an entry, after it was read. */
export interface TarContent {
  /** Lower-case hex. */
  readonly sha256: string;
  /** Empty unless the content was to be kept. */
  readonly kept: Uint8Array;
}

/** Hashes the next `size` bytes of an archive, with the padding behind them read over. */
export async function readContent(
  input: TarInput,
  { path, size, keep }: { readonly path: string; readonly size: number; readonly keep: boolean },
): Promise<TarContent> {
  const hash = createHash('sha256');
  const kept: Uint8Array[] = [];
  let left = size;
  for await (const piece of piecesOf(input.reader, size)) {
    hash.update(piece);
    if (keep) kept.push(piece);
    left -= piece.length;
  }
  if (left > 0) throw input.refuse('is truncated', path);
  await readPadding(input, size, path);
  return { sha256: hash.digest('hex'), kept: Buffer.concat(kept) };
}

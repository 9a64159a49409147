import { piecesOf } from './byte-reader.ts';
import { readPadding, type TarInput } from './tar-input.ts';

/** The next `size` bytes of an archive as they come; the padding behind them is read over. */
export async function* tarContent(input: TarInput, path: string, size: number): AsyncGenerator<Uint8Array> {
  let left = size;
  for await (const piece of piecesOf(input.reader, size)) {
    left -= piece.length;
    yield piece;
  }
  if (left > 0) throw input.refuse('is truncated', path);
  await readPadding(input, size, path);
}

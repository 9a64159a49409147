import type { Collection } from './collection.ts';
import { readZipContent, type ZipContent } from './zip-content.ts';
import type { ZipInput } from './zip-input.ts';
import { readLocal, type ZipLocal } from './zip-local.ts';

/** An entry that was read, and what the central directory must repeat about it. */
export interface ZipEntry extends Pick<ZipLocal, 'name' | 'kind' | 'flags' | 'method'>, ZipContent {
  readonly path: string;
  /** Where its local header starts. */
  readonly offset: number;
}

/** Reads an entry whose local header started at `offset`, behind the signature. */
export async function readEntry(input: ZipInput, accepted: Collection, offset: number): Promise<ZipEntry> {
  const local = await readLocal(input);
  const { name, kind, flags, method } = local;
  const path = accepted.admit(name, kind);
  const content = await readZipContent(input, local, (pieces) => accepted.take(path, kind, pieces));
  return { path, name, kind, flags, method, ...content, offset };
}

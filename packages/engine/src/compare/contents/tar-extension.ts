import { type ByteReader, parsePax, type Refuse, readFully } from '@lockstep/core';
import { limits } from './limits.ts';
import { blockSize, type TarFields } from './tar-fields.ts';

/** What stands before an entry's own header and overrides it. */
export interface TarOverrides {
  readonly path?: string;
  readonly size?: number;
  readonly traits: ReadonlyMap<string, string>;
}

export const noOverrides: TarOverrides = { traits: new Map() };

const extensions = 'LKxg';

/** Whether a header announces an extension rather than an entry. */
export function isExtension({ type }: TarFields): boolean {
  return extensions.includes(type);
}

async function readText(reader: ByteReader, size: number, refuse: Refuse): Promise<Buffer> {
  if (size > limits.extensionBytes)
    throw refuse(`is an extension of more than ${limits.extensionBytes} bytes`);
  const bytes = Buffer.from(await readFully(reader, size));
  if (bytes.length < size) throw refuse('is truncated');
  await readFully(reader, (blockSize - (size % blockSize)) % blockSize);
  return bytes;
}

function withPax(bytes: Buffer, waiting: TarOverrides, refuse: Refuse): TarOverrides {
  const records = [...parsePax(bytes, (why) => refuse(why))].map(
    ([keyword, value]) => [keyword, Buffer.from(value).toString()] as const,
  );
  const known = new Map(records);
  const [path, size] = [known.get('path'), known.get('size')];
  return {
    ...waiting,
    ...(path !== undefined && { path }),
    ...(size !== undefined && /^\d{1,15}$/.test(size) && { size: Number(size) }),
    traits: new Map([...waiting.traits, ...records.map(([key, value]) => [`pax ${key}`, value] as const)]),
  };
}

/**
 * Reads the content of an extension: a GNU long name or link, or a pax header.
 * @returns what holds for the next entry; a global header holds for the archive and is noted in `shared`.
 */
export async function readOverrides(
  reader: ByteReader,
  { type, size }: TarFields,
  waiting: TarOverrides,
  shared: Map<string, string>,
  refuse: Refuse,
): Promise<TarOverrides> {
  if (size === undefined) throw refuse('has a header without a size');
  const bytes = await readText(reader, size, refuse);
  const text = bytes.toString().replace(/\0+$/, '');
  if (type === 'L') return { ...waiting, path: text };
  if (type === 'K') return { ...waiting, traits: new Map([...waiting.traits, ['link', text]]) };
  if (type === 'x') return withPax(bytes, waiting, refuse);
  for (const [key, value] of withPax(bytes, noOverrides, refuse).traits) shared.set(`global ${key}`, value);
  return waiting;
}

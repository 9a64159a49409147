import { decodeName } from './name.ts';
import { isExtension, readExtension, type TarExtensions } from './tar-extensions.ts';
import type { TarHeader } from './tar-header.ts';
import { readHeader, type TarInput } from './tar-input.ts';

/** What an archive says about its next entry; the content follows in the reader. */
export interface TarMember {
  /** Decoded, not checked; a directory's may end with a slash. */
  readonly name: string;
  readonly kind: 'file' | 'directory';
  readonly size: number;
  readonly executable: boolean;
}

const fileType = '0';
const directoryType = '5';

const refusedTypes: Readonly<Record<string, string>> = {
  1: 'a hard link',
  2: 'a symbolic link',
  3: 'a character device',
  4: 'a block device',
  6: 'a fifo',
  7: 'a contiguous file',
  K: 'a link with a long target',
  S: 'a sparse file',
};

const anyExecute = 0o111;
const setIds = 0o6000;

/** Reads up to the content of the next entry; undefined at the end of the archive. */
export async function readMember(input: TarInput): Promise<TarMember | undefined> {
  let extensions: TarExtensions = {};
  for (;;) {
    const header = await readHeader(input);
    if (header === undefined) return end(input, extensions);
    if (!isExtension(header)) return memberOf(input, header, extensions);
    extensions = await readExtension(input, header, extensions);
  }
}

function end({ refuse }: TarInput, { pax, longName }: TarExtensions): undefined {
  if (pax !== undefined || longName !== undefined)
    throw refuse('ends with an extension that no entry follows');
}

function memberOf(input: TarInput, header: TarHeader, extensions: TarExtensions): TarMember {
  const name = nameOf(input, header, extensions);
  const kind = kindOf(input, header, name);
  checkSize(input, header, extensions, name);
  if (kind === 'file' && (header.mode & setIds) !== 0)
    throw input.refuse('is set-user-ID or set-group-ID', name);
  return { name, kind, size: header.size, executable: (header.mode & anyExecute) !== 0 };
}

function nameOf({ refuse }: TarInput, header: TarHeader, { pax, longName }: TarExtensions): string {
  const paxPath = pax?.get('path');
  const bytes = longName ?? paxPath ?? header.name;
  if (longName !== undefined && paxPath !== undefined)
    throw refuse('has a GNU long name and a pax path', Buffer.from(bytes).toString());
  return decodeName(bytes, refuse);
}

function kindOf({ refuse }: TarInput, { type, size }: TarHeader, name: string): TarMember['kind'] {
  if (type === fileType) return 'file';
  if (type !== directoryType) {
    throw refuse(`is ${refusedTypes[type] ?? `of the unknown type ${JSON.stringify(type)}`}`, name);
  }
  if (size > 0) throw refuse('is a directory with content, which only some readers skip', name);
  return 'directory';
}

// Where two sizes differ, a reader that knows one of them takes content for headers. Only beyond 8 GiB is there a
// need for a size that the header cannot hold, and no package is that large.
function checkSize(
  { refuse, limits }: TarInput,
  { size }: TarHeader,
  { pax }: TarExtensions,
  name: string,
): void {
  const paxSize = pax?.get('size');
  if (paxSize !== undefined && Buffer.from(paxSize).toString('latin1') !== String(size)) {
    throw refuse('has one size in its header and another in its pax header', name);
  }
  if (size > limits.unpackedBytes) throw refuse(`is larger than ${limits.unpackedBytes} bytes`, name);
}

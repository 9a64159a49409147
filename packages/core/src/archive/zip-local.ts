import type { ArchiveEntry } from './contents.ts';
import type { RefuseEntry } from './zip-extra.ts';
import {
  checkFeatures,
  deflated,
  descriptorFlag,
  fieldsLength,
  parseZipFields,
  readNaming,
  stored,
  type ZipFields,
} from './zip-header.ts';
import { readBytes, type ZipInput } from './zip-input.ts';
import { type LocalSizes, localSizes } from './zip-sizes.ts';

/** What a local header says about the content that follows it. */
export interface ZipLocal extends LocalSizes, Pick<ZipFields, 'flags' | 'method' | 'crc'> {
  readonly name: string;
  readonly kind: ArchiveEntry['kind'];
  /** Whether its sizes and checksum stand behind the content. */
  readonly streamed: boolean;
}

/** Reads a local header behind its signature (APPNOTE 4.3.7). */
export async function readLocal(input: ZipInput): Promise<ZipLocal> {
  const fields = parseZipFields(await readBytes(input, fieldsLength));
  const { name, extra } = await readNaming(input, fields);
  const refuse = (why: string) => input.refuse(why, name);
  checkFeatures(fields, refuse);
  const { flags, method, crc } = fields;
  const local: ZipLocal = {
    ...{ name, flags, method, crc },
    ...localSizes(fields, extra, refuse),
    kind: name.endsWith('/') ? 'directory' : 'file',
    streamed: (flags & descriptorFlag) !== 0,
  };
  if (local.streamed) checkStreamed(input, local, refuse);
  checkSizes(input, local, refuse);
  return local;
}

// Only deflated content ends by itself: the end of a stored one would have to be guessed. A directory's descriptor
// is what installers stumble over (astral-sh/uv, issue 21644).
function checkStreamed({ descriptors }: ZipInput, { kind, method }: ZipLocal, refuse: RefuseEntry): void {
  if (!descriptors) throw refuse('has a data descriptor');
  if (method !== deflated) throw refuse('is stored and has a data descriptor: nothing tells where it ends');
  if (kind === 'directory') throw refuse('is a directory with a data descriptor');
}

function checkSizes({ limits }: ZipInput, local: ZipLocal, refuse: RefuseEntry): void {
  const { kind, method, packed, size } = local;
  if (kind === 'directory' && size > 0)
    throw refuse('is a directory with content, which only some readers skip');
  if (method === stored && packed !== size) throw refuse('is stored in another size than it has');
  if (size > limits.unpackedBytes) throw refuse(`is larger than ${limits.unpackedBytes} bytes`);
}

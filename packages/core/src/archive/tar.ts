import { type Allowance, allowance } from './allowance.ts';
import { byteReader } from './byte-reader.ts';
import type { ArchiveContents, ArchiveEntry } from './contents.ts';
import { pathFault } from './entry-path.ts';
import type { ArchiveLimits } from './limits.ts';
import { addPath, emptyTree, type PathTree } from './path-tree.ts';
import type { Refuse } from './refusal.ts';
import { readContent } from './tar-content.ts';
import { type TarInput, tarInput } from './tar-input.ts';
import { readMember, type TarMember } from './tar-member.ts';

/** How an archive is read. */
export interface TarOptions {
  /** Whether the content of the file with this path is kept. */
  readonly wanted: (path: string) => boolean;
  readonly limits: ArchiveLimits;
  readonly refuse: Refuse;
}

interface Reading extends TarInput {
  readonly tree: PathTree;
  readonly wantedLeft: Allowance;
  readonly wanted: (path: string) => boolean;
}

/**
 * Reads an uncompressed tar archive (ustar, GNU long names, pax) to its last byte, as the bytes come.
 *
 * @throws ARCHIVE_HOSTILE at the first thing that is not as honest packers write it; whatever `chunks` throws.
 */
export async function readTar(
  chunks: AsyncIterable<Uint8Array>,
  options: TarOptions,
): Promise<ArchiveContents> {
  const reader = byteReader(chunks);
  const { limits, refuse, wanted } = options;
  const wantedLeft = allowance(limits.wantedBytesTotal);
  try {
    return await readEntries({ ...tarInput(reader, limits, refuse), tree: emptyTree(), wantedLeft, wanted });
  } finally {
    await reader.close();
  }
}

async function readEntries(reading: Reading): Promise<ArchiveContents> {
  const entries: ArchiveEntry[] = [];
  const files = new Map<string, Uint8Array>();
  for (let member = await readMember(reading); member !== undefined; member = await readMember(reading)) {
    const { kind, size, executable } = member;
    const path = admit(reading, member);
    const keep = kind === 'file' && reading.wanted(path);
    if (keep) checkWanted(reading, size, path);
    const { sha256, kept } = await readContent(reading, { path, size, keep });
    if (keep) files.set(path, kept);
    entries.push({ path, kind, size, executable, sha256 });
  }
  return { entries, files };
}

function admit({ tree, limits, refuse }: Reading, { name, kind }: TarMember): string {
  const path = kind === 'directory' && name.endsWith('/') ? name.slice(0, -1) : name;
  const fault = pathFault(path, limits) ?? addPath(tree, path, kind);
  if (fault !== undefined) throw refuse(fault, name);
  if (tree.size > limits.entries) throw refuse(`has more than ${limits.entries} entries`);
  return path;
}

function checkWanted({ limits, wantedLeft, refuse }: Reading, size: number, path: string): void {
  if (size > limits.wantedBytes) throw refuse(`has more than ${limits.wantedBytes} bytes of metadata`, path);
  if (!wantedLeft(size))
    throw refuse(`has more than ${limits.wantedBytesTotal} bytes of metadata altogether`);
}

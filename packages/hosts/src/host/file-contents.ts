import type { Reply } from '@lockstep/core';
import { z } from 'zod';
import { malformed, ok } from './answers/reply.ts';

const entry = z.object({
  type: z.string(),
  sha: z.string(),
  size: z.int().nonnegative(),
  encoding: z.string().nullish(),
  content: z.string().nullish(),
});

/** What both hosts show at a path: an entry, or the list of a folder's. */
export const folderOrFile = z.union([entry, z.array(z.unknown())]);

interface Blob {
  readonly content: string;
  readonly size: number;
}

// Both hosts break the lines of base64 as they like.
function decoded({ content, size }: Blob): Reply<Uint8Array> {
  const bytes = Buffer.from(content, 'base64');
  if (bytes.byteLength === size) return ok(new Uint8Array(bytes));
  return malformed(`the file has ${bytes.byteLength} bytes instead of ${size}`);
}

/**
 * The bytes of what was found at a path; undefined when no file is there. Files above a megabyte come without their
 * content, and are read by their id.
 */
export async function fileOf(
  found: Reply<z.infer<typeof folderOrFile> | undefined>,
  readBlob: (sha: string) => Promise<Reply<Blob>>,
): Promise<Reply<Uint8Array | undefined>> {
  if (found.outcome !== 'ok') return found;
  const { value } = found;
  if (value === undefined || !('type' in value) || value.type === 'dir') return ok(undefined);
  const { type, sha, size, encoding, content } = value;
  if (type !== 'file') return malformed(`the path leads to a ${type}, not to a file`);
  if (encoding === 'base64' && typeof content === 'string' && (content !== '' || size === 0))
    return decoded({ content, size });
  const blob = await readBlob(sha);
  return blob.outcome === 'ok' ? decoded(blob.value) : blob;
}

import { z } from 'zod';
import { parseJsonObject } from '../../json-object.ts';
import { type Refusal, refusals } from '../refusal.ts';

/**
 * What crates.io reads of the metadata; everything else it takes from the manifest in the file, so that no client
 * can say otherwise (`crates_io_api_types`, `PublishMetadata`).
 */
const metadataSchema = z.looseObject({
  name: z.string(),
  vers: z.string(),
  readme: z.string().nullish(),
  readme_file: z.string().nullish(),
});

export type UploadMetadata = z.infer<typeof metadataSchema>;

/** The first half of a publish request: the metadata, and where the file begins. */
export interface UploadHead {
  readonly metadata: UploadMetadata;
  readonly end: number;
}

const longestMetadata = 1024 * 1024;

/** Reads the metadata of a publish request: a little-endian length of four bytes and so much JSON. */
export function readHead(body: Uint8Array): UploadHead | Refusal {
  const length = lengthAt(body, 0);
  if (length === undefined) return refusals.bad('invalid metadata length');
  if (length > longestMetadata) return refusals.tooLarge('JSON metadata blob too large');
  const end = 4 + length;
  if (body.byteLength < end) return refusals.bad(`invalid metadata length for remaining payload: ${length}`);
  const parsed = metadataSchema.safeParse(parseJsonObject(body.subarray(4, end)));
  return parsed.success
    ? { metadata: parsed.data, end }
    : refusals.bad(`invalid upload request: ${z.prettifyError(parsed.error)}`);
}

/**
 * Reads the `.crate` file of a publish request, which starts at `start` in the same way.
 *
 * crates.io leaves unread what stands after it; here it is refused, because no client sends any.
 */
export function readFile(body: Uint8Array, start: number, longest: number): Uint8Array | Refusal {
  const length = lengthAt(body, start);
  if (length === undefined) return refusals.bad('invalid tarball length');
  if (length > longest) return refusals.tooLarge(`max upload size is: ${longest}`);
  const end = start + 4 + length;
  if (body.byteLength < end) return refusals.bad(`invalid tarball length for remaining payload: ${length}`);
  if (body.byteLength > end) return refusals.bad(`${body.byteLength - end} bytes stand after the tarball`);
  return body.subarray(start + 4, end);
}

function lengthAt(body: Uint8Array, offset: number): number | undefined {
  if (body.byteLength < offset + 4) return undefined;
  return new DataView(body.buffer, body.byteOffset, body.byteLength).getUint32(offset, true);
}

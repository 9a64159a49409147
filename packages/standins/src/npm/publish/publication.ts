import { z } from 'zod';
import { type JsonObject, pick } from '../../json-object.ts';
import { type Refusal, refusals } from '../refusal.ts';

/** The parts of a publish request that the registry looks at (npm/registry, "REGISTRY-API.md"). */
const documentSchema = z.looseObject({
  _id: z.string(),
  name: z.string(),
  access: z.enum(['public', 'restricted']).nullish(),
  'dist-tags': z.record(z.string(), z.string()),
  versions: z.record(z.string(), z.looseObject({ name: z.string(), version: z.string() })),
  readme: z.string().optional(),
  _attachments: z.record(
    z.string(),
    z.looseObject({ data: z.string(), length: z.number().int().nonnegative() }),
  ),
});

export type PublishDocument = z.infer<typeof documentSchema>;

/** A version that somebody asks the registry to publish, with nothing checked but its shape. */
export interface Publication {
  readonly document: PublishDocument;
  readonly name: string;
  readonly version: string;
  readonly manifest: JsonObject;
  /** What the request claims of the tarball. */
  readonly claimed: { readonly integrity?: unknown; readonly shasum?: unknown; readonly length: number };
  readonly file: string;
  readonly tarball: Uint8Array;
}

/**
 * Reads the publication out of a publish request.
 *
 * A provenance bundle may come as a second attachment; it is accepted and not verified.
 */
export function parsePublication(body: JsonObject): Publication | Refusal {
  const parsed = documentSchema.safeParse(body);
  if (!parsed.success) return refusals.malformed(`Malformed document: ${z.prettifyError(parsed.error)}`);
  const document = parsed.data;
  const [entry, ...otherVersions] = Object.entries(document.versions);
  const tarballs = Object.entries(document._attachments).filter(([file]) => !file.endsWith('.sigstore'));
  const [attachment, ...otherTarballs] = tarballs;
  if (entry === undefined || otherVersions.length > 0)
    return refusals.malformed('Exactly one version is expected');
  if (attachment === undefined || otherTarballs.length > 0)
    return refusals.malformed('Exactly one tarball is expected');
  const [version, { dist, ...manifest }] = entry;
  const [file, { data, length }] = attachment;
  if (!isBase64(data)) return refusals.malformed('The attachment is not base64');
  const tarball = Buffer.from(data, 'base64');
  const claimed = { ...pick(asObject(dist), ['integrity', 'shasum']), length };
  return { document, name: document.name, version, manifest, claimed, file, tarball };
}

/** Node decodes around whatever is not base64, so a damaged attachment would pass for a shorter one. */
function isBase64(text: string): boolean {
  return text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);
}

function asObject(value: unknown): JsonObject {
  return z.looseObject({}).safeParse(value).data ?? {};
}

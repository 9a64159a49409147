import { z } from 'zod';
import { normalName } from './package-name.ts';
import { filesByName, isKnownApi, type ProjectAnswer, type ProjectFile } from './simple-project.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/i);
const hashes = z.object({ sha256: sha256.optional().catch(undefined) });
const metadata = z.union([z.boolean(), hashes]).optional().catch(undefined);

const fileSchema = z.object({
  filename: z.string().min(1).max(1024),
  url: z.string().max(4096),
  hashes: hashes.catch({}),
  size: z.int().nonnegative().optional().catch(undefined),
  'requires-python': z.string().max(4096).nullish().catch(undefined),
  'upload-time': z.string().max(64).nullish().catch(undefined),
  yanked: z.union([z.boolean(), z.string()]).optional(),
  'core-metadata': metadata,
  'data-dist-info-metadata': metadata,
});

const projectSchema = z.object({
  meta: z.object({ 'api-version': z.string() }),
  name: z.string(),
  files: z.array(z.unknown()),
  'project-status': z.object({ status: z.string() }).optional().catch(undefined),
});

const named = z.object({ filename: z.string() });

function metadataOf(file: z.infer<typeof fileSchema>): ProjectFile['coreMetadata'] {
  const told = file['core-metadata'] ?? file['data-dist-info-metadata'] ?? false;
  if (typeof told === 'boolean') return told ? {} : undefined;
  return { sha256: told.sha256?.toLowerCase() };
}

function readFile(listed: unknown, address: string): ProjectFile | undefined {
  const parsed = fileSchema.safeParse(listed);
  const url = parsed.success ? URL.parse(parsed.data.url, address) : null;
  if (!parsed.success || url === null) return undefined;
  const { data } = parsed;
  const { sha256: hash } = data.hashes;
  return {
    name: data.filename,
    url: url.href,
    digest:
      hash === undefined
        ? {}
        : { sha256: hash.toLowerCase(), ...(data.size !== undefined && { size: data.size }) },
    yanked: Boolean(data.yanked),
    requiresPython: data['requires-python'] ?? undefined,
    coreMetadata: metadataOf(data),
    uploadedAt: data['upload-time'] ?? undefined,
  };
}

/**
 * Reads a project’s JSON page.
 *
 * @param address where it was found; the files’ addresses may be relative to it.
 * Source: the “Simple repository API” specification (PEP 691, 700, 714, 792).
 */
export function readJsonPage(json: unknown, name: string, address: string): ProjectAnswer {
  const parsed = projectSchema.safeParse(json);
  if (!parsed.success) return { kind: 'unclear', why: 'its answer is no project page' };
  const { meta, name: found, files, 'project-status': status } = parsed.data;
  if (!isKnownApi(meta['api-version']))
    return { kind: 'unclear', why: 'it speaks a version of the Simple API that is not known' };
  if (normalName(found) !== name)
    return { kind: 'unclear', why: 'it answers with the page of another project' };
  const listed = files.flatMap((file) => {
    const entry = named.safeParse(file);
    return entry.success ? [[entry.data.filename, readFile(file, address)] as const] : [];
  });
  return { kind: 'found', project: { files: filesByName(listed), status: status?.status } };
}

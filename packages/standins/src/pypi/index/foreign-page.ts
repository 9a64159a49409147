import { z } from 'zod';
import { apiVersion, type ListedFile, type ProjectPage } from './project-page.ts';

const announced = z.union([z.boolean(), z.record(z.string(), z.string())]);

/** The parts of a page that installers read (PEP 691). Pages say less in older versions of the API. */
const pageSchema = z.looseObject({
  // What begins with an underscore is the server's own (PEP 691): some mirrors give the number as a text.
  meta: z.looseObject({
    'api-version': z.string(),
    '_last-serial': z.coerce.number().optional().catch(undefined),
  }),
  name: z.string(),
  versions: z.array(z.string()).optional(),
  files: z.array(
    z.looseObject({
      filename: z.string(),
      url: z.string(),
      hashes: z.record(z.string(), z.string()),
      'requires-python': z.string().nullish(),
      size: z.number().optional(),
      'upload-time': z.string().optional(),
      yanked: z.union([z.boolean(), z.string()]).optional(),
      'core-metadata': announced.optional(),
      'data-dist-info-metadata': announced.optional(),
    }),
  ),
});

/** Reads a project's page of another registry, in JSON or HTML, or gives undefined when it is neither. */
export function parseForeignPage(
  contentType: string,
  name: string,
  body: Uint8Array,
): ProjectPage | undefined {
  const text = Buffer.from(body).toString('utf8');
  if (contentType.includes('json')) return parseJson(text);
  return contentType.includes('html') ? parseHtml(name, text) : undefined;
}

function parseJson(text: string): ProjectPage | undefined {
  try {
    return pageSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Every link is a file, named by the link's text (PEP 503). */
function parseHtml(name: string, text: string): ProjectPage {
  const links = [...text.matchAll(/<a\s([^<>]*)>([^<]*)<\/a>/gi)];
  const files = links.flatMap(([, attributes = '', label = '']) =>
    parseLink(attributes, unescapeHtml(label.trim())),
  );
  return { meta: { 'api-version': apiVersion }, name, files };
}

function parseLink(text: string, filename: string): readonly ListedFile[] {
  const attributes = new Map(
    [...text.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g)].map(([, name = '', first, second]) => [
      name.toLowerCase(),
      unescapeHtml(first ?? second ?? ''),
    ]),
  );
  const [url = '', fragment = ''] = (attributes.get('href') ?? '').split('#', 2);
  const metadata = attributes.get('data-core-metadata') ?? attributes.get('data-dist-info-metadata');
  const yanked = attributes.get('data-yanked');
  if (url === '') return [];
  return [
    {
      filename,
      url,
      hashes: parseDigest(fragment),
      'requires-python': attributes.get('data-requires-python'),
      yanked: yanked === '' ? true : (yanked ?? false),
      'core-metadata': metadata === undefined ? false : metadata === 'true' || parseDigest(metadata),
    },
  ];
}

function parseDigest(text: string): Readonly<Record<string, string>> {
  const [, kind, digest] = /^(\w+)=([0-9a-f]+)/i.exec(text) ?? [];
  return kind === undefined || digest === undefined ? {} : { [kind]: digest };
}

const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

const highestCode = 0x10ffff;

function unescapeHtml(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole: string, decimal, hex, name) => {
    if (name !== undefined) return entities.get(String(name).toLowerCase()) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > highestCode ? whole : String.fromCodePoint(code);
  });
}

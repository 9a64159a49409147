/** How often a field may occur, and how it is written where it occurs once. */
type Shape = 'text' | 'list' | 'urls';

/** One field of the core metadata: its name in a file, when it came, and its shape. */
export interface Field {
  readonly header: string;
  /** The metadata version that introduced it. */
  readonly added: string;
  readonly shape: Shape;
}

const text = (header: string, added = '1.0'): Field => ({ header, added, shape: 'text' });
const list = (header: string, added = '1.0'): Field => ({ header, added, shape: 'list' });

/** The fields by their names in an upload form (core metadata specification; Warehouse, `forklift/metadata.py`). */
export const fields = {
  metadata_version: text('metadata-version'),
  name: text('name'),
  version: text('version'),
  dynamic: list('dynamic', '2.2'),
  platform: list('platform'),
  supported_platform: list('supported-platform', '1.1'),
  summary: text('summary'),
  description: text('description'),
  description_content_type: text('description-content-type', '2.1'),
  keywords: text('keywords'),
  home_page: text('home-page'),
  download_url: text('download-url', '1.1'),
  author: text('author'),
  author_email: text('author-email'),
  maintainer: text('maintainer', '1.2'),
  maintainer_email: text('maintainer-email', '1.2'),
  license: text('license'),
  license_expression: text('license-expression', '2.4'),
  license_file: list('license-file', '2.4'),
  classifiers: list('classifier', '1.1'),
  requires_dist: list('requires-dist', '1.2'),
  requires_python: text('requires-python', '1.2'),
  requires_external: list('requires-external', '1.2'),
  project_urls: { header: 'project-url', added: '1.2', shape: 'urls' },
  provides_extra: list('provides-extra', '2.1'),
  provides_dist: list('provides-dist', '1.2'),
  obsoletes_dist: list('obsoletes-dist', '1.2'),
  import_name: list('import-name', '2.5'),
  import_namespace: list('import-namespace', '2.5'),
  requires: list('requires', '1.1'),
  provides: list('provides', '1.1'),
  obsoletes: list('obsoletes', '1.1'),
} as const satisfies Record<string, Field>;

export type FieldName = keyof typeof fields;

/** What a distribution says of itself: the values of each field that is there. */
export type MetadataFields = ReadonlyMap<FieldName, readonly string[]>;

/** Every field with its name in a form. */
export const fieldList: readonly (readonly [FieldName, Field])[] = Object.entries(fields).filter(
  (entry): entry is [FieldName, (typeof fields)[FieldName]] => isFieldName(entry[0]),
);

function isFieldName(name: string): name is FieldName {
  return Object.hasOwn(fields, name);
}

/** The first value of a field. */
export function firstValue(metadata: MetadataFields, name: FieldName): string | undefined {
  return metadata.get(name)?.[0];
}

/** All values of a field. */
export function allValues(metadata: MetadataFields, name: FieldName): readonly string[] {
  return metadata.get(name) ?? [];
}

/** The fields in a form. Empty values and `UNKNOWN`, which distutils wrote, count as absent. */
export function fieldsOfForm(form: ReadonlyMap<string, readonly string[]>): MetadataFields {
  return new Map(
    fieldList
      .map(([name]) => [name, form.get(name) ?? []] as const)
      .filter(([, values]) => values.some((value) => value !== '')),
  );
}

/** Label and address of each project URL; the comma between them is the first one. */
export function projectUrls(metadata: MetadataFields): readonly (readonly [label: string, url: string])[] {
  return allValues(metadata, 'project_urls').map((pair) => {
    const at = pair.indexOf(',');
    return at === -1 ? [pair.trim(), ''] : [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
  });
}

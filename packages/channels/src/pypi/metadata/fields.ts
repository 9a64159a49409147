/** What the specification says about one field. */
export interface MetadataField {
  readonly name: string;
  /** The version of the metadata that brought it. */
  readonly since: string;
  readonly multiple: boolean;
  /** What an upload calls it. */
  readonly form: string;
}

/** The versions of the metadata that the public registry takes, in their order; Warehouse, `forklift/metadata.py`. */
export const metadataVersions = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'] as const;

const once = (name: string, since: string): MetadataField => ({
  name,
  since,
  multiple: false,
  form: name.toLowerCase().replaceAll('-', '_'),
});

const often = (name: string, since: string, form = once(name, since).form): MetadataField => ({
  name,
  since,
  multiple: true,
  form,
});

/**
 * All fields, in the order in which an upload names them.
 *
 * Source: the PyPA core metadata specification; the names in an upload are those of Warehouse, `forklift/metadata.py`.
 */
export const metadataFields: readonly MetadataField[] = [
  once('Metadata-Version', '1.0'),
  once('Name', '1.0'),
  once('Version', '1.0'),
  often('Dynamic', '2.2'),
  often('Platform', '1.0'),
  often('Supported-Platform', '1.1'),
  once('Summary', '1.0'),
  once('Description', '1.0'),
  once('Description-Content-Type', '2.1'),
  once('Keywords', '1.0'),
  once('Home-page', '1.0'),
  once('Download-URL', '1.1'),
  once('Author', '1.0'),
  once('Author-email', '1.0'),
  once('Maintainer', '1.2'),
  once('Maintainer-email', '1.2'),
  once('License', '1.0'),
  once('License-Expression', '2.4'),
  often('License-File', '2.4'),
  often('Classifier', '1.1', 'classifiers'),
  often('Requires-Dist', '1.2'),
  once('Requires-Python', '1.2'),
  often('Requires-External', '1.2'),
  often('Project-URL', '1.2', 'project_urls'),
  often('Provides-Extra', '2.1'),
  often('Provides-Dist', '1.2'),
  often('Obsoletes-Dist', '1.2'),
  often('Requires', '1.1'),
  often('Provides', '1.1'),
  often('Obsoletes', '1.1'),
  often('Import-Name', '2.5'),
  often('Import-Namespace', '2.5'),
];

const byName = new Map(metadataFields.map((field) => [field.name.toLowerCase(), field]));

/** The field of a name, in whichever case. */
export function fieldOf(name: string): MetadataField | undefined {
  return byName.get(name.toLowerCase());
}

/** Whether a version of the metadata has a field. */
export function isKnownIn({ since }: MetadataField, version: string): boolean {
  const known: readonly string[] = metadataVersions;
  return known.indexOf(since) <= known.indexOf(version);
}

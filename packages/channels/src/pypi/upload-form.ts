import { type CoreMetadata, textOf } from './core-metadata.ts';
import type { Distribution } from './distribution.ts';
import type { HashedDistribution } from './hashed-distribution.ts';
import { isKnownIn, type MetadataField, metadataFields } from './metadata/fields.ts';

/** One text field of an upload. */
export interface FormField {
  readonly name: string;
  readonly value: string;
}

function trimmedList(value: string): readonly string[] {
  return value.split(',').map((each) => each.trim());
}

// `label, address`, parted at the first comma.
function link(value: string): string {
  const comma = value.indexOf(',');
  const [label, address] = comma < 0 ? [value, ''] : [value.slice(0, comma), value.slice(comma + 1)];
  return `${label.trim()}, ${address.trim()}`;
}

// How twine rewrites values; all others go as they are written.
const rewritten: Readonly<Record<string, (value: string) => string>> = {
  // The project's page shows this name; PyPI has always been sent it without underscores.
  Name: (value) => value.replace(/[^A-Za-z0-9.]+/g, '-'),
  Keywords: (value) => trimmedList(value).join(', '),
  'Project-URL': link,
};

function valuesOf(field: MetadataField, metadata: CoreMetadata): readonly FormField[] {
  const rewrite = rewritten[field.name] ?? ((value: string) => value);
  return (metadata.get(field.name) ?? []).map((value) => ({ name: field.form, value: rewrite(value) }));
}

function pythonOf({ file, kind }: Distribution): string {
  return kind === 'sdist' ? 'source' : (file.split('-').at(-3) ?? '');
}

/**
 * The fields that describe a distribution to a registry, each name's values together and in their order.
 *
 * Source: the form of Warehouse (`forklift/forms.py`, `forklift/metadata.py`) and what twine sends, compared in the tests.
 * @param digest of the sealed file, in lower-case hex.
 */
export function formFields(
  distribution: HashedDistribution,
  digest: { readonly sha256: string },
): readonly FormField[] {
  const { kind, metadata } = distribution;
  const version = textOf(metadata, 'Metadata-Version') ?? '';
  const known = metadataFields.filter((field) => isKnownIn(field, version));
  return [
    { name: ':action', value: 'file_upload' },
    { name: 'protocol_version', value: '1' },
    ...known.flatMap((field) => valuesOf(field, metadata)),
    { name: 'filetype', value: kind === 'sdist' ? 'sdist' : 'bdist_wheel' },
    { name: 'pyversion', value: pythonOf(distribution) },
    { name: 'sha256_digest', value: digest.sha256 },
    { name: 'blake2_256_digest', value: distribution.blake2 },
  ];
}

/** The file of an upload. */
export interface FormContent {
  /** Its base name. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

function quoted(name: string): string {
  return name.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** An upload as multipart/form-data (RFC 7578), the file last. */
export function encodeForm(fields: readonly FormField[], content: FormContent, boundary: string): Uint8Array {
  const texts = fields.map(
    ({ name, value }) =>
      `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${value}\r\n`,
  );
  const head =
    `--${boundary}\r\nContent-Disposition: form-data; name="content"; filename="${quoted(content.file)}"\r\n` +
    'Content-Type: application/octet-stream\r\n\r\n';
  const before = Buffer.from(`${texts.join('')}${head}`);
  return Buffer.concat([before, content.bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
}

/**
 * A boundary that neither a field nor the file contains, the same for the same upload.
 *
 * @param digest of the file; nobody finds a file that holds its own.
 */
export function boundaryOf(
  fields: readonly FormField[],
  content: FormContent,
  digest: { readonly sha256: string },
): string {
  const bytes = Buffer.from(content.bytes.buffer, content.bytes.byteOffset, content.bytes.byteLength);
  for (let attempt = 0; ; attempt += 1) {
    const boundary = `lockstep-${digest.sha256.slice(0, 40)}-${attempt}`;
    if (!bytes.includes(boundary) && !fields.some(({ value }) => value.includes(boundary))) return boundary;
  }
}

import { allValues, type FieldName, fields, type MetadataFields } from '../metadata/fields.ts';
import { parseMetadataFile } from '../metadata/metadata-file.ts';
import { normalizedName } from '../names/project-name.ts';

/** What users and installers go by; the prose fields may be written in several ways. */
const compared: readonly FieldName[] = [
  'name',
  'version',
  'summary',
  'requires_python',
  'requires_dist',
  'provides_extra',
  'license_expression',
  'classifiers',
];

/**
 * The first field in which a form and the METADATA of its wheel differ.
 *
 * Stricter than the registry on purpose: it shows what the form says, while installers read the wheel.
 */
export function disagreement(form: MetadataFields, metadataFile: Uint8Array): string | undefined {
  const packed = parseMetadataFile(metadataFile);
  const differing = compared.find((name) => comparable(form, name) !== comparable(packed, name));
  return differing && fields[differing].header;
}

function comparable(metadata: MetadataFields, name: FieldName): string {
  const values = allValues(metadata, name).map((value) => value.replaceAll(/\s+/g, ' ').trim());
  return (name === 'name' ? values.map(normalizedName) : values.toSorted()).join('\n');
}

import { isProjectName } from '../names/project-name.ts';
import { quoted } from '../names/python-text.ts';
import { parseRequirement } from '../names/requirement.ts';
import { isSpecifierSet } from '../names/specifier.ts';
import { parseVersion } from '../names/version.ts';
import { contentTypeProblem } from './content-type.ts';
import { each, type FieldRule, faultsBy, type MetadataFault } from './fault.ts';
import { allValues, fieldList, fields, firstValue, type MetadataFields, projectUrls } from './fields.ts';
import { isLicenseExpression } from './license-expression.ts';

const versions = ['1.0', '1.1', '1.2', '2.1', '2.2', '2.3', '2.4', '2.5'];

/** What the core metadata specification forbids, in the words of PyPA's "packaging" library, `metadata.py`. */
export function specificationFaults(metadata: MetadataFields): readonly MetadataFault[] {
  const unclear = repeatedFaults(metadata);
  if (unclear.length > 0) return unclear;
  return [...requiredFaults(metadata), ...ageFaults(metadata), ...faultsBy(rules, metadata)];
}

function repeatedFaults(metadata: MetadataFields): readonly MetadataFault[] {
  const labels = projectUrls(metadata).map(([label]) => label);
  const isUnclear = (name: keyof typeof fields) =>
    fields[name].shape === 'text'
      ? allValues(metadata, name).length > 1
      : name === 'project_urls' && new Set(labels).size < labels.length;
  const unclear = [...metadata.keys()].filter(isUnclear);
  return unclear.map((name) => ({ field: name, message: `'${name}' has invalid data` }));
}

function requiredFaults(metadata: MetadataFields): readonly MetadataFault[] {
  const missing = (['metadata_version', 'name', 'version'] as const).filter((name) => !metadata.has(name));
  return missing.map((name) => {
    const field = fields[name].header;
    const message =
      name === 'metadata_version' ? 'None is not a valid metadata version' : `'${field}' is a required field`;
    return { field, message };
  });
}

function ageFaults(metadata: MetadataFields): readonly MetadataFault[] {
  const claimed = firstValue(metadata, 'metadata_version') ?? '';
  const age = versions.indexOf(claimed);
  if (age === -1) return [];
  return fieldList
    .filter(([name, { added }]) => metadata.has(name) && versions.indexOf(added) > age)
    .map(([, { header, added }]) => ({
      field: header,
      message: `${header} introduced in metadata version ${added}, not ${claimed}`,
    }));
}

const invalid = (value: string, field: string) => `${quoted(value)} is invalid for '${field}'`;
const valid = (isValid: (value: string) => boolean): FieldRule =>
  each((value, field) => (isValid(value) ? undefined : invalid(value, field)));

const rules: Parameters<typeof faultsBy>[0] = {
  metadata_version: each((value) =>
    versions.includes(value) ? undefined : `${quoted(value)} is not a valid metadata version`,
  ),
  name: valid(isProjectName),
  version: valid((value) => parseVersion(value) !== undefined),
  summary: each((value, field) => (/[\r\n]/.test(value) ? `'${field}' must be a single line` : undefined)),
  description_content_type: each(contentTypeProblem),
  dynamic: each(dynamicProblem),
  provides_extra: valid(isProjectName),
  requires_python: valid(isSpecifierSet),
  requires_dist: valid((value) => parseRequirement(value) !== undefined),
  license_expression: valid(isLicenseExpression),
  license_file: each(licenseFileProblem),
};

function dynamicProblem(value: string): string | undefined {
  const name = value.toLowerCase();
  if (['name', 'version', 'metadata-version'].includes(name))
    return `${quoted(name)} is not allowed as a dynamic field`;
  return fieldList.some(([, { header }]) => header === name)
    ? undefined
    : `${quoted(name)} is not a valid dynamic field`;
}

function licenseFileProblem(path: string, field: string): string | undefined {
  const why = invalid(path, field);
  if (path.includes('..')) return `${why}, parent directory indicators are not allowed`;
  if (path.includes('*')) return `${why}, paths must be resolved`;
  if (/^(?:[/\\]|[A-Za-z]:[/\\])/.test(path)) return `${why}, paths must be relative`;
  return path.includes('\\') ? `${why}, paths must use '/' delimiter` : undefined;
}

import { quoted } from '../names/python-text.ts';
import { parseRequirement } from '../names/requirement.ts';
import { parseVersion, versionText } from '../names/version.ts';
import { each, type FieldRule, faultsBy, type MetadataFault } from './fault.ts';
import { type MetadataFields, projectUrls } from './fields.ts';

/** What the registry forbids beyond the specification (Warehouse, `forklift/metadata.py`). */
export function indexFaults(metadata: MetadataFields): readonly MetadataFault[] {
  return [...faultsBy(rules, metadata), ...urlFaults(metadata), ...licenseFaults(metadata)];
}

/**
 * The first parts of classifiers; the registry knows the whole list (PyPA's "trove-classifiers"), which is looked
 * at with the registry's own libraries. `Private :: Do Not Upload` is refused because it is not in the list.
 */
const classifierRoots = [
  'Development Status',
  'Environment',
  'Framework',
  'Intended Audience',
  'License',
  'Natural Language',
  'Operating System',
  'Programming Language',
  'Topic',
  'Typing',
];

const emailRule: FieldRule = each((value) => {
  const address = (/<([^<>]*)>/.exec(value)?.[1] ?? value.split(',')[0] ?? '').trim();
  if (address === '' || /^[^\s@"(),:;<>[\]\\]+@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]+$/u.test(address))
    return undefined;
  const why = address.includes('@')
    ? 'The part after the @-sign is not valid. It should have a period.'
    : 'An email address must have an @-sign.';
  return `${quoted(address)} is not a valid email address: ${why}`;
});

const urlRule: FieldRule = each((value) =>
  isHttpAddress(value) ? undefined : `${quoted(value)} is not a valid url.`,
);

const rules: Parameters<typeof faultsBy>[0] = {
  version: each((value) => {
    const version = parseVersion(value);
    if (version?.local === undefined) return undefined;
    return `The use of local versions in '${versionText(version)}' is not allowed.`;
  }),
  summary: each((value, field) =>
    [...value].length > 512 ? `'${field}' field must be 512 characters or less.` : undefined,
  ),
  author_email: emailRule,
  maintainer_email: emailRule,
  classifiers: each((value) => {
    const [root = '', ...rest] = value.split(' :: ');
    if (classifierRoots.includes(root) && rest.length > 0) return undefined;
    return `${quoted(value)} is not a valid classifier.`;
  }),
  home_page: urlRule,
  download_url: urlRule,
  requires_dist: directDependencies,
  provides_dist: distributions,
  obsoletes_dist: distributions,
};

function directDependencies(values: readonly string[]): readonly string[] {
  const direct = values.filter((value) => parseRequirement(value)?.url !== undefined);
  return direct.map((value) => `Can't have direct dependency: ${value}`);
}

function distributions(values: readonly string[]): readonly string[] {
  const invalid = values.filter((value) => parseRequirement(value) === undefined);
  return [...invalid.map((value) => `${quoted(value)} is invalid`), ...directDependencies(values)];
}

function urlFaults(metadata: MetadataFields): readonly MetadataFault[] {
  return projectUrls(metadata).flatMap(([label, url]) => {
    const message = projectUrlProblem(label, url);
    return message === undefined ? [] : [{ field: 'project-url', message }];
  });
}

function projectUrlProblem(label: string, url: string): string | undefined {
  if (label === '') return 'Must have a label';
  if (label.length > 32) return `${quoted(label)} must be 32 characters or less.`;
  if (url === '') return 'Must have a URL';
  return isHttpAddress(url) ? undefined : `${quoted(url)} is not a valid url`;
}

function licenseFaults(metadata: MetadataFields): readonly MetadataFault[] {
  if (!metadata.has('license') || !metadata.has('license_expression')) return [];
  const message =
    'License is deprecated when License-Expression is present. Only License-Expression should be present.';
  return [{ field: 'license', message }];
}

function isHttpAddress(text: string): boolean {
  return /^https?:/i.test(text) && !/[\s<>"{}|\\^`]/.test(text) && URL.canParse(text);
}

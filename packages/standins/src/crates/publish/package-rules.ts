import { type Refusal, refusals } from '../refusal.ts';
import type { CargoManifest } from './cargo-manifest.ts';
import { categorySlugs } from './category-slugs.ts';
import { isLicenceExpression } from './licence.ts';

type Package = CargoManifest['package'];
type PackageRule = (described: Package) => string | undefined;

/** The first reason to refuse a package that lies in its description; rules that crates.io alone has. */
export function packageProblem(described: Package): Refusal | undefined {
  for (const rule of rules) {
    const complaint = rule(described);
    if (complaint !== undefined) return refusals.bad(complaint);
  }
  return undefined;
}

const rules: readonly PackageRule[] = [
  requiredFields,
  descriptionLength,
  licence,
  addresses,
  rustVersion,
  keywords,
  categories,
];

const longestDescription = 1000;
const isEmpty = (text: string | undefined) => text === undefined || text === '';

function requiredFields({ description, license, 'license-file': file }: Package): string | undefined {
  const missing = [
    ...(isEmpty(description) ? ['description'] : []),
    ...(isEmpty(license) && isEmpty(file) ? ['license'] : []),
  ];
  if (missing.length === 0) return undefined;
  return (
    `missing or empty metadata fields: ${missing.join(', ')}. Please see ` +
    'https://doc.rust-lang.org/cargo/reference/manifest.html for more information on configuring these fields'
  );
}

/** The number is compared with bytes, whatever the text says. */
function descriptionLength({ description = '' }: Package): string | undefined {
  return Buffer.byteLength(description) > longestDescription
    ? `The \`description\` is too long. A maximum of ${longestDescription} characters are currently allowed.`
    : undefined;
}

function licence({ license }: Package): string | undefined {
  if (license === undefined || isLicenceExpression(license)) return undefined;
  return (
    'unknown or invalid license expression; see http://opensource.org/licenses for options, and ' +
    'http://spdx.org/licenses/ for their identifiers'
  );
}

function addresses(described: Package): string | undefined {
  const fields = ['homepage', 'documentation', 'repository'] as const;
  return fields
    .map((field) => addressProblem(field, described[field]))
    .find((complaint) => complaint !== undefined);
}

function addressProblem(field: string, url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  if (!/^https?:\/\//.test(url))
    return `URL for field \`${field}\` must begin with http:// or https:// (url: ${url})`;
  return URL.canParse(url) ? undefined : `\`${field}\` is not a valid url: \`${url}\``;
}

function rustVersion({ 'rust-version': version }: Package): string | undefined {
  return version === undefined || /^\d+(\.\d+){0,2}$/.test(version)
    ? undefined
    : 'failed to parse `Cargo.toml` manifest file\n\ninvalid `rust-version` value';
}

function keywords({ keywords: all }: Package): string | undefined {
  if (all.length > 5) return 'expected at most 5 keywords per crate';
  const long = all.find((keyword) => Buffer.byteLength(keyword) > 20);
  const odd = all.find((keyword) => !/^[A-Za-z0-9][A-Za-z0-9_+-]*$/.test(keyword));
  if (long !== undefined)
    return `"${long}" is an invalid keyword (keywords must have less than 20 characters)`;
  return odd === undefined ? undefined : `"${odd}" is an invalid keyword`;
}

function categories({ categories: all }: Package): string | undefined {
  if (all.length > 5) return 'expected at most 5 categories per crate';
  const unknown = all.filter((slug) => !categorySlugs.has(slug.toLowerCase()));
  return unknown.length === 0
    ? undefined
    : `The following category slugs are not currently supported on crates.io: ${unknown.join(', ')}`;
}

import type { Crate } from './crate.ts';
import { type CrateDependency, dependenciesOf } from './dependencies.ts';
import type { CrateManifest } from './manifest.ts';
import { foreignIndex, type RegistryPlace } from './registry-place.ts';

type Package = CrateManifest['package'];

const mostWords = 5;
const longestDescription = 1000;
const longestVersion = 150;
const mostDependencies = 500;

function isBlank(text: string | undefined): boolean {
  return text === undefined || text === '';
}

function missing(described: Package): readonly string[] {
  return [
    ...(isBlank(described.description) ? ['it has no description'] : []),
    ...(isBlank(described.license) && isBlank(described['license-file'])
      ? ['it has neither license nor license-file']
      : []),
  ];
}

function isKeyword(text: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9_+-]*$/.test(text) && text.length <= 20;
}

function unfitWords({ keywords = [], categories = [] }: Package): readonly string[] {
  return [
    ...(keywords.length > mostWords ? [`it has more than ${mostWords} keywords`] : []),
    ...keywords.filter((text) => !isKeyword(text)).map((text) => `“${text}” is no keyword that it takes`),
    ...(categories.length > mostWords ? [`it has more than ${mostWords} categories`] : []),
  ];
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}

function unfitTexts(described: Package): readonly string[] {
  const { description = '', version, 'rust-version': rustVersion = '' } = described;
  const addresses = (['homepage', 'documentation', 'repository'] as const).filter(
    (key) => described[key] !== undefined && !isWebAddress(described[key]),
  );
  return [
    ...(Buffer.byteLength(description) > longestDescription
      ? [`its description is longer than ${longestDescription} bytes`]
      : []),
    ...(version.length > longestVersion ? [`its version is longer than ${longestVersion} characters`] : []),
    ...addresses.map((key) => `its ${key} is no http(s) address`),
    ...(/^[0-9.]*$/.test(rustVersion) ? [] : ['its rust-version is more than a version number']),
  ];
}

// The `semver` crate reads all three as “any version”.
function isWildcard({ spec }: CrateDependency): boolean {
  return /^\s*[*xX]\s*$/.test(spec.version);
}

function unfitDependencies(manifest: CrateManifest, place: RegistryPlace): readonly string[] {
  const all = dependenciesOf(manifest);
  const elsewhere = all.filter(({ spec }) => foreignIndex(spec['registry-index'], place) !== undefined);
  return [
    ...(all.length > mostDependencies ? [`it has more than ${mostDependencies} dependencies`] : []),
    ...all.filter(isWildcard).map((each) => `its dependency ${each.package} takes any version (“*”)`),
    ...elsewhere.map((each) => `its dependency ${each.package} is in another registry`),
  ];
}

/**
 * What the public registry refuses of a manifest, as far as the manifest alone shows it.
 *
 * Source: crates.io's source, `controllers/krate/publish.rs` and `models/keyword.rs`.
 */
export function publicFaults({ manifest }: Crate, place: RegistryPlace): readonly string[] {
  const described = manifest.package;
  return [
    ...missing(described),
    ...unfitWords(described),
    ...unfitTexts(described),
    ...unfitDependencies(manifest, place),
  ];
}

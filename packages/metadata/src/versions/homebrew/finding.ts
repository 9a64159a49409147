import { type Formula, readFormula, versionIn, versionPattern } from '@lockstep/channels/manifests';
import { LockstepError, type UnresolvedVersion, type VersionPlace } from '@lockstep/core';
import type { Tree } from '../../tree.ts';
import { type FoundVersions, joined, noVersions } from '../finder.ts';
import { lineIndex } from '../line-index.ts';
import { formulaFolder } from './files.ts';

type Range = VersionPlace['range'];

// A formula states the checksums of a release’s files, so it can follow only once those exist. In the project’s own
// repository it names the last release until then, rightly; the tap’s is written by the release itself.
const exemption = {
  kind: 'independent',
  why: 'a formula names the last release until the next one’s files exist',
} as const;

function formulaName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.rb$/, '');
}

function isVersion(text: string): boolean {
  return /^\d+(?:\.\d+)+[0-9A-Za-z.+-]*$/.test(text);
}

function partsOf(url: string): readonly string[] {
  return url
    .replace(/^[a-z]+:\/\/[^/]*\//i, '')
    .replace(/[?#].*$/s, '')
    .split('/');
}

// Which tags a project has is not known here; most have a `v` before the version, the others nothing.
function versionOfAddress(url: string): string | undefined {
  const parts = partsOf(url);
  const tagged = versionIn(parts, { tag: 'v0', version: '0' });
  return tagged ?? versionIn(parts, { tag: '0', version: '0' });
}

/** Where addresses name the version of their formula: `#{version}` needs no change and is no place. */
function rangesInAddresses({ versions, downloads }: Formula): readonly Range[] {
  const stated = versions[0]?.text;
  return downloads.flatMap(({ url, mirrors }) =>
    [url, ...mirrors].flatMap((address) => {
      const version = stated ?? versionOfAddress(address.text);
      if (version === undefined || !isVersion(version)) return [];
      return [...address.text.matchAll(versionPattern(version))].map(({ index }) => ({
        start: address.start + index,
        end: address.start + index + version.length,
      }));
    }),
  );
}

function placesOf(formula: Formula): readonly VersionPlace[] {
  const { file, text, versions } = formula;
  const placeAt = lineIndex(text);
  const stated = versions
    .filter((each) => isVersion(each.text))
    .map(({ start, end }) => ({ start, end, key: 'version' }));
  const addressed = rangesInAddresses(formula).map((each) => ({ ...each, key: 'url' }));
  return [...stated, ...addressed]
    .sort((one, other) => one.start - other.start)
    .map(({ start, end, key }) => {
      const found = text.slice(start, end);
      return {
        ecosystem: 'homebrew',
        package: formulaName(file),
        role: 'own',
        where: { file, ...placeAt(start), key },
        found,
        range: { start, end },
        exemption,
        expected: (version: string) => version,
        fits: (version: string) => found === version,
      };
    });
}

function unresolved(file: string, error: LockstepError): UnresolvedVersion {
  const [first] = error.problems;
  return {
    ecosystem: 'homebrew',
    package: formulaName(file),
    where: { ...first?.where, file },
    why: first?.message ?? error.message,
  };
}

async function findIn(tree: Tree, file: string): Promise<FoundVersions> {
  const text = (await tree.readText(file)) ?? '';
  try {
    return { ...noVersions, places: placesOf(readFormula(text, file)) };
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    // Ruby beside lockstep.yaml may be anything; in a folder of formulas it is one that cannot be read.
    return formulaFolder.test(file) ? { ...noVersions, unresolved: [unresolved(file, error)] } : noVersions;
  }
}

/** The places of versions in formulas. */
export async function findFormulaVersions(tree: Tree, files: readonly string[]): Promise<FoundVersions> {
  return joined(await Promise.all(files.map((file) => findIn(tree, file))));
}

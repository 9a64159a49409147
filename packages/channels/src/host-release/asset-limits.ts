import type { AssetLimits, HostKind, Problem, Target } from '@lockstep/core';
import { finding } from '../registry/target-problem.ts';
import { keepsName } from './asset-name.ts';
import type { DesiredAsset } from './desired-release.ts';

/** GitHub’s documentation, “About releases”: as many assets a release takes there. */
const mostAssets = 1000;

// As Go’s “http.DetectContentType”, by which Gitea tells types, names what files with these endings begin with.
const sniffed: readonly (readonly [RegExp, string])[] = [
  [/\.(tgz|gz|crate)$/i, 'application/x-gzip'],
  [/\.(zip|whl|jar|nupkg|vsix)$/i, 'application/zip'],
  [/(\.(json|txt|md|rb|sh|asc|sig|pem|toml|yaml|yml)|(^|\/)SHA512SUMS)$/i, 'text/plain'],
];

type Verdict = 'taken' | 'refused' | 'open';

function isOfType(allowed: string, type: string): boolean {
  return allowed.endsWith('/*') ? type.startsWith(allowed.slice(0, -1)) : allowed === type;
}

// Gitea’s “upload.Verify”: an entry is an ending, a media type, or all types of a group.
function verdictOf(name: string, allowedTypes: readonly string[]): Verdict {
  const allowed = allowedTypes.map((each) => each.trim().toLowerCase()).filter((each) => each !== '');
  if (allowed.length === 0 || allowed.includes('*/*')) return 'taken';
  if (allowed.some((each) => each.startsWith('.') && name.toLowerCase().endsWith(each))) return 'taken';
  const types = allowed.filter((each) => !each.startsWith('.'));
  const type = sniffed.find(([ending]) => ending.test(name))?.[1];
  if (type === undefined) return types.length === 0 ? 'refused' : 'open';
  return types.some((each) => isOfType(each, type)) ? 'taken' : 'refused';
}

function faults({ name, target }: DesiredAsset, kind: HostKind, limits: AssetLimits): readonly string[] {
  const { size } = target.artifact.digest;
  const { maxBytes = Number.POSITIVE_INFINITY, allowedTypes } = limits;
  return [
    ...(keepsName(kind, name) ? [] : ['the host would change its name']),
    // Its answer to an upload of nothing: “size must be greater than or equal to 1”.
    ...(kind === 'github' && size === 0 ? ['the host takes no empty files'] : []),
    ...(size > maxBytes ? [`it has ${size} bytes, and the host takes ${maxBytes}`] : []),
    ...(verdictOf(name, allowedTypes) === 'refused' ? ['the host takes no files of its type'] : []),
  ];
}

/** What a host would refuse of the assets of a release. */
export function assetProblems(
  release: Target,
  assets: readonly DesiredAsset[],
  kind: HostKind,
  limits: AssetLimits,
): readonly Problem[] {
  const refuse = (target: Target, what: string) => finding(target, 'ASSET_REFUSED', what);
  if (!limits.isEnabled) return [refuse(release, 'the host takes no assets at all')];
  const tooMany = kind === 'github' && assets.length > mostAssets;
  return [
    ...(tooMany ? [refuse(release, `it has ${assets.length} assets, and the host takes ${mostAssets}`)] : []),
    ...assets.flatMap((asset) => {
      const found = faults(asset, kind, limits);
      return found.length === 0 ? [] : [refuse(asset.target, found.join('; '))];
    }),
  ];
}

/** Assets whose type the host may not take, which shows only when it has their bytes. */
export function openTypes(assets: readonly DesiredAsset[], { allowedTypes }: AssetLimits): readonly string[] {
  return assets
    .filter(({ name }) => verdictOf(name, allowedTypes) === 'open')
    .map(({ name }) => `whether the host takes the type of ${name} shows only when it is uploaded`);
}

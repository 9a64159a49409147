import { type ChannelId, canonicalJson, releaseOf, type Seal } from '@lockstep/core';
import { assetName } from '../registry/asset-name.ts';

/** A sealed file as a formula names it. */
export interface FormulaFile {
  readonly file: string;
  /** In hex. */
  readonly sha256: string;
}

/** What the formula must say once the release is complete; it follows from the seal alone. */
export interface DesiredFormula {
  readonly formula: string;
  readonly version: string;
  readonly tag: string;
  /** In the order of their names. */
  readonly files: readonly FormulaFile[];
}

const semverInTag = /\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

/** The version that a tag carries: as SemVer, or as a package spells it where the tag has the same. */
function versionOf(seal: Seal): string {
  const { id, packages } = releaseOf(seal);
  const spelt = packages.map(({ version }) => version).filter((version) => id.endsWith(version));
  const [longest] = [...spelt, semverInTag.exec(id)?.[0] ?? ''].sort(
    (one, other) => other.length - one.length,
  );
  return longest || (packages[0]?.version ?? id);
}

function byName(one: FormulaFile, other: FormulaFile): number {
  return one.file < other.file ? -1 : 1;
}

/** What a channel's formula must say, or undefined when the seal routes nothing to it. */
export function desiredFormula(channel: ChannelId, formula: string, seal: Seal): DesiredFormula | undefined {
  const routed = seal.artifacts.filter(({ channels }) => channels.includes(channel));
  if (routed.length === 0) return undefined;
  const files = routed.map((artifact) => ({ file: assetName(artifact), sha256: artifact.digest.sha256 }));
  return { formula, version: versionOf(seal), tag: releaseOf(seal).id, files: files.sort(byName) };
}

/** The facts as the document whose digest stands for the formula: equal facts are equal bytes. */
export function factsDocument({ formula, version, files }: Omit<DesiredFormula, 'tag'>): string {
  const distinct = new Map(files.map(({ file, sha256 }) => [`${file} ${sha256}`, { file, sha256 }]));
  return canonicalJson({ formula, version, files: [...distinct.values()].sort(byName) });
}

/** A version as PEP 440 takes it apart; numbers of any length. */
export interface Version {
  readonly epoch: bigint;
  readonly release: readonly bigint[];
  readonly pre?: { readonly letter: 'a' | 'b' | 'rc'; readonly number: bigint };
  readonly post?: bigint;
  readonly dev?: bigint;
  readonly local?: string;
}

/** PEP 440, Appendix B. */
const pattern =
  /^v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)(?:[-_.]?(?<letter>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<pre>[0-9]+)?)?(?<post>-(?<implicit>[0-9]+)|[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>[0-9]+)?)?(?<dev>[-_.]?dev[-_.]?(?<devNumber>[0-9]+)?)?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;

const letters = {
  a: 'a',
  alpha: 'a',
  b: 'b',
  beta: 'b',
  c: 'rc',
  rc: 'rc',
  pre: 'rc',
  preview: 'rc',
} as const;

function isLetter(text: string): text is keyof typeof letters {
  return Object.hasOwn(letters, text);
}

/** Reads a version, or gives undefined when PEP 440 does not know it. */
export function parseVersion(text: string): Version | undefined {
  const groups = pattern.exec(text.trim())?.groups;
  if (groups === undefined) return undefined;
  const letter = groups.letter?.toLowerCase() ?? '';
  return {
    epoch: BigInt(groups.epoch ?? 0),
    release: (groups.release ?? '0').split('.').map(BigInt),
    ...(isLetter(letter) && { pre: { letter: letters[letter], number: BigInt(groups.pre ?? 0) } }),
    ...(groups.post !== undefined && { post: BigInt(groups.implicit ?? groups.postNumber ?? 0) }),
    ...(groups.dev !== undefined && { dev: BigInt(groups.devNumber ?? 0) }),
    ...(groups.local !== undefined && { local: groups.local.toLowerCase().replace(/[-_]/g, '.') }),
  };
}

/** The normal form (PEP 440, "Normalization"); zeros at the end stay. */
export function versionText({ epoch, release, pre, post, dev, local }: Version): string {
  return [
    epoch === 0n ? '' : `${epoch}!`,
    release.join('.'),
    pre === undefined ? '' : `${pre.letter}${pre.number}`,
    post === undefined ? '' : `.post${post}`,
    dev === undefined ? '' : `.dev${dev}`,
    local === undefined ? '' : `+${local}`,
  ].join('');
}

/** The text that equal versions share: the normal form without zeros at the end of the release. */
export function canonicalVersion(version: Version): string {
  const last = version.release.findLastIndex((part) => part !== 0n);
  return versionText({ ...version, release: version.release.slice(0, Math.max(last, 0) + 1) });
}

/** Whether installers pass over it unless asked. */
export function isPrerelease({ pre, dev }: Version): boolean {
  return pre !== undefined || dev !== undefined;
}

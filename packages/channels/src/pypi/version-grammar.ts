/** A version, taken apart; `post` and `dev` are absent when the version says nothing of the kind. */
export interface Version {
  readonly epoch: bigint;
  readonly release: readonly bigint[];
  readonly pre?: { readonly letter: PreLetter; readonly number: bigint };
  readonly post?: bigint;
  readonly dev?: bigint;
  readonly local: readonly (bigint | string)[];
}

type PreLetter = 'a' | 'b' | 'rc';

// As much as a seal holds of a version; it also bounds the numbers in it.
const longest = 256;

const grammar = new RegExp(
  [
    /^v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)/,
    /(?:[._-]?(?<letter>alpha|a|beta|b|preview|pre|c|rc)[._-]?(?<pre>[0-9]+)?)?/,
    /(?:-(?<implicit>[0-9]+)|[._-]?(?<postWord>post|rev|r)[._-]?(?<post>[0-9]+)?)?/,
    /(?:[._-]?(?<devWord>dev)[._-]?(?<dev>[0-9]+)?)?/,
    /(?:\+(?<local>[a-z0-9]+(?:[._-][a-z0-9]+)*))?$/,
  ]
    .map(({ source }) => source)
    .join(''),
  'i',
);

const letters: Readonly<Record<string, PreLetter>> = {
  alpha: 'a',
  a: 'a',
  beta: 'b',
  b: 'b',
  c: 'rc',
  rc: 'rc',
  pre: 'rc',
  preview: 'rc',
};

function localParts(local: string | undefined): readonly (bigint | string)[] {
  const parts = local?.toLowerCase().split(/[._-]/) ?? [];
  return parts.map((part) => (/^[0-9]+$/.test(part) ? BigInt(part) : part));
}

/**
 * Takes a version apart, in whichever of its spellings; undefined when it is none.
 *
 * Source: PEP 440, "Normalization" and appendix B; now the PyPA version specifiers specification.
 */
export function parseVersion(text: string): Version | undefined {
  if (text.length > longest) return undefined;
  const { groups } = grammar.exec(text.trim()) ?? {};
  if (groups === undefined) return undefined;
  const letter = letters[groups.letter?.toLowerCase() ?? ''];
  const isPost = groups.implicit !== undefined || groups.postWord !== undefined;
  return {
    epoch: BigInt(groups.epoch ?? 0),
    release: (groups.release ?? '').split('.').map(BigInt),
    ...(letter !== undefined && { pre: { letter, number: BigInt(groups.pre ?? 0) } }),
    ...(isPost && { post: BigInt(groups.implicit ?? groups.post ?? 0) }),
    ...(groups.devWord !== undefined && { dev: BigInt(groups.dev ?? 0) }),
    local: localParts(groups.local),
  };
}

const number = '(?:0|[1-9]\\d*)';
const part = `(?:${number}|[*xX])`;
const comparator = new RegExp(
  `^(=|>=|<=|>|<|~|\\^)?\\s*(${number}(?:\\.${part}(?:\\.${part})?)?)(-[0-9A-Za-z.-]+)?(?:\\+[0-9A-Za-z.-]+)?$`,
);

/** A requirement of cargo's dialect (the Cargo book, "Specifying Dependencies"). */
export interface VersionRequirement {
  /** As the index spells it: with the operator that was implied, `^1.0` for `1.0`. */
  readonly text: string;
  /** `*` alone: any version at all. */
  readonly isWildcard: boolean;
}

/** Reads a requirement, or gives undefined when it is none. */
export function parseRequirement(text: string): VersionRequirement | undefined {
  const trimmed = text.trim();
  if (['*', 'x', 'X'].includes(trimmed)) return { text: '*', isWildcard: true };
  const parts = trimmed.split(',').map((each) => normalise(each.trim()));
  return parts.every((each) => each !== undefined)
    ? { text: parts.join(', '), isWildcard: false }
    : undefined;
}

function normalise(text: string): string | undefined {
  const [, operator, version, prerelease = ''] = comparator.exec(text) ?? [];
  if (version === undefined) return undefined;
  const parts = version.split('.');
  const wildcard = parts.findIndex((each) => !/^\d/.test(each));
  const isPartial = parts.length < 3 || wildcard !== -1;
  const isTorn = wildcard !== -1 && parts.slice(wildcard).some((each) => /^\d/.test(each));
  if (isTorn || (prerelease !== '' && isPartial)) return undefined;
  if (wildcard === -1) return `${operator ?? '^'}${version}${prerelease}`;
  const exact = parts.slice(0, wildcard).join('.');
  return operator === undefined ? `${exact}.*` : `${operator}${exact}`;
}

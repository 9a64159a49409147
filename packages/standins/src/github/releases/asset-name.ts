/**
 * The name that GitHub gives a file: what is not a letter, a digit, or one of `_ - + .` becomes a period, runs of them
 * become one, and a name that begins with one is put behind `default`.
 *
 * Observed by others: travis-ci/dpl#821 (a file named with every character), github/rest-api-description#2968 (a plus
 * sign stays), softprops/action-gh-release#741 (`.config` becomes `default.config`). Letters with marks lose them.
 */
export function storedName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '');
  const dotted = plain
    .replace(/[^A-Za-z0-9_+.-]+/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/\.$/, '');
  return dotted.startsWith('.') ? `default${dotted}` : dotted;
}

/** What the refs of all ledgers start with. */
const ledgerPrefix = 'refs/lockstep/ledger/';

function escaped(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('');
}

/**
 * The ref that holds the ledger of a release. What git refuses in a name (git-check-ref-format) is escaped as in an
 * address, and so is the slash: `a` and `a/b` could not be there both.
 */
export function ledgerRef(release: string): string {
  const plain = release.replace(/[^A-Za-z0-9_@+.-]/gu, escaped);
  return `${ledgerPrefix}${plain.replace(/^\.|\.(?=\.|$|lock$)/g, escaped)}`;
}

/** The release whose ledger is at a ref; undefined for another ref. */
export function releaseOf(ref: string): string | undefined {
  try {
    const release = decodeURIComponent(ref.slice(ledgerPrefix.length));
    return release !== '' && ledgerRef(release) === ref ? release : undefined;
  } catch {
    return undefined;
  }
}

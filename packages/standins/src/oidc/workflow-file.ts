const suffixes = ['.yml', '.yaml'] as const;

/**
 * The file that a claim such as `owner/name/.github/workflows/release.yml@refs/heads/main` names, or undefined.
 *
 * Branches may look like files too, so the first part of the path that fits counts (Warehouse, `oidc/models/github.py`;
 * crates.io, `crates_io_trustpub/src/github/workflows.rs`; both by a regular expression that means the same).
 */
export function workflowFile(claim: string): string | undefined {
  for (const part of claim.split('/')) {
    const end = Math.max(...suffixes.map((suffix) => endOf(part, suffix)));
    if (end > 0) return part.slice(0, end);
  }
  return undefined;
}

/** Where a file's name ends inside a part of the path, or 0; a suffix alone is no name. */
function endOf(part: string, suffix: string): number {
  const at = part.lastIndexOf(`${suffix}@`);
  return at > 0 ? at + suffix.length : 0;
}

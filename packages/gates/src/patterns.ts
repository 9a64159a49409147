import ignore from 'ignore';

/** The files that fit patterns as in .gitignore, the last pattern that fits deciding; case counts, as on the build machine. */
export function fitting(patterns: readonly string[], files: readonly string[]): readonly string[] {
  const rules = ignore({ ignorecase: false }).add(patterns);
  return files.filter((file) => ignore.isPathValid(file) && rules.ignores(file));
}

/** No value is longer, in characters. */
const longestValue = 200;

// Neither an indicator of YAML nor what begins a comment or ends a value can stand in it; a colon only inside.
const safeValue = /^[A-Za-z0-9_/.][A-Za-z0-9._/@+*:-]*$/;

/**
 * Whether a value may take the place of a placeholder: whatever stands around it in YAML, it stays one scalar. It is put in
 * as it is, so nothing that a shell would expand belongs in it either.
 */
export function isSafeValue(value: string): boolean {
  return (
    value.length <= longestValue &&
    safeValue.test(value) &&
    !value.endsWith(':') &&
    !/^(?:---|\.\.\.)$/.test(value)
  );
}

// With a dollar before it, it is an expression of a workflow, and none of ours.
const placeholder = /(?<!\$)\{\{([a-z][a-z0-9-]{0,39})\}\}/g;

/** The names of the placeholders of a text, each with the line that it stands in first. */
export function placeholdersOf(text: string): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [index, line] of text.split('\n').entries())
    for (const [, name = ''] of line.matchAll(placeholder)) if (!found.has(name)) found.set(name, index + 1);
  return found;
}

/** Puts values into a text; values are put in once and never looked at again. */
export function fill(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(placeholder, (whole, name: string) => values.get(name) ?? whole);
}

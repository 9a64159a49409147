/** The longest list of names in one reason. */
const mostNames = 5;

/** Names in a row: `a, b and 3 more`. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNames).join(', ');
  return names.length > mostNames ? `${shown} and ${names.length - mostNames} more` : shown;
}

/** A commit as people name it. */
export function short(commit: string): string {
  return commit.slice(0, 12);
}

/** A number of things: `1 issue`, `2 issues`. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}

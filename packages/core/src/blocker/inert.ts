/** Longer texts are cut: an issue is for people. */
const longest = 2_000;

function fenceFor(text: string, least: number): string {
  const runs = text.match(/`+/g) ?? [];
  return '`'.repeat(Math.max(least, ...runs.map(({ length }) => length + 1)));
}

// Nothing in code mentions a person or a team, links, or closes an issue, on either host.
const unseen = /[\p{C}\p{Zl}\p{Zp}]+/gu;

/** A foreign text in a line of Markdown: as it is, in one line, and without power over who is notified. */
export function inert(text: string): string {
  const line = text.replace(unseen, ' ').trim().slice(0, longest).toWellFormed();
  if (line === '') return '';
  const fence = fenceFor(line, 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${fence}${pad}${line}${pad}${fence}`;
}

/** Foreign lines as a block of Markdown, likewise. */
export function inertBlock(lines: readonly string[], language = 'text'): string {
  const text = lines.map((line) => line.replace(unseen, ' ').trimEnd()).join('\n');
  const fence = fenceFor(text, 3);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** An address in Markdown; one that is no plain address is shown as text. */
export function inertLink(url: string): string {
  const isPlain = /^https?:\/\/[A-Za-z0-9.:[\]-]+(?:\/[A-Za-z0-9._~%/+-]*)?$/.test(url);
  return isPlain ? `<${url}>` : inert(url);
}

const begin = '<!-- generated: npm run docs -->';
const end = '<!-- end of generated part -->';

/**
 * Replaces what stands between the markers of a hand-written document.
 * @throws Error when the document lacks them.
 */
export function replaceGenerated(document: string, section: string): string {
  const [before, rest] = document.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`the markers ${begin} … ${end} are missing`);
  return `${before}${begin}\n\n${section.trim()}\n\n${end}${after}`;
}

// What may follow a version excludes brackets, so that a line of many of them is not read again from each.
const heading = /^##\s+\[?([^\]\s]+)\]?(?:\([^()]*\))?(?:\s|$)/;
const fence = /^\s{0,3}(```|~~~)/;
const linkReference = /^\[[^\]]+\]:\s+\S+$/;

/**
 * The section of a version in a CHANGELOG, without its heading; undefined when there is none.
 *
 * Follows Keep a Changelog: second-level headings name the version, with or without brackets and a `v`; what looks
 * like a heading inside a fenced block is none; link references at the end belong to the document, not to a section.
 */
export function changelogSection(text: string, version: string): string | undefined {
  const section: string[] = [];
  let isInside = false;
  let isFound = false;
  let isFenced = false;
  for (const line of text.split(/\r?\n/)) {
    if (fence.test(line)) isFenced = !isFenced;
    const named = isFenced ? undefined : heading.exec(line)?.[1];
    if (named !== undefined) {
      isInside = !isFound && (named === version || named === `v${version}`);
      isFound ||= isInside;
    } else if (isInside && (isFenced || !linkReference.test(line))) section.push(line);
  }
  return isFound ? section.join('\n').trim() : undefined;
}

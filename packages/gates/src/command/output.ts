/** The lines of a gate's output that its result keeps. */
const keptLines = 40;
/** The longest line that is kept or searched, in characters. */
const longestLine = 500;

// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences of terminals are what is removed
const escapes = /\u001b(?:\[[0-9;:?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** A line of output as people read it: without colours, without what a progress bar wrote before, not endless. */
export function plainLine(line: string): string {
  const shown = line.slice(0, 4 * longestLine).replace(escapes, '');
  return shown
    .slice(shown.lastIndexOf('\r', shown.length - 2) + 1)
    .replace(controls, '')
    .slice(0, longestLine)
    .trimEnd();
}

/** The end of an output. */
export function tailOf(lines: readonly string[]): readonly string[] {
  return lines.slice(-keptLines).map(plainLine);
}

/** A text on one line, at most so long. */
export function oneLine(text: string, longest: number): string {
  const line = text.replace(/\s+/g, ' ').replace(controls, '').trim();
  return line.length <= longest ? line : `${line.slice(0, longest - 1)}…`;
}

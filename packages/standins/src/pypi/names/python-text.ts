/** A text as Python shows it, which is how the registry quotes what it was sent. */
export function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
  return `${quote}${escaped.replace(/[\n\r\t]|\p{Cc}/gu, escapeControl)}${quote}`;
}

const known: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function escapeControl(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return known[character] ?? `\\x${code.toString(16).padStart(2, '0')}`;
}

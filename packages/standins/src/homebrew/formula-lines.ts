/** A file that a formula tells brew to download. */
export interface NamedFile {
  readonly file: string;
  readonly sha256: string;
}

/** What the lines of a formula say, read as plain text: this reading shares nothing with the channel's. */
export interface FormulaLines {
  readonly className: string | undefined;
  readonly version: string | undefined;
  readonly files: readonly NamedFile[];
}

const download =
  /\burl[ (]+["']([^"']+)["'](?:(?!\burl\b|\bend\b)[\s\S]){0,400}?\bsha256[ (]+["']([0-9a-f]{64})["']/g;

/** Reads a formula's lines. */
export function readFormulaLines(text: string): FormulaLines {
  const version = /^\s*version[ (]+["']([^"']+)["']/m.exec(text)?.[1];
  const files = [...text.matchAll(download)].map(([, url = '', sha256 = '']) => {
    const name =
      url
        .replaceAll('#{version}', version ?? '')
        .split('/')
        .at(-1) ?? '';
    return { file: decodeURIComponent(name), sha256 };
  });
  return { className: /^\s*class (\w+) < Formula\b/m.exec(text)?.[1], version, files };
}

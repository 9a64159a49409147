/** The path of a module, where a go.mod says it. */
export interface ModulePath {
  readonly path: string;
  readonly start: number;
  readonly line: number;
}

// A path is plain, or between quotes; a line comment may follow.
const directive = /^(\s*module\s+)(?:"([^"\s]+)"|`([^`\s]+)`|([^\s"`()/][^\s"`()]*))\s*(?:\/\/.*)?$/;
const blockStart = /^\s*module\s*\(\s*(?:\/\/.*)?$/;
const inBlock = /^(\s*)(?:"([^"\s]+)"|`([^`\s]+)`|([^\s"`()/][^\s"`()]*))\s*(?:\/\/.*)?$/;
const longestLine = 1000;

function pathIn(line: string, shape: RegExp): { readonly path: string; readonly column: number } | undefined {
  const [, before = '', quoted, raw, plain] = shape.exec(line) ?? [];
  const path = quoted ?? raw ?? plain;
  return path === undefined ? undefined : { path, column: before.length + (plain === undefined ? 1 : 0) };
}

/**
 * Finds the `module` directive of a go.mod.
 *
 * Source: the Go Modules Reference, “go.mod files”, “Grammar”.
 */
export function modulePathIn(text: string): ModulePath | undefined {
  let isBlock = false;
  let start = text.startsWith('\uFEFF') ? 1 : 0;
  for (let line = 1; start <= text.length; line += 1) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const content = text.slice(start, Math.min(end, start + longestLine)).replace(/\r$/, '');
    const found = pathIn(content, isBlock ? inBlock : directive);
    if (found !== undefined) return { path: found.path, start: start + found.column, line };
    isBlock ||= blockStart.test(content);
    start = end + 1;
  }
  return undefined;
}

/** The part of a path that says the major version: `/v2`, or `.v2` on gopkg.in. */
export interface MajorSuffix {
  readonly text: string;
  /** Where it begins in the path. */
  readonly at: number;
  /** The suffix of a major version; none for 0 and 1, but on gopkg.in, which wants one always. */
  of(major: number): string;
}

/** Source: the Go Modules Reference, “Major version suffixes”. */
export function majorSuffixOf(path: string): MajorSuffix {
  const isDotted = path.startsWith('gopkg.in/');
  const [text = ''] = (isDotted ? /\.v\d{1,9}(?:-unstable)?$/ : /\/v\d{1,9}$/).exec(path) ?? [];
  return {
    text,
    at: path.length - text.length,
    of: (major) => (isDotted ? `.v${major}` : major < 2 ? '' : `/v${major}`),
  };
}

/** The files of an unpacked package; paths are relative to its root, with `/`. */
export interface PackageFiles {
  readonly paths: readonly string[];
  /** Contents of a file that was kept, as UTF-8, or undefined. */
  text(path: string): string | undefined;
}

const readmeName = /^readme(\..*)?$/i;
const peopleName = 'AUTHORS';

/** Whether a file's contents end up in the manifest that is published. */
export function isRead(path: string): boolean {
  return path === 'package.json' || path === peopleName || readmeName.test(path);
}

// npm takes any extension that spells the start of "markdown" with letters left out: .md, .mkd, .mdown, even "README.".
const markdown = /\.m?a?r?k?d?o?w?n?$/i;

/** What lies below a folder, relative to it; hidden files and folders do not count. */
export function pathsBelow(files: PackageFiles, folder: string): readonly string[] {
  const root = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
  const below = files.paths.filter((path) => path.startsWith(root)).map((path) => path.slice(root.length));
  return below.filter((path) => !path.split('/').some((part) => part.startsWith('.')));
}

/**
 * The readme that npm publishes: the first Markdown one, else the one that ends in a capital `README`.
 *
 * npm takes the first in the order of the directory, which differs from disk to disk; this takes the first by name.
 */
export function readmeOf(files: PackageFiles): { readonly path: string; readonly text: string } | undefined {
  const candidates = files.paths.filter((path) => readmeName.test(path)).sort();
  const path =
    candidates.find((each) => markdown.test(each)) ?? candidates.find((each) => each.endsWith('README'));
  const text = path === undefined ? undefined : files.text(path);
  return path === undefined || text === undefined ? undefined : { path, text };
}

/** The people of an AUTHORS file: one a line, `#` begins a comment. */
export function authorsOf(files: PackageFiles): readonly string[] | undefined {
  return files
    .text(peopleName)
    ?.split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

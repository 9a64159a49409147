import type { Tree } from '../tree.ts';

/** An entry of `versions.files`. */
export interface FoundVersionFile {
  readonly file: string;
  readonly pattern: string;
}

// Files whose form is known, and the line that carries the project’s version in them.
const forms: readonly { readonly file: RegExp; readonly pattern: string }[] = [
  { file: /(^|\/)version\.(h|hpp|hh)$/i, pattern: '#define\\s+\\w*VERSION\\w*\\s+"([^"]+)"' },
  { file: /(^|\/)CMakeLists\.txt$/, pattern: 'project\\([^)]*VERSION\\s+([0-9][^\\s)]*)' },
  { file: /(^|\/)meson\.build$/, pattern: "^\\s*version\\s*:\\s*'([^']+)'" },
  { file: /(^|\/)sonar-project\.properties$/, pattern: '^sonar\\.projectVersion=(\\S+)' },
  { file: /^docs?\/(source\/)?conf\.py$/, pattern: '^release\\s*=\\s*["\']([^"\']+)["\']' },
  { file: /(^|\/)Doxyfile$/, pattern: '^PROJECT_NUMBER\\s*=\\s*"?([^"\\s]+)"?' },
  { file: /^CITATION\.cff$/, pattern: '^version:\\s*["\']?([^"\'\\s]+)["\']?' },
  { file: /^(VERSION|version\.txt)$/, pattern: '^v?([0-9]\\S*)$' },
];

const longestLine = 500;

function fits(text: string, pattern: string, version: string): boolean {
  const expression = new RegExp(pattern);
  const found = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line) => (line.length > longestLine ? [] : (expression.exec(line)?.[1] ?? [])));
  return found.length > 0 && found.every((each) => each === version);
}

/** Files beside the manifests that carry exactly their version, in a line that is known to be the project’s. */
export async function findVersionFiles(tree: Tree, version: string): Promise<readonly FoundVersionFile[]> {
  const candidates = tree.files.flatMap((file) => {
    const form = forms.find((each) => each.file.test(file));
    return form === undefined ? [] : [{ file, pattern: form.pattern }];
  });
  const found = await Promise.all(
    candidates.map(async (each) => {
      const text = await tree.readText(each.file);
      return text !== undefined && fits(text, each.pattern, version) ? each : undefined;
    }),
  );
  return found.filter((each) => each !== undefined);
}

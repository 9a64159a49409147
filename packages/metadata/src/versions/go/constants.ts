import { packageLines } from './code-lines.ts';

/** A `const Version = "1.2.3"` of a Go file. */
export interface VersionConstant {
  readonly name: string;
  readonly found: string;
  readonly start: number;
  readonly line: number;
  readonly column: number;
  /** Whether the linker can set it: `-ldflags "-X main.version=…"`. */
  readonly isVariable: boolean;
}

const declaration =
  /^(\s*)(?:(const|var)\s+)?([A-Za-z_]\w{0,80})(?:\s+string)?\s*=\s*"([^"\\]{0,100})"\s*;?\s*$/;
const group = /^\s*(const|var)\s*\(\s*$/;
const semantic = /^v?\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
const longestLine = 500;

function isCalledVersion(name: string, project: string): boolean {
  const called = name.toLowerCase();
  return called === 'version' || called === `${project}version`;
}

/** The name of a project as a constant may begin with it: `esbuild` for example.org/x/esbuild/v2. */
function projectOf(modulePath: string): string {
  const last =
    modulePath
      .replace(/[/.]v\d+$/, '')
      .split('/')
      .at(-1) ?? '';
  return last.toLowerCase().replace(/[^a-z0-9]/g, '');
}

/**
 * The constants and variables of a package that are called “version”, or after the project, and hold one.
 * @param modulePath the path of the module that the file is part of.
 */
export function versionConstants(text: string, modulePath: string): readonly VersionConstant[] {
  const project = projectOf(modulePath);
  const found: VersionConstant[] = [];
  let grouped: string | undefined;
  for (const { text: code, start, line } of packageLines(text)) {
    if (code.length > longestLine) continue;
    const [, opened] = group.exec(code) ?? [];
    if (opened !== undefined) grouped = opened;
    else if (/^\s*\)/.test(code)) grouped = undefined;
    const [, , word = grouped, name = '', value = ''] = declaration.exec(code) ?? [];
    if (word === undefined || !isCalledVersion(name, project) || !semantic.test(value)) continue;
    const at = code.indexOf('"') + 1;
    const place = { start: start + at, line, column: at + 1 };
    found.push({ name, found: value, ...place, isVariable: word === 'var' });
  }
  return found;
}

import { unreadable } from './declarations.ts';
import type { Formula } from './formula.ts';
import type { FormulaDownload } from './formula-downloads.ts';
import { type TagShape, versionIn } from './formula-version.ts';
import type { Literal } from './ruby/index.ts';

/** A file that a formula names. */
export interface StatedFile {
  readonly file: string;
  readonly sha256: string;
  /** Its address, with the version filled in. */
  readonly url: string;
  readonly mirrors: readonly string[];
  readonly line: number;
}

/** What a formula says users get. */
export interface FormulaFacts {
  readonly version: string;
  readonly files: readonly StatedFile[];
}

const interpolation = '#{version}';

/** The parts of an address's path, unescaped; none where it is no address. */
export function pathOf(url: string): readonly string[] {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return [];
  try {
    return parsed.pathname.split('/').slice(1).map(decodeURIComponent);
  } catch {
    return [];
  }
}

function explicitVersion({ versions, file }: Formula, refuse: (why: string) => Error): string | undefined {
  const texts = [...new Set(versions.map(({ text }) => text))];
  if (texts.length > 1) throw refuse(`it states several versions: ${texts.join(', ')}`);
  if (texts[0]?.includes(interpolation)) throw unreadable(file, 1, 'its version is computed');
  return texts[0];
}

function impliedVersion({ downloads }: Formula, shape: TagShape, refuse: (why: string) => Error): string {
  const found = downloads.map(({ url }) => versionIn(pathOf(url.text), shape));
  const [version, ...others] = [...new Set(found)];
  if (version !== undefined && others.length === 0) return version;
  throw refuse('its version does not follow from its addresses; write a “version” line');
}

function stated({ url, sha256, mirrors, line }: FormulaDownload, version: string): StatedFile {
  const filled = (literal: Literal) => literal.text.replaceAll(interpolation, version);
  const address = filled(url);
  return {
    file: pathOf(address).at(-1) ?? '',
    sha256: sha256.text.toLowerCase(),
    url: address,
    mirrors: mirrors.map(filled),
    line,
  };
}

/**
 * What a formula states: its version, written or implied by its addresses, and its files.
 * @throws LockstepError `FORMULA_UNREADABLE` when there is no one version.
 */
export function factsOf(formula: Formula, shape: TagShape): FormulaFacts {
  const line = formula.downloads[0]?.line ?? 1;
  const refuse = (why: string) => unreadable(formula.file, line, why);
  const version = explicitVersion(formula, refuse) ?? impliedVersion(formula, shape, refuse);
  return { version, files: formula.downloads.map((each) => stated(each, version)) };
}

import { type Declarations, onlyLiteral, unreadable } from './declarations.ts';
import { downloadsOf, type FormulaDownload } from './formula-downloads.ts';
import { formulaClasses, isDeclaring } from './formula-scope.ts';
import {
  type Literal,
  lineAt,
  RubyError,
  type Scope,
  type Statement,
  scanRuby,
  statementsOf,
} from './ruby/index.ts';

/** A part of a text, by offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a formula says about its download, each with its place in the text. */
export interface Formula {
  readonly file: string;
  readonly text: string;
  readonly className: string;
  readonly versions: readonly Literal[];
  readonly downloads: readonly FormulaDownload[];
  /** `revision 1` statements: rebuilds of one version. */
  readonly revisions: readonly Span[];
  /** `bottle do … end` blocks: what was built of one version. */
  readonly bottles: readonly Span[];
}

function programOf(text: string, file: string): readonly Statement[] {
  try {
    return statementsOf(scanRuby(text));
  } catch (error) {
    if (error instanceof RubyError) throw unreadable(file, error.line, error.message);
    throw error;
  }
}

function wholeStatement({ tokens }: Statement): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

function blockOf(body: Scope | undefined): readonly Span[] {
  return body?.end === undefined ? [] : [{ start: body.start, end: body.end }];
}

/**
 * Reads where a formula's download comes from.
 * @throws LockstepError `FORMULA_UNREADABLE`, with file and line, for a form that cannot be edited safely.
 */
export function readFormula(text: string, file: string): Formula {
  const program = programOf(text, file);
  const refuse = (line: number, why: string) => unreadable(file, line, why);
  const [found, another] = formulaClasses(program);
  if (found === undefined) throw refuse(1, 'no class below Formula is defined');
  if (another !== undefined) throw refuse(another.line, 'a second class below Formula is defined');
  const statements = program.filter(({ scope }) => isDeclaring(scope, found.scope));
  const declarations: Declarations = { statements, refuse };
  const named = (word: string) =>
    statements.filter(({ tokens }) => tokens[0]?.kind === 'word' && tokens[0].text === word);
  const downloads = downloadsOf(declarations);
  if (downloads.length === 0) throw refuse(lineAt(text, found.scope.start), 'it has no url with a sha256');
  return {
    file,
    text,
    className: found.name,
    versions: named('version').map((each) => onlyLiteral(each, declarations)),
    downloads,
    revisions: named('revision').map(wholeStatement),
    bottles: named('bottle').flatMap(({ body }) => blockOf(body)),
  };
}

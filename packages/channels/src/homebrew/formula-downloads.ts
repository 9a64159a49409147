import { type Declarations, onlyLiteral } from './declarations.ts';
import type { Literal, Scope, Statement } from './ruby/index.ts';

/** A file that a formula downloads, where it says so. */
export interface FormulaDownload {
  readonly url: Literal;
  readonly sha256: Literal;
  /** Other addresses of the same file. */
  readonly mirrors: readonly Literal[];
  readonly line: number;
}

const words = new Set(['url', 'sha256', 'mirror']);
// A checkout of a commit has no file whose checksum could be stated.
const checkouts = /^:?(?:tag|revision|branch|revisions|tags|module)\b/;

function wordOf({ tokens }: Statement): string {
  return tokens[0]?.kind === 'word' ? tokens[0].text : '';
}

function lineOf({ tokens }: Statement): number {
  return tokens[0]?.line ?? 1;
}

/** The address of a `url` statement; options such as `using: :nounzip` may follow. */
function urlOf(statement: Statement, declarations: Declarations): Literal {
  const [, ...rest] = statement.tokens;
  const [first, second] = rest[0]?.text === '(' ? rest.slice(1) : rest;
  const options = rest.filter(({ kind }) => kind === 'label' || kind === 'symbol');
  if (options.some(({ text }) => checkouts.test(text)))
    throw declarations.refuse(lineOf(statement), 'its url is a checkout of a repository, not a file');
  if (second?.text !== ',' || first?.literal === undefined) return onlyLiteral(statement, declarations);
  if (rest.some(({ kind, text }) => kind === 'word' && (text === 'if' || text === 'unless')))
    throw declarations.refuse(lineOf(statement), 'its url holds under a condition on the same line');
  return first.literal;
}

function downloadOf(group: readonly Statement[], declarations: Declarations): readonly FormulaDownload[] {
  const [url, secondUrl] = group.filter((each) => wordOf(each) === 'url');
  const [sha256, secondSha] = group.filter((each) => wordOf(each) === 'sha256');
  const [surplus] = [secondUrl, secondSha].filter((each) => each !== undefined);
  const refuse = (statement: Statement, why: string) => declarations.refuse(lineOf(statement), why);
  if (surplus !== undefined) throw refuse(surplus, `a second ${wordOf(surplus)} stands beside the first`);
  if (url === undefined && sha256 !== undefined) throw refuse(sha256, 'a sha256 stands without its url');
  if (url === undefined) return [];
  const literal = urlOf(url, declarations);
  if (sha256 === undefined) throw refuse(url, 'a url stands without its sha256');
  const mirrors = group.filter((each) => wordOf(each) === 'mirror');
  return [
    {
      url: literal,
      sha256: onlyLiteral(sha256, declarations),
      mirrors: mirrors.map((each) => onlyLiteral(each, declarations)),
      line: lineOf(url),
    },
  ];
}

/**
 * The downloads that a formula declares: one for each block, or alternative of a condition, that has a `url`.
 * @throws LockstepError `FORMULA_UNREADABLE` where url and sha256 do not pair.
 */
export function downloadsOf(declarations: Declarations): readonly FormulaDownload[] {
  const groups = new Map<Scope | undefined, Map<number, Statement[]>>();
  for (const statement of declarations.statements.filter((each) => words.has(wordOf(each)))) {
    const branches = groups.get(statement.scope) ?? new Map<number, Statement[]>();
    groups.set(statement.scope, branches);
    branches.set(statement.branch, [...(branches.get(statement.branch) ?? []), statement]);
  }
  return [...groups.values()].flatMap((branches) =>
    [...branches.values()].flatMap((group) => downloadOf(group, declarations)),
  );
}

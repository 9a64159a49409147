import { literalIn, literalOf, type PythonLiteral, versionOf } from './literal.ts';
import { type PythonToken, pythonTokens } from './python-tokens.ts';
import { computed, type FoundVersion } from './written-version.ts';

/** What a setup.py passes to `setup()`, by the names of its keywords. */
export type SetupKeywords = ReadonlyMap<string, readonly PythonToken[]>;

const isMark = (token: PythonToken | undefined, mark: string) =>
  token?.kind === 'mark' && token.text === mark;

/** The words between the brackets of the first call of `setup`. */
function argumentsIn(module: string): readonly PythonToken[] | undefined {
  let [before, last]: (PythonToken | undefined)[] = [];
  let found: PythonToken[] | undefined;
  let depth = 0;
  for (const token of pythonTokens(module)) {
    if (found !== undefined && isMark(token, ')') && token.depth === depth) return found;
    found?.push(token);
    const isCall = last?.text === 'setup' && last.kind === 'name' && isMark(token, '(');
    if (found === undefined && isCall && before?.text !== 'def') [found, depth] = [[], token.depth];
    [before, last] = [last, token];
  }
  return found;
}

/** The keywords of the call of `setup()` in a setup.py; undefined when there is no such call. */
export function setupKeywords(module: string): SetupKeywords | undefined {
  const words = module.includes('setup') ? argumentsIn(module) : undefined;
  if (words === undefined) return undefined;
  const inside = words[0]?.depth ?? 0;
  const keywords = new Map<string, PythonToken[]>();
  let open: PythonToken[] | undefined;
  for (const [index, token] of words.entries()) {
    const isOwn = token.depth === inside;
    const isKeyword = isOwn && token.kind === 'name' && isMark(words[index + 1], '=');
    const isStart = isKeyword && (index === 0 || isMark(words[index - 1], ','));
    if (isStart) {
      open = [];
      keywords.set(token.text, open);
    } else if (isOwn && isMark(token, ',')) open = undefined;
    else if (isOwn && isMark(token, '*') && open === undefined) keywords.set('**', []);
    else open?.push(token);
  }
  // The equals sign of each is still there.
  return new Map([...keywords].map(([key, value]) => [key, value.slice(1)]));
}

// A keyword's value may have a name of its own, further up.
function literalFor(words: readonly PythonToken[], module: string): PythonLiteral | undefined {
  const [only] = words;
  const isName = words.length === 1 && only?.kind === 'name';
  return isName ? literalIn(module, only.text) : literalOf(words, module);
}

/** The text that a keyword of `setup()` is, or that it has a name for. */
export function keywordText(keywords: SetupKeywords, key: string, module: string): string | undefined {
  const literal = literalFor(keywords.get(key) ?? [], module);
  return literal?.kind === 'text' ? literal.written : undefined;
}

const ofPlugin: Readonly<Record<string, string>> = { use_scm_version: 'setuptools-scm', pbr: 'pbr' };

/**
 * The version that a setup.py gives to `setup()`: a text, or a name that stands for one; undefined when it gives none.
 *
 * Source: the setuptools documentation, "Keywords".
 */
export function setupCallVersion(
  keywords: SetupKeywords,
  file: string,
  module: string,
): FoundVersion | undefined {
  const plugin = Object.keys(ofPlugin).find((key) => keywords.has(key));
  if (plugin !== undefined) return computed(`${ofPlugin[plugin]} takes it from the git tag`);
  const words = keywords.get('version');
  if (words === undefined) return keywords.has('**') ? computed(`${file} computes it`) : undefined;
  if (words[0]?.text === 'versioneer') return computed('versioneer takes it from the git tag');
  const literal = literalFor(words, module);
  if (literal === undefined) return computed(`${file} computes it`);
  const form = literal.kind === 'tuple' ? 'tuple' : 'pep440';
  return { state: 'written', version: versionOf(literal), file, range: literal.range, form, key: 'version' };
}

import { type Problem, problem } from '../errors/problem.ts';
import { keyOf, type Locate, whereOf } from './locate.ts';

type Path = readonly (string | number)[];

// Shapes of the tokens that registries and hosts hand out, and of credentials in an address. The user `git` alone is what
// everyone calls himself over ssh.
const secretShapes =
  /\b(?:npm_[A-Za-z0-9]{30,}|pypi-[A-Za-z0-9_-]{30,}|gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|cio[A-Za-z0-9]{30,})|(?<=\b[a-z][a-z0-9+.-]*:\/\/)(?!git@)[^/?#\s]*(?=@)/gi;

/** A text without anything in it that looks like a secret. */
export function withoutSecrets(text: string): string {
  return text.replace(secretShapes, '***');
}

function isSecret({ text, path }: { readonly text: string; readonly path: Path }): boolean {
  return path.at(-1) === 'token' || withoutSecrets(text) !== text;
}

function entriesOf(value: object): readonly (readonly [string | number, unknown])[] {
  return Array.isArray(value) ? [...value.entries()] : Object.entries(value);
}

// Keys are texts of the document, too.
function* texts(value: unknown, path: Path): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  if (value === null || typeof value !== 'object') return;
  for (const [key, each] of entriesOf(value)) {
    if (withoutSecrets(String(key)) !== key) yield { text: String(key), path: [...path, key] };
    yield* texts(each, [...path, key]);
  }
}

/** Finds secrets that stand in the configuration itself; the messages never repeat them. */
export function findLiteralSecrets(document: unknown, locate: Locate): readonly Problem[] {
  return [...texts(document, [])].filter(isSecret).map(({ path }) =>
    problem('CONFIG_LITERAL_SECRET', `${keyOf(path)} holds a secret itself, not a reference to it`, {
      where: whereOf(path, locate),
    }),
  );
}

import { type Problem, problem } from '../errors/problem.ts';
import { keyOf, type Locate, whereOf } from './locate.ts';

type Path = readonly (string | number)[];

// Shapes of the tokens that registries and hosts hand out.
const tokenShapes =
  /\b(npm_[A-Za-z0-9]{30,}|pypi-[A-Za-z0-9_-]{30,}|gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{30,}|cio[A-Za-z0-9]{30,})/;

function hasPassword(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*@/i.test(text);
}

function isSecret(text: string, path: Path): boolean {
  return path.at(-1) === 'token' || tokenShapes.test(text) || hasPassword(text);
}

function* texts(value: unknown, path: Path): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  if (value === null || typeof value !== 'object') return;
  for (const [key, each] of Object.entries(value)) yield* texts(each, [...path, key]);
}

/** Finds secrets that stand in the configuration itself; the messages never repeat them. */
export function findLiteralSecrets(document: unknown, locate: Locate): readonly Problem[] {
  return [...texts(document, [])]
    .filter(({ text, path }) => isSecret(text, path))
    .map(({ path }) =>
      problem('CONFIG_LITERAL_SECRET', `${keyOf(path)} holds a secret itself, not a reference to it`, {
        where: whereOf(path, locate),
      }),
    );
}

import { allTexts, type DocumentNode, type Spot, type TextNode } from './node.ts';

/** `${{ … }}` in a text. */
export interface Expression {
  readonly body: string;
  readonly spot: Spot;
}

/** The expressions of a text, with their exact places. */
export function expressionsIn({ raw, spotAt }: TextNode): readonly Expression[] {
  const found: Expression[] = [];
  for (let at = raw.indexOf('${{'); at !== -1; ) {
    const end = raw.indexOf('}}', at);
    if (end === -1) break;
    found.push({ body: raw.slice(at + 3, end).trim(), spot: spotAt(at) });
    at = raw.indexOf('${{', end);
  }
  return found;
}

export function hasExpression(text: string | undefined): boolean {
  return text?.includes('${{') ?? false;
}

/** How an expression reads secrets: one by its name, one that only a run names, or all of them. */
export type SecretUse =
  | { readonly kind: 'named'; readonly name: string; readonly spot: Spot }
  | { readonly kind: 'computed' | 'all'; readonly spot: Spot };

const secretsContext = /(?<![\w.'-])secrets\b/gi;
const byName = /^\s*\.\s*([A-Za-z_][\w-]*)/;
const byQuotedName = /^\s*\[\s*'([^']*)'\s*\]/;

function secretUse(rest: string, spot: Spot): SecretUse {
  const name = byName.exec(rest)?.[1] ?? byQuotedName.exec(rest)?.[1];
  if (name !== undefined) return { kind: 'named', name: name.toUpperCase(), spot };
  return { kind: /^\s*\[/.test(rest) ? 'computed' : 'all', spot };
}

// A word in quotes is no context: 'secrets' in a condition, for instance.
function isQuoted(body: string, at: number): boolean {
  return (body.slice(0, at).split("'").length - 1) % 2 === 1;
}

/** Every secret that a value reads. */
export function secretsIn(node: DocumentNode | undefined): readonly SecretUse[] {
  return allTexts(node)
    .flatMap(expressionsIn)
    .flatMap(({ body, spot }) =>
      [...body.matchAll(secretsContext)]
        .filter(({ index }) => !isQuoted(body, index))
        .map(({ index }) => secretUse(body.slice(index + 'secrets'.length), spot)),
    );
}

/** Secrets that somebody stored; the job's own token is as strong as its permissions. */
export function storedSecretsIn(node: DocumentNode | undefined): readonly SecretUse[] {
  const own = ['GITHUB_TOKEN', 'GITEA_TOKEN', 'FORGEJO_TOKEN'];
  return secretsIn(node).filter((use) => use.kind !== 'named' || !own.includes(use.name));
}

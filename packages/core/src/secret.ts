const hidden = new WeakMap<Secret, string>();

/** A secret that does not show itself when it is logged, stringified or serialised. */
export interface Secret {
  /** The name under which the operator knows it (`NPM_TOKEN`), safe to show. */
  readonly name: string;
}

/** Wraps a secret's text. */
export function secretOf(name: string, text: string): Secret {
  const secret: Secret = Object.freeze({ name });
  hidden.set(secret, text);
  return secret;
}

/** The text itself; for the one header that carries it, and for masking. */
export function reveal(secret: Secret): string {
  return hidden.get(secret) ?? '';
}

/** Where a secret is read from; the configuration holds nothing else. */
export type SecretReference = { readonly env: string } | { readonly file: string };

/** A reference as messages name it. */
export function secretName(reference: SecretReference): string {
  return 'env' in reference ? reference.env : reference.file;
}

// A name with or without a scope, and perhaps a range: `@scope/name@^1`.
const named = /^(@[^/@]+\/[^/@]+|[^/@]+)(?:@.*)?$/s;

/**
 * The package that a key of `overrides` or `resolutions` means: Yarn writes paths (`parent/name`), pnpm `parent>name`,
 * and all of them `name@range`.
 */
export function overriddenName(key: string): string {
  const inner = key.split(/(?<=[^ |@>])>(?=[^=])/).at(-1) ?? key;
  if (named.test(inner)) return inner.replace(named, '$1');
  const parts = inner.split('/');
  const scope = parts.at(-2);
  const last = scope?.startsWith('@') ? parts.slice(-2).join('/') : (parts.at(-1) ?? inner);
  return last.replace(named, '$1');
}

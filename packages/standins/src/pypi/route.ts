/** What a path asks for. */
export type Route =
  | { readonly kind: 'index' }
  | { readonly kind: 'project'; readonly name: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'project-json'; readonly name: string }
  | { readonly kind: 'release-json'; readonly name: string; readonly version: string }
  | { readonly kind: 'upload' }
  | { readonly kind: 'oidc-audience' }
  | { readonly kind: 'mint-token' }
  /** The same path with a slash at its end. */
  | { readonly kind: 'slash-missing' }
  | { readonly kind: 'unknown' };

const patterns: readonly (readonly [RegExp, (...parts: readonly string[]) => Route])[] = [
  [/^\/simple\/$/, () => ({ kind: 'index' })],
  [/^\/simple\/([^/]+)\/$/, (name = '') => ({ kind: 'project', name })],
  [/^\/files\/(.+)$/, (path = '') => ({ kind: 'file', path })],
  [/^\/pypi\/([^/]+)\/json\/?$/, (name = '') => ({ kind: 'project-json', name })],
  [
    /^\/pypi\/([^/]+)\/([^/]+)\/json\/?$/,
    (name = '', version = '') => ({ kind: 'release-json', name, version }),
  ],
  [/^\/legacy\/$/, () => ({ kind: 'upload' })],
  [/^\/_\/oidc\/audience$/, () => ({ kind: 'oidc-audience' })],
  // The second is the address from before there were other issuers (Warehouse, `routes.py`).
  [/^\/_\/oidc\/(?:github\/)?mint-token$/, () => ({ kind: 'mint-token' })],
  [/^\/(?:legacy|simple|simple\/[^/]+)$/, () => ({ kind: 'slash-missing' })],
];

/** Takes a path apart; the path is escaped, the parts of the route are not, except the path of a file. */
export function parseRoute(path: string): Route {
  for (const [pattern, build] of patterns) {
    const found = pattern.exec(path);
    const isFile = path.startsWith('/files/');
    const parts = found?.slice(1).map((part) => (isFile ? part : unescapePart(part)));
    if (parts?.every((part) => part !== undefined)) return build(...parts);
  }
  return { kind: 'unknown' };
}

function unescapePart(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

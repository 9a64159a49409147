/** What a path of the registry names. */
export type Route =
  | { readonly kind: 'ping' }
  | { readonly kind: 'whoami' }
  | { readonly kind: 'tokens' }
  | { readonly kind: 'advisories'; readonly style: 'bulk' | 'quick' }
  | { readonly kind: 'token-exchange'; readonly name: string }
  | { readonly kind: 'dist-tags'; readonly name: string }
  | { readonly kind: 'dist-tag'; readonly name: string; readonly tag: string }
  | { readonly kind: 'collaborators'; readonly name: string }
  | { readonly kind: 'visibility'; readonly name: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'package-revision'; readonly name: string; readonly revision: string }
  | { readonly kind: 'manifest'; readonly name: string; readonly selector: string }
  | { readonly kind: 'tarball'; readonly name: string; readonly file: string }
  | {
      readonly kind: 'tarball-revision';
      readonly name: string;
      readonly file: string;
      readonly revision: string;
    }
  | { readonly kind: 'unknown' };

/**
 * Reads a path, or gives undefined when it cannot be decoded or is made to leave its folder.
 *
 * Clients send a scoped name as one segment (`@scope%2fname`) or as two; both are understood.
 */
export function parseRoute(path: string): Route | undefined {
  const segments = decodeSegments(path);
  if (segments === undefined) return undefined;
  return segments[0] === '-' ? serviceRoute(segments.slice(1)) : packageRoute(segments);
}

function decodeSegments(path: string): readonly string[] | undefined {
  try {
    const decoded = path
      .split('/')
      .filter((segment) => segment !== '')
      .map(decodeURIComponent);
    const segments = decoded.flatMap((segment) => (segment.startsWith('@') ? segment.split('/') : [segment]));
    return segments.every(isSafe) ? joinScope(segments) : undefined;
  } catch {
    return undefined;
  }
}

const isSafe = (segment: string) => segment !== '' && !/^\.{1,2}$|[/\\]|\p{Cc}/u.test(segment);

function joinScope(segments: readonly string[]): readonly string[] {
  const at = segments.findIndex((segment) => segment.startsWith('@'));
  const base = segments[at + 1];
  return at === -1 || base === undefined ? segments : segments.toSpliced(at, 2, `${segments[at]}/${base}`);
}

const exchangePath = ['npm', 'v1', 'oidc', 'token', 'exchange', 'package'];

function serviceRoute(segments: readonly string[]): Route {
  const [service, name = '', part, tag] = segments;
  if (service === 'package' && part === 'dist-tags') {
    return tag === undefined ? { kind: 'dist-tags', name } : { kind: 'dist-tag', name, tag };
  }
  if (service === 'package' && (part === 'collaborators' || part === 'visibility'))
    return { kind: part, name };
  if (segments.slice(0, exchangePath.length).join('/') === exchangePath.join('/')) {
    const [exchanged, ...more] = segments.slice(exchangePath.length);
    return exchanged === undefined || more.length > 0
      ? { kind: 'unknown' }
      : { kind: 'token-exchange', name: exchanged };
  }
  switch (segments.join('/')) {
    case 'ping':
      return { kind: 'ping' };
    case 'whoami':
      return { kind: 'whoami' };
    case 'npm/v1/tokens':
      return { kind: 'tokens' };
    case 'npm/v1/security/advisories/bulk':
      return { kind: 'advisories', style: 'bulk' };
    case 'npm/v1/security/audits':
    case 'npm/v1/security/audits/quick':
      return { kind: 'advisories', style: 'quick' };
    default:
      return { kind: 'unknown' };
  }
}

function packageRoute([name, first, second, marker, last, ...more]: readonly string[]): Route {
  if (name === undefined || more.length > 0) return { kind: 'unknown' };
  if (first === undefined) return { kind: 'package', name };
  if (second === undefined) return { kind: 'manifest', name, selector: first };
  if (first === '-rev' && marker === undefined) return { kind: 'package-revision', name, revision: second };
  if (first !== '-') return { kind: 'unknown' };
  if (marker === undefined) return { kind: 'tarball', name, file: second };
  if (marker !== '-rev' || last === undefined) return { kind: 'unknown' };
  return { kind: 'tarball-revision', name, file: second, revision: last };
}

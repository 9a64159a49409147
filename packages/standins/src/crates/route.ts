import { indexPath } from './crate-name.ts';

/** What a path of the registry names. */
export type Route =
  | { readonly kind: 'config' }
  | { readonly kind: 'index'; readonly name: string }
  | { readonly kind: 'file'; readonly name: string; readonly version: string }
  | { readonly kind: 'download'; readonly name: string; readonly version: string }
  | { readonly kind: 'new' }
  | { readonly kind: 'search' }
  | { readonly kind: 'me' }
  | { readonly kind: 'trusted-tokens' }
  | { readonly kind: 'crate'; readonly name: string }
  | { readonly kind: 'owners'; readonly name: string }
  | { readonly kind: 'version'; readonly name: string; readonly version: string }
  | {
      readonly kind: 'yank' | 'unyank';
      readonly name: string;
      readonly version: string;
    }
  | { readonly kind: 'unknown' };

/** Reads a path, or gives undefined when it cannot be decoded or is made to leave its folder. */
export function parseRoute(path: string): Route | undefined {
  const segments = decodeSegments(path);
  if (segments === undefined) return undefined;
  const [first, ...rest] = segments;
  if (path === '/config.json') return { kind: 'config' };
  if (first === 'api') return apiRoute(rest);
  if (first === 'crates') return fileRoute(rest);
  const name = segments.at(-1);
  return name !== undefined && indexPath(name) === path ? { kind: 'index', name } : { kind: 'unknown' };
}

function decodeSegments(path: string): readonly string[] | undefined {
  try {
    const segments = path.slice(1).split('/').map(decodeURIComponent);
    return segments.some((segment) => /^\.{1,2}$|[/\\]|\p{Cc}/u.test(segment)) ? undefined : segments;
  } catch {
    return undefined;
  }
}

/** Both addresses that crates.io's file server has for a file: its own, and the one that cargo puts together. */
function fileRoute([name, second, third, ...more]: readonly string[]): Route {
  if (name === undefined || second === undefined || more.length > 0) return { kind: 'unknown' };
  if (third === 'download') return { kind: 'file', name, version: second };
  const isFile = third === undefined && second.startsWith(`${name}-`) && second.endsWith('.crate');
  return isFile
    ? { kind: 'file', name, version: second.slice(name.length + 1, -'.crate'.length) }
    : { kind: 'unknown' };
}

function apiRoute([edition, service, name, version, action, ...more]: readonly string[]): Route {
  if (edition !== 'v1' || more.length > 0) return { kind: 'unknown' };
  if (service === 'me' && name === undefined) return { kind: 'me' };
  if (service === 'trusted_publishing' && name === 'tokens' && version === undefined)
    return { kind: 'trusted-tokens' };
  if (service !== 'crates') return { kind: 'unknown' };
  if (name === undefined) return { kind: 'search' };
  if (version === undefined) return name === 'new' ? { kind: 'new' } : { kind: 'crate', name };
  if (action === undefined)
    return version === 'owners' ? { kind: 'owners', name } : { kind: 'version', name, version };
  return action === 'download' || action === 'yank' || action === 'unyank'
    ? { kind: action, name, version }
    : { kind: 'unknown' };
}

/** What a path of an npm registry names. */
export type NpmRoute =
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'tarball'; readonly name: string; readonly file: string }
  | { readonly kind: 'revision'; readonly name: string; readonly file?: string }
  | { readonly kind: 'dist-tags'; readonly name: string }
  | { readonly kind: 'dist-tag'; readonly name: string; readonly tag: string };

function segmentsOf(path: string): readonly string[] | undefined {
  try {
    const segments = path
      .split('/')
      .map(decodeURIComponent)
      .flatMap((each) => (each.startsWith('@') ? each.split('/') : [each]));
    const isSafe = segments.every((each) => each !== '' && !/^\.{1,2}$|[/\\]|\p{Cc}/u.test(each));
    return isSafe ? segments : undefined;
  } catch {
    return undefined;
  }
}

// A scope is a segment of its own, or not.
function nameAt(segments: readonly string[]): { readonly name: string; readonly rest: readonly string[] } {
  const length = segments[0]?.startsWith('@') ? 2 : 1;
  return { name: segments.slice(0, length).join('/'), rest: segments.slice(length) };
}

function tagRoute(segments: readonly string[]): NpmRoute | undefined {
  const { name, rest } = nameAt(segments);
  const [marker, tag, ...more] = rest;
  if (marker !== 'dist-tags' || more.length > 0) return undefined;
  return tag === undefined ? { kind: 'dist-tags', name } : { kind: 'dist-tag', name, tag };
}

/**
 * Reads a path below `/api/packages/{owner}/npm/`, or gives undefined when it names nothing.
 *
 * Source: go-gitea/gitea, routers/api/packages/api.go; the tarball's address is recorded with its version as a folder,
 * and later servers know it without.
 */
export function npmRoute(path: string): NpmRoute | undefined {
  const segments = segmentsOf(path);
  if (segments === undefined) return undefined;
  if (segments[0] === '-') return segments[1] === 'package' ? tagRoute(segments.slice(2)) : undefined;
  const { name, rest } = nameAt(segments);
  const end = rest.indexOf('-rev');
  const inside = (end === -1 ? rest : rest.slice(0, end)).filter((each) => each !== '-');
  const file = inside.at(-1);
  if (end !== -1) return { kind: 'revision', name, ...(file !== undefined && { file }) };
  if (file === undefined) return { kind: 'package', name };
  return rest[0] === '-' && inside.length <= 2 ? { kind: 'tarball', name, file } : undefined;
}

import type { Endpoint } from './call.ts';

/** An endpoint that a request is for, with what its path names. */
export interface Match {
  readonly endpoint: Endpoint;
  readonly params: Readonly<Record<string, string>>;
}

function segmentsOf(path: string): readonly string[] | undefined {
  try {
    return path
      .split('/')
      .filter((segment) => segment !== '')
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function paramsOf(pattern: string, segments: readonly string[]): Record<string, string> | undefined {
  const parts = pattern.split('/');
  const params: Record<string, string> = {};
  for (const [index, part] of parts.entries()) {
    const segment = segments[index];
    if (segment === undefined) return undefined;
    if (part.startsWith('*')) return { ...params, [part.slice(1)]: segments.slice(index).join('/') };
    if (part.startsWith(':')) params[part.slice(1)] = segment;
    else if (part !== segment) return undefined;
  }
  return parts.length === segments.length ? params : undefined;
}

/**
 * The first endpoint for a method and a path below `/api/v1/`.
 * @returns `wrong method` when the path is one, for other methods.
 */
export function findEndpoint(
  endpoints: readonly Endpoint[],
  method: string,
  path: string,
): Match | 'wrong method' | undefined {
  const segments = segmentsOf(path);
  if (segments === undefined) return undefined;
  const matches = endpoints.flatMap((endpoint) => {
    const params = paramsOf(endpoint.path, segments);
    return params === undefined ? [] : [{ endpoint, params }];
  });
  return (
    matches.find(({ endpoint }) => endpoint.method === method) ??
    (matches.length > 0 ? 'wrong method' : undefined)
  );
}

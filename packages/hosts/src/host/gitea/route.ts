import type { Parameters, Route } from '../api.ts';

/** A route with its braces filled. */
export interface FilledRoute {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** Parameters that the path did not take. */
  readonly rest: Parameters;
}

function filled(parameter: unknown, keepsSlashes: boolean): string {
  const text = String(parameter);
  return keepsSlashes ? text.split('/').map(encodeURIComponent).join('/') : encodeURIComponent(text);
}

// Resolved as in a folder, they would lead the request, and its credential, to another part of the API.
const dots = /(?:^|\/)\.\.?(?:\/|$)/;

const methods = ['GET', 'POST', 'PATCH', 'DELETE'] as const;

/**
 * Fills a route: `{name}` as one segment, `{+name}` with its slashes; undefined when that leads out of the path.
 */
export function fillRoute(route: Route, parameters: Parameters): FilledRoute | undefined {
  const [verb, template = ''] = route.split(' ');
  const used = new Set<string>();
  const path = template.replace(/\{(\+?)(\w+)\}/g, (_, plus: string, name: string) => {
    used.add(name);
    return filled(parameters[name], plus !== '');
  });
  if (dots.test(path)) return undefined;
  const rest = Object.entries(parameters).filter(([name, value]) => !used.has(name) && value !== undefined);
  const method = methods.find((each) => each === verb) ?? 'GET';
  return { method, path: path.slice(1), rest: Object.fromEntries(rest) };
}

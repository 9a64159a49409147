import type { Hub } from '../hub.ts';
import { findRepository } from '../hub.ts';
import type { Repository } from '../repository.ts';
import type { Operation } from './call.ts';

/** A path of the API that belongs to a repository. */
export interface RepositoryPath {
  readonly repository: Repository | undefined;
  /** The repository that had this name before. */
  readonly moved: Repository | undefined;
  /** What follows, still escaped, beginning with a slash or empty. */
  readonly rest: string;
}

/** Reads `/repos/{owner}/{repo}…`, or `/repositories/{id}…` as in GitHub's own links; undefined for other paths. */
export function repositoryPath(hub: Hub, path: string): RepositoryPath | undefined {
  const [, id, afterId = ''] = /^\/repositories\/(\d+)(\/.*)?$/.exec(path) ?? [];
  if (id !== undefined) {
    const repository = [...hub.repositories.values()].find((each) => String(each.id) === id);
    return { repository, moved: undefined, rest: afterId };
  }
  const [, owner, name, rest = ''] = /^\/repos\/([^/]+)\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  if (owner === undefined || name === undefined) return undefined;
  const full = `${unescaped(owner)}/${unescaped(name)}`;
  return { repository: findRepository(hub, full), moved: hub.formerNames.get(full.toLowerCase()), rest };
}

/** An operation that a path names, with what it names besides. */
export interface Match {
  readonly operation: Operation;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Finds the operation of a request; `'method'` when there is one of that path for other methods only.
 *
 * The longest literal text wins, so that `releases/latest` is not a release of that number.
 */
export function findOperation(
  operations: readonly Operation[],
  method: string,
  rest: string,
): Match | 'method' | undefined {
  const matches = operations.flatMap((operation) => {
    const params = paramsOf(operation.path, rest);
    return params === undefined ? [] : [{ operation, params }];
  });
  const [best] = matches
    .filter(({ operation }) => operation.method === method)
    .sort((one, other) => literals(other.operation.path) - literals(one.operation.path));
  return best ?? (matches.length > 0 ? 'method' : undefined);
}

function literals(path: string): number {
  return path.replace(/\{[^}]+\}/g, '').length;
}

function paramsOf(template: string, rest: string): Record<string, string> | undefined {
  const names = [...template.matchAll(/\{([^}+]+)\+?\}/g)].map(([, name = '']) => name);
  const form = template.replace(/\{[^}+]+\+\}/g, '(.+)').replace(/\{[^}]+\}/g, '([^/]+)');
  const values = new RegExp(`^${form}$`).exec(rest);
  if (values === null) return undefined;
  return Object.fromEntries(names.map((name, index) => [name, unescaped(values[index + 1] ?? '')]));
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import { isRecord } from '@lockstep/core';

/** One condition of a token. */
export type Caveat =
  /** Seconds since 1970; from the first on, and before the second. */
  | { readonly kind: 'lifetime'; readonly from: number; readonly until: number }
  | { readonly kind: 'projects'; readonly names: readonly string[] }
  /** Bound to projects, a user or a publisher by ids that only the registry can resolve. */
  | { readonly kind: 'ids'; readonly of: 'projects' | 'user' | 'publisher' }
  | { readonly kind: 'unknown' };

const unknown: Caveat = { kind: 'unknown' };

function lifetime(until: unknown, from: unknown): Caveat {
  return typeof until === 'number' && typeof from === 'number' ? { kind: 'lifetime', from, until } : unknown;
}

function projects(names: unknown): Caveat {
  const isList = Array.isArray(names) && names.every((name): name is string => typeof name === 'string');
  return isList ? { kind: 'projects', names } : unknown;
}

function fromList([tag, first, second]: readonly unknown[]): Caveat {
  switch (tag) {
    case 0:
      return lifetime(first, second);
    case 1:
      return projects(first);
    case 2:
      return { kind: 'ids', of: 'projects' };
    case 3:
      return { kind: 'ids', of: 'user' };
    case 4:
      return { kind: 'ids', of: 'publisher' };
    default:
      return unknown;
  }
}

// How tokens were written before caveats had numbers; they are still valid.
function fromObject(caveat: Readonly<Record<string, unknown>>): Caveat {
  const { version, permissions, exp, nbf } = caveat;
  if (version === 1 && permissions === 'user') return { kind: 'ids', of: 'user' };
  if (version === 1 && isRecord(permissions)) return projects(permissions.projects);
  if (exp !== undefined) return lifetime(exp, nbf);
  return Array.isArray(caveat.project_ids) ? { kind: 'ids', of: 'projects' } : unknown;
}

function parse(caveat: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(caveat));
  } catch {
    return undefined;
  }
}

/**
 * Reads one condition of a token.
 *
 * Source: Warehouse, `macaroons/caveats/__init__.py` and `_legacy.py`.
 */
export function readCaveat(caveat: Uint8Array): Caveat {
  const json = parse(caveat);
  if (Array.isArray(json)) return fromList(json);
  return isRecord(json) ? fromObject(json) : unknown;
}

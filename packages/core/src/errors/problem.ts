import type { Severity } from '../outcome.ts';
import { describe, type ErrorCode } from './catalogue.ts';

/** A place in a file; lines and columns count from 1. */
export interface Where {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** The key of a document, as a path: `channels.npm.token`. */
  readonly key?: string;
  /** The channel or the target on it. */
  readonly target?: string;
}

/** One thing that is wrong, as every report shows it. */
export interface Problem {
  readonly code: ErrorCode;
  readonly message: string;
  readonly where?: Where;
  readonly remedy: string;
  readonly rerun: boolean;
  readonly severity: Severity;
}

/** Builds a problem; remedy, rerun and severity come from the catalogue unless they are given. */
export function problem(
  code: ErrorCode,
  message: string,
  details: Partial<Pick<Problem, 'where' | 'remedy' | 'severity' | 'rerun'>> = {},
): Problem {
  const { remedy, rerun, severity } = describe(code);
  return { code, message, remedy, rerun, severity, ...details };
}

/** A place as compilers print it: `file:line:column`. */
export function formatWhere(where: Where): string {
  const place = [where.file, where.line, where.column].filter((part) => part !== undefined).join(':');
  return [place, where.key, where.target].filter((part) => part !== undefined && part !== '').join(' ');
}

import { type Problem, problem } from '@lockstep/core';
import { foreignText } from '../../registry/foreign-text.ts';

/** What is wrong with one field. */
export interface Fault {
  readonly field: string;
  readonly found: string | undefined;
  /** Completes “expected”. */
  readonly expected: string;
}

/** Where metadata lies. */
export interface MetadataPlace {
  /** The distribution's file. */
  readonly file: string;
  /** `METADATA` or `PKG-INFO`. */
  readonly document: string;
}

function shown(found: string | undefined): string {
  if (found === undefined) return 'is missing';
  return found.trim() === '' ? 'is empty' : `is “${foreignText(found)}”`;
}

/** A fault as a report shows it. */
export function faultProblem({ field, found, expected }: Fault, { file, document }: MetadataPlace): Problem {
  const message = `${file}: ${field} in its ${document} ${shown(found)}, expected ${expected}`;
  return problem('METADATA_INVALID', message, { where: { file, key: `${document}: ${field}` } });
}

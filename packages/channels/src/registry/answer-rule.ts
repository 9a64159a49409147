import type { ErrorCode } from '@lockstep/core';

/** What an answer to a publish request means. */
export type Meaning =
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly because: string; readonly remedy?: string }
  | { readonly kind: 'pending' }
  | { readonly kind: 'unclear' };

/** One answer of a protocol, told by its status and words. */
export interface AnswerRule {
  readonly statuses: readonly number[];
  /** What the words of the answer must hold; without it, any words do. */
  readonly words?: RegExp;
  readonly meaning: Meaning;
}

/** An answer by which the registry will not take the package. */
export function refused(code: ErrorCode, because: string, remedy?: string): Meaning {
  return { kind: 'refused', code, because, ...(remedy !== undefined && { remedy }) };
}

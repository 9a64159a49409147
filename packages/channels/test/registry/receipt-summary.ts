import type { Receipt } from '@lockstep/core';

/** A receipt in one word: its outcome, or the code of its problem. */
export function summary(receipt: Receipt): string {
  return receipt.outcome === 'refused' ? receipt.problem.code : receipt.outcome;
}

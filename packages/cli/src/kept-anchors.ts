import type { KeptAnchor } from '@lockstep/engine';
import type { Options } from './options.ts';

/** The entries of the ledger that the command line or an input names. */
export function anchorsOf({ anchor, tips = [] }: Pick<Options, 'anchor' | 'tips'>): readonly KeptAnchor[] {
  const given = anchor === undefined ? [] : [{ anchor, source: 'the anchor that was given' }];
  return [...given, ...tips.map((tip) => ({ anchor: tip, source: 'an earlier job', isFresh: true }))];
}

import type { KeptAnchor } from '@lockstep/engine';
import type { Options } from './options.ts';

/** The entry of the ledger that the command line or an input names. */
export function anchorsOf({ anchor }: Pick<Options, 'anchor'>): readonly KeptAnchor[] {
  return anchor === undefined ? [] : [{ anchor, source: 'the anchor that was given' }];
}

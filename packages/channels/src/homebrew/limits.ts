import type { Limits } from '@lockstep/core';
import { repositoryAddress } from './repository-address.ts';
import type { HomebrewSettings } from './settings.ts';

/** What is known of a tap’s limits. */
export function limitsOf(settings: HomebrewSettings): Limits {
  const api = settings['pull-request'] ? [new URL(repositoryAddress(settings).api).origin] : [];
  return {
    // One formula, one step at a time.
    concurrency: 1,
    // Whoever looks at a ref after a push sees it; and a push that rests on an old look is refused.
    visibilityWindowMs: 0,
    refusesDuplicates: true,
    origins: [...new Set([new URL(settings.tap).origin, ...api])],
    source:
      'git’s own protocol: a push names what each ref points at before (gitprotocol-pack, “Reference Update”)',
  };
}

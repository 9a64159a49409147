import type { Channel, ChannelContext, ChannelId, Observed, Step, Target } from '@lockstep/core';
import { mapBounded } from '../registry/bounded.ts';
import { commitStep } from '../registry/commit-step.ts';
import { createReadAhead } from '../registry/read-ahead.ts';
import { giteaRegistry } from './gitea.ts';
import { limitsOf } from './limits.ts';
import { readNpmPackage } from './npm-package.ts';
import { observeTarget } from './observation.ts';
import { preflightTargets } from './preflight.ts';
import { publishTarget } from './publishing.ts';
import { createRecentLooks } from './recent-looks.ts';
import type { Connection } from './registry.ts';
import { retreatFrom } from './retreat.ts';
import type { NpmSettings } from './settings.ts';
import { targetsOf } from './targets.ts';
import { trustedNpm } from './trusted-publishing.ts';
import { undoTarget } from './undo.ts';
import { verifyTarget } from './verification.ts';

/** Packages looked at side by side: within the 16 to 64 requests of pnpm's default “networkConcurrency”. */
const readConcurrency = 32;

// Versions can be unpublished within 72 hours, but their numbers never return: npm's unpublish policy.
function publishSteps(target: Target, { state }: Observed): readonly Step[] {
  const isNeeded = state === 'absent' || state === 'reserved';
  return isNeeded ? [commitStep(target, { verb: 'publish', undo: 'limited' })] : [];
}

/** The channel that lands versions on an npm registry. */
export function openNpmChannel(id: ChannelId, settings: NpmSettings): Channel {
  const { registry, token, tag } = settings;
  const limits = limitsOf(registry);
  const connect = (context: ChannelContext): Connection => ({ registry, context });
  const each = <Result>(targets: readonly Target[], look: (target: Target) => Promise<Result>) =>
    mapBounded(targets, readConcurrency, look);
  const looks = createRecentLooks();
  const packages = createReadAhead(readNpmPackage);
  const trusted = trustedNpm(id, settings);
  return {
    id,
    kind: 'npm',
    undoByHand:
      giteaRegistry(registry) === undefined
        ? 'npm deprecate, or within 72 hours npm unpublish'
        : 'deletion of the version on the server, or npm unpublish',
    endpoint: registry,
    limits,
    ...(token && { token }),
    ...(trusted && { trusted }),
    targets: (seal) => targetsOf(id, seal),
    preflight: (targets, context) =>
      preflightTargets({ limits, ...(token && { token }) }, targets, connect(context)),
    observe: (targets, context) => each(targets, (target) => observeTarget(target, connect(context), looks)),
    steps: publishSteps,
    prepare: (target, { artifacts }) => packages.prepare(target, artifacts),
    apply: (_step, target, context) => publishTarget(target, settings, connect(context), looks, packages),
    undo: (target, context, step) => undoTarget(target, step, connect(context)),
    retreat: (target, observed, wish, context) => retreatFrom(target, observed, wish, connect(context)),
    verify: (targets, context) => each(targets, (target) => verifyTarget(target, tag, connect(context))),
  };
}

import type { Channel, ChannelContext, ChannelId, Observed, Step, Target } from '@lockstep/core';
import { mapBounded } from '../registry/bounded.ts';
import { commitStep } from '../registry/commit-step.ts';
import { createReadAhead } from '../registry/read-ahead.ts';
import { readCrate } from './crate.ts';
import { createCycleOrder } from './cycle-order.ts';
import { createIndexConfigReader } from './index-config-reader.ts';
import { limitsOf } from './limits.ts';
import { observeTarget } from './observation.ts';
import { preflightTargets } from './preflight.ts';
import { publishTarget } from './publishing.ts';
import { type Connection, registryOf } from './registry.ts';
import { retreatOf } from './retreat.ts';
import type { CratesSettings } from './settings.ts';
import { targetsOf } from './targets.ts';
import { trustedCrates } from './trusted-publishing.ts';
import { yankTarget } from './undo.ts';
import { verifyTarget } from './verification.ts';

/** Index files looked at side by side; sparse indexes are made for many small requests at once. */
const readConcurrency = 32;

// A yanked version keeps its bytes and its number: the Cargo book, “Publishing on crates.io”, cargo yank.
function publishSteps(target: Target, { state }: Observed, needs: readonly string[]): readonly Step[] {
  return state === 'absent' ? [commitStep({ ...target, needs }, { verb: 'publish', undo: 'never' })] : [];
}

/** The channel that lands versions on a registry of crates. */
export function openCratesChannel(
  id: ChannelId,
  settings: CratesSettings,
  role: Pick<CratesSettings, 'index'> = settings,
): Channel {
  const { index, token } = settings;
  const registry = registryOf(settings, role);
  const limits = limitsOf(registry);
  const config = createIndexConfigReader();
  const packages = createReadAhead(readCrate);
  const order = createCycleOrder();
  const connect = (context: ChannelContext): Connection => ({ registry, config, context });
  const each = <Result>(targets: readonly Target[], look: (target: Target) => Promise<Result>) =>
    mapBounded(targets, readConcurrency, look);
  const trusted = trustedCrates(id, settings, registry, config);
  return {
    id,
    kind: 'crates',
    endpoint: index,
    limits,
    ...(token && { token }),
    ...(trusted && { trusted }),
    targets: (seal) => targetsOf(id, seal),
    preflight: (targets, context) =>
      preflightTargets({ id, limits, ...(token && { token }) }, targets, connect(context), packages),
    observe: (targets, context) => {
      order.plan(targets);
      return each(targets, (target) => observeTarget(target, connect(context), order));
    },
    steps: (target, observed) => publishSteps(target, observed, order.needsOf(target)),
    prepare: (target, { artifacts }) => packages.prepare(target, artifacts),
    apply: (_step, target, context) => publishTarget(target, connect(context), packages),
    undo: (target, context) => yankTarget(target, connect(context)),
    retreat: async (target, observed) => retreatOf(target, observed),
    verify: (targets, context) => each(targets, (target) => verifyTarget(target, connect(context))),
  };
}

import type { Channel, ChannelContext, ChannelId, Observed, Step, Target } from '@lockstep/core';
import { mapBounded } from '../registry/bounded.ts';
import { commitStep } from '../registry/commit-step.ts';
import { createReadAhead } from '../registry/read-ahead.ts';
import { readHashed } from './hashed-distribution.ts';
import { limitsOf } from './limits.ts';
import { observeTarget } from './observation.ts';
import { preflightTargets } from './preflight.ts';
import type { Connection } from './registry.ts';
import { retreatOf } from './retreat.ts';
import type { PypiSettings } from './settings.ts';
import { lookOnce } from './simple-api.ts';
import { targetsOf } from './targets.ts';
import { trustedPypi } from './trusted-publishing.ts';
import { uploadTarget } from './upload.ts';
import { verifyTargets } from './verification.ts';

const readConcurrency = 16;

// A file can be deleted, but its name is never taken again: the public registry’s help, “file name reuse”.
function uploadSteps(target: Target, { state }: Observed): readonly Step[] {
  const isNeeded = state === 'absent' || state === 'reserved';
  return isNeeded ? [commitStep(target, { verb: 'upload', undo: 'never' })] : [];
}

/** The channel that lands wheels and sdists on a Python package index. */
export function openPypiChannel(id: ChannelId, settings: PypiSettings): Channel {
  const { upload, index, user, token } = settings;
  const connect = (context: ChannelContext): Connection => ({ upload, index, user, context });
  const distributions = createReadAhead(readHashed);
  const trusted = trustedPypi(id, settings);
  return {
    id,
    kind: 'pypi',
    undoByHand: 'yank the release in the web pages of the project (Manage, Releases, Options)',
    endpoint: upload,
    limits: limitsOf(settings),
    ...(token && { token }),
    ...(trusted && { trusted }),
    targets: (seal) => targetsOf(id, seal),
    preflight: (targets, context) => preflightTargets({ ...(token && { token }) }, targets, connect(context)),
    observe: (targets, context) => {
      const connection = connect(context);
      const lookUp = lookOnce(connection);
      return mapBounded(targets, readConcurrency, (target) => observeTarget(target, lookUp, connection));
    },
    steps: uploadSteps,
    prepare: (target, { artifacts }) => distributions.prepare(target, artifacts),
    apply: (_step, target, context) => uploadTarget(target, connect(context), distributions),
    retreat: async (target, observed) => retreatOf(target, observed, settings),
    verify: (targets, context) => verifyTargets(targets, connect(context)),
  };
}

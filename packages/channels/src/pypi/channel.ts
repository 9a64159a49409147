import type {
  Channel,
  ChannelContext,
  ChannelId,
  Limits,
  Observed,
  Quota,
  Step,
  Target,
} from '@lockstep/core';
import { mapBounded } from '../registry/bounded.ts';
import { createReadAhead } from '../registry/read-ahead.ts';
import { type Connection, isWarehouse } from './connection.ts';
import { readDistribution } from './distribution.ts';
import { observeTarget } from './observation.ts';
import { preflightTargets } from './preflight.ts';
import type { PypiSettings } from './settings.ts';
import { lookOnce } from './simple-api.ts';
import { targetsOf } from './targets.ts';
import { uploadTarget } from './upload.ts';
import { verifyTargets } from './verification.ts';

const readConcurrency = 16;

// A window that moves: once the burst is used up, the next place is free an hour after the first was taken.
const newProjects: Quota = {
  what: 'new package',
  burst: 20,
  refillMs: 60 * 60_000,
  source: 'Warehouse, config.py: “20 per hour” for a user, 40 for an address',
};

function limitsOf(settings: PypiSettings): Limits {
  return {
    concurrency: 5,
    visibilityWindowMs: 15 * 60_000,
    refusesDuplicates: true,
    origins: [new URL(settings.upload).origin],
    source:
      'concurrency: no document names a figure, twine sends one file at a time, and Warehouse’s uploads wait for one lock at their end; window: Warehouse, api/simple.py, 10 minutes of caching and 5 more while a page is made anew; duplicates: Warehouse, forklift/legacy.py, “File already exists”, which takes identical bytes again without storing them',
    ...(isWarehouse(settings) && { quotas: [newProjects] }),
  };
}

// A file can be deleted, but its name is never taken again: the public registry’s help, “file name reuse”.
function uploadSteps(target: Target, { state }: Observed): readonly Step[] {
  if (state !== 'absent' && state !== 'reserved') return [];
  const { key, channel, title, needs } = target;
  return [
    {
      key: `upload ${key}`,
      target: key,
      channel,
      phase: 'commit',
      undo: 'never',
      title: `upload ${title} to ${channel}`,
      needs,
    },
  ];
}

/** The channel that lands wheels and sdists on a Python package index. */
export function openPypiChannel(id: ChannelId, settings: PypiSettings): Channel {
  const { upload, index, user, token } = settings;
  const connect = (context: ChannelContext): Connection => ({ upload, index, user, context });
  const distributions = createReadAhead(readDistribution);
  return {
    id,
    kind: 'pypi',
    endpoint: upload,
    limits: limitsOf(settings),
    ...(token && { token }),
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
    verify: (targets, context) => verifyTargets(targets, connect(context)),
  };
}

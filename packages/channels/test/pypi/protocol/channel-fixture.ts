import {
  type Artifact,
  type Channel,
  type ChannelContext,
  type Clock,
  type Http,
  type Seal,
  type Secret,
  secretOf,
  type Target,
} from '@lockstep/core';
import { openPypiChannel } from '../../../src/pypi/channel.ts';
import { pypiSettings } from '../../../src/pypi/settings.ts';
import { artifactOf, contextWith } from '../../registry/loopback-context.ts';
import type { Sample } from './sample-files.ts';

/** A file as a seal describes it. */
export function sealed(
  { file, bytes }: Sample,
  { name = 'left-pad', version = '1.0', needs = [] as string[] } = {},
): Artifact {
  const sealedPackage = { ecosystem: 'pypi', name, version, needs, commands: [] };
  return { ...artifactOf(`dist/${file}`, bytes, sealedPackage), channels: ['pypi'] };
}

/** A seal of some files. */
export function sealOf(artifacts: readonly Artifact[]): Seal {
  const packages = [{ ecosystem: 'pypi', name: 'left-pad', version: '1.0', tag: 'v1.0' }];
  const release = { id: 'v1.0', commit: '0'.repeat(40), packages };
  const build = { run: 'local', attempt: 1 };
  return { schema: 1, releases: [release], build, tools: [], artifacts: [...artifacts] };
}

/** A PyPI channel as `lockstep.yaml` would make it. */
export function openChannel(upload: string, index: string): Channel {
  return openPypiChannel('pypi', { artifacts: ['dist/*'], ...pypiSettings.parse({ upload, index }) });
}

/** A secret that no rule of tokens speaks against. */
export const anySecret: Secret = secretOf('PYPI_TOKEN', 'word-of-a-private-registry');

/** What the tests of this folder need of a context. */
export interface Surroundings {
  readonly secret?: Secret;
  readonly http?: Http;
  /** Milliseconds since 1970. */
  readonly now?: number;
}

function clockAt(now: number): Clock {
  const since = (timestamp: string) => now - Date.parse(timestamp);
  return { timestamp: () => new Date(now).toISOString(), since, sleep: async () => {} };
}

/** A context whose files are these samples. */
export function contextOf(
  samples: readonly Sample[],
  { secret, http, now = 0 }: Surroundings = {},
): ChannelContext {
  const files = new Map(samples.map(({ file, bytes }) => [`dist/${file}`, bytes]));
  return { ...contextWith(files, secret, http), clock: clockAt(now) };
}

/** The targets of samples of one version, in their order. */
export function targetsFor(channel: Channel, samples: readonly Sample[]): readonly Target[] {
  return channel.targets(sealOf(samples.map((sample) => sealed(sample))));
}

/** The only one. */
export function only<Item>(items: readonly Item[]): Item {
  const [item] = items;
  if (item === undefined || items.length > 1) throw new Error(`${items.length} items, expected one`);
  return item;
}

import { randomBytes } from 'node:crypto';
import {
  type ChannelSettings,
  type StandIn,
  type StandInKind,
  type StandInOptions,
  secretOf,
  type Upstream,
} from '@lockstep/core';
import { installByNpm } from './npm-client.ts';
import { startNpmStandIn } from './stand-in.ts';

/** The channel's settings as its own kind checked them, pointing elsewhere. */
function pointedAt(settings: ChannelSettings, registry: string): ChannelSettings {
  return { ...settings, ...{ registry: `${registry.replace(/\/$/, '')}/` } };
}

function addressOf(settings: ChannelSettings): string {
  return 'registry' in settings ? String(settings.registry) : '';
}

async function isKnown(name: string, upstream: Upstream): Promise<boolean> {
  const path = `/${name.replace('/', '%2f')}`;
  try {
    return (await upstream({ method: 'GET', path, accept: 'application/json' })).status === 200;
  } catch {
    return false;
  }
}

// The public registry's rules for new packages concern neither packages that it has nor other registries.
async function establishedNames({ settings, packages, upstream, publicEndpoint }: StandInOptions) {
  const names = packages.map(({ name }) => name);
  if (addressOf(settings) !== publicEndpoint) return names;
  if (upstream === undefined) return [];
  const known = await Promise.all(names.map((name) => isKnown(name, upstream)));
  return names.filter((_, index) => known[index] === true);
}

async function start(options: StandInOptions): Promise<StandIn> {
  const { settings, packages, upstream, published, log } = options;
  const token = `npm_${randomBytes(18).toString('hex')}`;
  const standIn = await startNpmStandIn({
    tokens: [{ token, user: 'rehearsal', rights: 'publish' }],
    reserved: packages.map(({ name }) => name),
    established: await establishedNames(options),
    ...(upstream !== undefined && { upstream }),
    ...(published !== undefined && { published }),
  });
  log.debug(`stand-in for npm at ${standIn.url}`);
  return {
    settings: pointedAt(settings, standIn.url),
    secret: secretOf('rehearsal token', token),
    install: ({ package: released }, sandbox) => installByNpm(released, { registry: standIn.url, sandbox }),
    close: () => standIn.close(),
  };
}

/** The stand-in of the `npm` channel. */
export const npmStandInKind: StandInKind = { kind: 'npm', start };

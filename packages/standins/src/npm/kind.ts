import { randomBytes } from 'node:crypto';
import {
  type ChannelSettings,
  type StandIn,
  type StandInKind,
  type StandInOptions,
  secretOf,
  type UpstreamRequest,
} from '@lockstep/core';
import { knownNames } from '../known-names.ts';
import { installByNpm } from './npm-client.ts';
import { startNpmStandIn } from './stand-in.ts';

/** The channel's settings as its own kind checked them, pointing elsewhere. */
function pointedAt(settings: ChannelSettings, registry: string): ChannelSettings {
  return { ...settings, ...{ registry: `${registry.replace(/\/$/, '')}/` } };
}

function addressOf(settings: ChannelSettings): string {
  return 'registry' in settings ? String(settings.registry) : '';
}

function packumentOf(name: string): UpstreamRequest {
  return { method: 'GET', path: `/${name.replace('/', '%2f')}`, accept: 'application/json' };
}

// The public registry's rules for new packages concern neither packages that it has nor other registries.
async function establishedNames({ settings, packages, upstream, publicEndpoint }: StandInOptions) {
  const names = packages.map(({ name }) => name);
  if (addressOf(settings) !== publicEndpoint) return names;
  return upstream === undefined ? [] : knownNames(names, upstream, packumentOf);
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

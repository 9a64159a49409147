import { randomBytes } from 'node:crypto';
import {
  type ChannelSettings,
  type StandIn,
  type StandInKind,
  type StandInOptions,
  secretOf,
  type Upstream,
} from '@lockstep/core';
import { installByCargo } from './client/cargo-client.ts';
import { foreignSpelling } from './read-through.ts';
import { startCratesStandIn } from './stand-in.ts';

/** The channel's settings as its own kind checked them, pointing elsewhere; the index and the web API are one here. */
function pointedAt(settings: ChannelSettings, url: string): ChannelSettings {
  return { ...settings, ...{ index: `sparse+${url}`, api: url } };
}

function indexOf(settings: ChannelSettings): string {
  return 'index' in settings ? String(settings.index) : '';
}

/** How the registry spells a name, if it has it in any of the spellings that crates.io takes for one. */
async function knownSpelling(name: string, upstream: Upstream): Promise<string | undefined> {
  const spellings = new Set([name, name.replaceAll('_', '-'), name.replaceAll('-', '_')]);
  const found = await Promise.all([...spellings].map((each) => foreignSpelling(upstream, each)));
  return found.find((each) => typeof each === 'string');
}

async function establishedNames({ packages, upstream }: StandInOptions): Promise<readonly string[]> {
  if (upstream === undefined) return [];
  const known = await Promise.all(packages.map(({ name }) => knownSpelling(name, upstream)));
  return known.filter((name) => name !== undefined);
}

async function start(options: StandInOptions): Promise<StandIn> {
  const { settings, packages, upstream, published, publicEndpoint, log } = options;
  const token = `cio${randomBytes(16).toString('hex')}`;
  const index = indexOf(settings);
  const isPublic = index === publicEndpoint;
  const standIn = await startCratesStandIn({
    tokens: [{ token, user: 'rehearsal' }],
    reserved: packages.map(({ name }) => name),
    // What crates.io alone demands, of names above all, concerns no other registry.
    ...(!isPublic && { index }),
    established: isPublic && published === undefined ? await establishedNames(options) : [],
    ...(upstream !== undefined && { upstream }),
    ...(published !== undefined && { published }),
  });
  log.debug(`stand-in for crates.io at ${standIn.url}`);
  return {
    settings: pointedAt(settings, standIn.url),
    secret: secretOf('rehearsal token', token),
    install: (released, sandbox) =>
      installByCargo(released, {
        standIn: standIn.url,
        sandbox,
        ...(!isPublic && { index }),
      }),
    close: () => standIn.close(),
  };
}

/** The stand-in of the `crates` channel. */
export const cratesStandInKind: StandInKind = { kind: 'crates', start };

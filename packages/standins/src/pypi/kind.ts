import {
  type ChannelSettings,
  type StandIn,
  type StandInKind,
  type StandInOptions,
  secretOf,
  type UpstreamRequest,
} from '@lockstep/core';
import { knownNames } from '../known-names.ts';
import { createInstaller } from './install/installer.ts';
import { normalizedName } from './names/project-name.ts';
import { startPypiStandIn } from './stand-in.ts';
import { randomToken } from './token.ts';

/** The channel's settings as its own kind checked them, pointing elsewhere. */
function pointedAt(settings: ChannelSettings, url: string): ChannelSettings {
  return { ...settings, ...{ upload: `${url}legacy/`, index: `${url}simple/` } };
}

function addressOf(settings: ChannelSettings): string {
  return 'upload' in settings ? String(settings.upload) : '';
}

function pageOf(name: string): UpstreamRequest {
  return { method: 'GET', path: `/${normalizedName(name)}/`, accept: 'text/html' };
}

// The public registry's rules for new projects concern neither projects that it has nor other registries.
async function establishedNames(options: StandInOptions): Promise<readonly string[]> {
  const { settings, packages, upstream, published, publicEndpoint } = options;
  const names = [...new Set(packages.map(({ name }) => name))];
  if (addressOf(settings) !== publicEndpoint) return names;
  return upstream === undefined || published !== undefined ? [] : knownNames(names, upstream, pageOf);
}

async function start(options: StandInOptions): Promise<StandIn> {
  const { settings, packages, upstream, published, log } = options;
  const token = randomToken('127.0.0.1');
  const standIn = await startPypiStandIn({
    tokens: [{ token, user: 'rehearsal' }],
    reserved: packages.map(({ name }) => name),
    established: await establishedNames(options),
    // A release of many new projects takes them in one go; the limit is a matter of time, not of the packages.
    maxNewProjects: Number.POSITIVE_INFINITY,
    ...(upstream !== undefined && { upstream }),
    ...(published !== undefined && { published }),
  });
  log.debug(`stand-in for PyPI at ${standIn.url}`);
  const install = createInstaller(standIn);
  return {
    settings: pointedAt(settings, standIn.url),
    secret: secretOf('rehearsal token', token),
    install,
    close: () => standIn.close(),
  };
}

/** The stand-in of the `pypi` channel. */
export const pypiStandInKind: StandInKind = { kind: 'pypi', start };

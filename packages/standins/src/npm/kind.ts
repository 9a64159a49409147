import { randomBytes } from 'node:crypto';
import {
  type ChannelSettings,
  type StandIn,
  type StandInKind,
  type StandInOptions,
  secretOf,
} from '@lockstep/core';
import { installByNpm } from './npm-client.ts';
import { startNpmStandIn } from './stand-in.ts';

/** The channel's settings as its own kind checked them, pointing elsewhere. */
function pointedAt(settings: ChannelSettings, registry: string): ChannelSettings {
  return { ...settings, ...{ registry: `${registry.replace(/\/$/, '')}/` } };
}

async function start({ settings, packages, upstream, log }: StandInOptions): Promise<StandIn> {
  const token = `npm_${randomBytes(18).toString('hex')}`;
  const standIn = await startNpmStandIn({
    tokens: [{ token, user: 'rehearsal', rights: 'publish' }],
    reserved: packages.map(({ name }) => name),
    ...(upstream !== undefined && { upstream }),
  });
  log.debug(`stand-in for npm at ${standIn.url}`);
  return {
    settings: pointedAt(settings, standIn.url),
    secret: secretOf('rehearsal token', token),
    install: (released, sandbox) => installByNpm(released, { registry: standIn.url, sandbox }),
    close: () => standIn.close(),
  };
}

/** The stand-in of the `npm` channel. */
export const npmStandInKind: StandInKind = { kind: 'npm', start };

import { expect } from '@jest/globals';
import {
  type Channel,
  type ChannelKind,
  type ConfiguredChannel,
  type Installation,
  type Sandbox,
  type Secret,
  type StandInKind,
  secretOf,
  silentLog,
} from '@lockstep/core';
import type { RehearsalOptions } from '../../src/rehearse/rehearse.ts';
import { startLife } from './life.ts';
import { sampleArtifact, sampleSeal, servers } from './sample-release.ts';
import { simulateChannel } from './simulated-channel.ts';
import { sessionIn, type World } from './world.ts';

/** Two packages on two channels. */
export const seal = sampleSeal([
  sampleArtifact('app', ['mild'], ['lib']),
  sampleArtifact('lib', ['mild', 'strict']),
]);
export const traits = servers.filter(({ phase }) => phase === 'commit');

/** A stage for a rehearsal, which remembers what happened on it. */
export interface Scene {
  readonly options: RehearsalOptions;
  /** What happened to stand-ins, in order. */
  readonly events: string[];
  readonly secrets: (Secret | undefined)[];
}

/** What is different from a rehearsal that succeeds. */
export interface Change {
  readonly alter?: (channel: Channel) => Channel;
  readonly installation?: Partial<Installation>;
  readonly failing?: string;
}

/** Sets a stage of simulated stand-ins in a world. */
export function sceneOf(
  world: World,
  { alter = (channel) => channel, installation, failing }: Change = {},
): Scene {
  const life = startLife('rehearsal');
  const events: string[] = [];
  const secrets: (Secret | undefined)[] = [];
  const channels: readonly ConfiguredChannel[] = traits.map(({ id }) => ({
    id,
    kind: id,
    settings: { artifacts: ['*'], token: { env: 'REAL_TOKEN' } },
  }));
  const kinds = traits.map((each) => ({
    kind: each.id,
    open: (_id: string, settings: object) => {
      expect(settings).not.toHaveProperty('token');
      const channel = simulateChannel(world, life, each);
      return alter({
        ...channel,
        preflight: (targets, context) => {
          secrets.push(context.secret);
          return channel.preflight(targets, context);
        },
      });
    },
  })) as unknown as readonly ChannelKind[];
  const standInKinds: readonly StandInKind[] = traits.map(({ id }) => ({
    kind: id,
    async start({ settings, packages }) {
      if (id === failing) throw new Error(`${id} does not start`);
      events.push(`start ${id} ${packages.map(({ name }) => name).join(' ')}`);
      return {
        settings,
        secret: secretOf('STAND_IN_TOKEN', `token-of-${id}`),
        async install({ package: { name, version } }) {
          events.push(`install ${name} from ${id}`);
          return [{ installed: { client: 'sample', package: name, version }, problems: [], ...installation }];
        },
        close: async () => void events.push(`close ${id}`),
      };
    },
  }));
  const { context, identity } = sessionIn(world, life);
  const sandbox: Sandbox = {
    folder: async (name) => name,
    env: {},
    run: async () => ({ code: 0, stdout: '', stderr: '' }),
  };
  const endpoints = {};
  const options = {
    seal,
    context,
    identity,
    sandbox,
    channels,
    kinds,
    standInKinds,
    log: silentLog,
    endpoints,
  };
  return { options: { ...options, upstreamOf: () => undefined }, events, secrets };
}

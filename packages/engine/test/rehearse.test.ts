import { describe, expect, test } from '@jest/globals';
import {
  type Channel,
  type ChannelKind,
  type ConfiguredChannel,
  type Installation,
  problem,
  type Sandbox,
  type Secret,
  type StandInKind,
  secretOf,
  silentLog,
} from '@lockstep/core';
import { type RehearsalOptions, rehearse } from '../src/rehearse/rehearse.ts';
import { startLife } from './simulation/life.ts';
import { sampleArtifact, sampleSeal, servers } from './simulation/sample-release.ts';
import { simulateChannel } from './simulation/simulated-channel.ts';
import { createWorld, sessionIn, type World } from './simulation/world.ts';

const seal = sampleSeal([
  sampleArtifact('app', ['mild'], ['lib']),
  sampleArtifact('lib', ['mild', 'strict']),
]);
const traits = servers.filter(({ phase }) => phase === 'commit');

interface Scene {
  readonly options: RehearsalOptions;
  /** What happened to stand-ins, in order. */
  readonly events: string[];
  readonly secrets: (Secret | undefined)[];
}

interface Change {
  readonly alter?: (channel: Channel) => Channel;
  readonly installation?: Partial<Installation>;
  readonly failing?: string;
}

function sceneOf(world: World, { alter = (channel) => channel, installation, failing }: Change = {}): Scene {
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
        async install({ name, version }) {
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

describe('a rehearsal', () => {
  test('publishes to stand-ins, then installs every package from each of them', async () => {
    const world = createWorld(seal, traits);
    const { options, events } = sceneOf(world);
    const { report, exit } = await rehearse(options);
    expect({ exit, ok: report.ok, public: report.public }).toEqual({ exit: 0, ok: true, public: [] });
    expect(world.watch.writes).toEqual(['mild:lib', 'mild:app', 'strict:lib']);
    expect(events).toEqual([
      'start mild app lib',
      'start strict lib',
      'install app from mild',
      'install lib from mild',
      'install lib from strict',
      'close mild',
      'close strict',
    ]);
    expect(report.installed).toHaveLength(3);
    expect(world.chain).toEqual([]);
  });

  test('uses the credentials of the stand-ins', async () => {
    const { options, secrets } = sceneOf(createWorld(seal, traits));
    await rehearse(options);
    expect(secrets.map((secret) => secret?.name)).toEqual(['STAND_IN_TOKEN', 'STAND_IN_TOKEN']);
  });

  test('fails when a package cannot be installed', async () => {
    const problems = [problem('REHEARSAL_INSTALL', 'app cannot be installed')];
    const { options, events } = sceneOf(createWorld(seal, traits), { installation: { problems } });
    const { report, exit } = await rehearse(options);
    expect(report.problems).toHaveLength(3);
    expect([exit, report.ok]).toEqual([1, false]);
    expect(events.slice(-2)).toEqual(['close mild', 'close strict']);
  });

  test('installs nothing when the transaction did not succeed', async () => {
    const world = createWorld(seal, traits);
    const { options, events } = sceneOf(world, {
      alter: (channel) => ({
        ...channel,
        apply: async () => ({ outcome: 'unknown', why: 'HTTP 503', answer: {} }),
      }),
    });
    const { report, exit } = await rehearse(options);
    expect(report.ok).toBe(false);
    expect(exit).toBe(1);
    expect(events.filter((event) => event.startsWith('install'))).toEqual([]);
    expect(events.slice(-2)).toEqual(['close mild', 'close strict']);
  });

  test('closes the other stand-ins when one does not start', async () => {
    const { options, events } = sceneOf(createWorld(seal, traits), { failing: 'strict' });
    await expect(rehearse(options)).rejects.toThrow('strict does not start');
    expect(events).toEqual(['start mild app lib', 'close mild']);
  });

  test('closes a stand-in whose channel cannot be opened', async () => {
    const { options, events } = sceneOf(createWorld(seal, traits), {
      alter: () => {
        throw new Error('cannot be opened');
      },
    });
    await expect(rehearse(options)).rejects.toThrow('cannot be opened');
    expect(events.slice(-2).sort()).toEqual(['close mild', 'close strict']);
  });
});

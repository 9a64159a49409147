import { describe, expect, test } from '@jest/globals';
import { fail, problem } from '@lockstep/core';
import { rehearse } from '../src/rehearse/rehearse.ts';
import { sceneOf, seal, traits } from './simulation/rehearsal-scene.ts';
import { createWorld } from './simulation/world.ts';

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

  test('reports what stopped it, so that it is recorded like any other failure', async () => {
    const { options } = sceneOf(createWorld(seal, traits));
    const artifacts = {
      ...options.context.artifacts,
      confirm: async () => {
        throw fail('SEAL_BROKEN', 'a.tgz holds other bytes');
      },
    };
    const { report, exit } = await rehearse({ ...options, context: { ...options.context, artifacts } });
    expect([exit, report.ok, report.problems[0]?.code]).toEqual([3, false, 'SEAL_BROKEN']);
  });

  test('that is stopped installs nothing more, and did not succeed', async () => {
    const { options, events } = sceneOf(createWorld(seal, traits));
    const { report, exit } = await rehearse({ ...options, signal: AbortSignal.abort() });
    expect([exit, report.ok]).toEqual([1, false]);
    expect(events.filter((event) => event.startsWith('install'))).toEqual([]);
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

import type { Channel, Observed, Seal, Step, Target } from '@lockstep/core';
import { serve } from './answers.ts';
import type { Life } from './life.ts';
import type { ServerTraits } from './servers.ts';
import type { World } from './world.ts';

/** How long a request is on its way in each direction, in milliseconds. */
const travelMs = 50;

/** The targets of a simulated channel: one for each artifact, which needs its siblings. */
export function targetsOf(id: string, seal: Seal): readonly Target[] {
  const routed = seal.artifacts.filter(({ channels }) => channels.includes(id));
  const keyOf = (name: string) => `${id}:${name}`;
  const names = new Set(routed.map((artifact) => artifact.package?.name));
  return routed.map((artifact) => ({
    key: keyOf(artifact.package?.name ?? artifact.file),
    channel: id,
    kind: 'version',
    artifact,
    title: artifact.package?.name ?? artifact.file,
    needs: (artifact.package?.needs ?? []).filter((need) => names.has(need)).map(keyOf),
  }));
}

function isIncident(target: Target, observed: Observed): boolean {
  if (observed.state === 'rejected' || observed.state === 'burned') return true;
  return observed.state === 'present' && observed.digest.sha256 !== target.artifact.digest.sha256;
}

function stepsOf({ phase, undo }: ServerTraits, target: Target, { state }: Observed): readonly Step[] {
  if (state !== 'absent') return [];
  const { key, channel, title, needs } = target;
  return [{ key: `put ${key}`, target: key, channel, phase, undo, title: `put ${title}`, needs }];
}

/** A channel as one run of the program sees it. */
export function simulateChannel(world: World, life: Life, traits: ServerTraits): Channel {
  const { id } = traits;
  const { clock, servers } = world;
  return {
    id,
    kind: 'simulated',
    endpoint: `http://${id}.test/`,
    limits: { ...traits, origins: [], source: 'the simulation' },
    targets: (seal) => targetsOf(id, seal),
    steps: (target, observed) => stepsOf(traits, target, observed),
    preflight: async () => ({
      problems: [],
      notes: [],
      credential: { secret: 'TOKEN', strength: 'proven', reason: 'the simulation accepts it' },
    }),
    observe: (targets) =>
      life.carryOut('observe', async (mishap) => {
        await clock.sleep(travelMs);
        if (mishap === 'our own error') throw new TypeError('undefined is not an observation');
        if (mishap === 'no answer') return targets.map(() => ({ state: 'unknown', why: 'HTTP 503' }));
        const seen = targets.map((target) => servers.look(target));
        life.knowsIncident ||= targets.some((target, index) =>
          isIncident(target, seen[index] ?? { state: 'absent' }),
        );
        return seen;
      }),
    apply: (step, target) =>
      life.carryOut('apply', async (mishap) => {
        const leave = world.watch.enter(world, life, traits, step, target);
        await clock.sleep(travelMs);
        try {
          return serve(servers, traits, target, clock.now(), mishap);
        } finally {
          await clock.sleep(travelMs);
          leave();
        }
      }),
    verify: async (targets) =>
      targets.map((target) => ({ target, observed: servers.look(target), problems: [] })),
  };
}

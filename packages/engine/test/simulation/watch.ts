import { isInstalled, orderOf, type Step, sealDigest, type Target } from '@lockstep/core';
import type { Life } from './life.ts';
import type { ServerTraits } from './servers.ts';
import { targetsOf } from './simulated-channel.ts';
import type { World } from './world.ts';

/** Looks at every write of every run, and notes what none may do. */
export interface Watch {
  readonly violations: string[];
  /** Writes that left, by target. */
  readonly writes: string[];
  /** How many writes of one run were under way on one channel, at most. */
  mostAtOnce(): number;
  /** Notes the start of a write; the answer notes its end. */
  enter(world: World, life: Life, traits: ServerTraits, step: Step, target: Target): () => void;
}

function placeOf({ phase, undo: rank }: Pick<ServerTraits, 'phase' | 'undo'>, isTrial: boolean): number {
  return orderOf({ phase, rank, trial: phase === 'commit' && isTrial, last: false });
}

function unconfirmedBefore({ traits, seal, servers, trials }: World, step: Step): readonly string[] {
  const own = placeOf(step, trials.has(step.channel));
  return traits
    .filter((each) => placeOf(each, trials.has(each.id)) < own)
    .flatMap(({ id }) => targetsOf(id, seal))
    .filter(({ key }) => !servers.isVisible(key))
    .map(({ key }) => `${step.key} left before ${key} was confirmed`);
}

function missingNeeds({ servers, seal }: World, target: Target): readonly string[] {
  const all = targetsOf(target.channel, seal);
  const isMutual = (need: string) => all.find(({ key }) => key === need)?.needs.includes(target.key);
  return target.needs
    .filter((need) => !servers.holds(need) && !isMutual(need))
    .map((need) => `${target.key} left before ${need}, which it needs, was stored`);
}

function untriedBefore({ chain, seal, trials }: World, { key, phase, channel }: Step): readonly string[] {
  if (phase === 'reserve' || trials.has(channel)) return [];
  return [...trials]
    .filter((id) => !isInstalled(chain, sealDigest(seal), id))
    .map((id) => `${key} left before ${id} was installed from`);
}

function missingIntent({ chain }: World, step: Step): readonly string[] {
  const isIntended = chain.some(({ body }) => body.kind === 'intent' && body.step === step.key);
  return isIntended ? [] : [`${step.key} left without an intent`];
}

/** Starts watching. */
export function createWatch(): Watch {
  const violations: string[] = [];
  const writes: string[] = [];
  const inFlight = new Map<string, number>();
  let most = 0;
  const count = (lane: string, change: number) => {
    const now = (inFlight.get(lane) ?? 0) + change;
    inFlight.set(lane, now);
    most = Math.max(most, now);
    return now;
  };
  return {
    mostAtOnce: () => most,
    violations,
    writes,
    enter(world, life, { id, concurrency }, step, target) {
      writes.push(target.key);
      if (life.knowsIncident) violations.push(`${step.key} left after an incident was known`);
      violations.push(
        ...missingIntent(world, step),
        ...unconfirmedBefore(world, step),
        ...untriedBefore(world, step),
        ...missingNeeds(world, target),
      );
      const lane = `${life.run} ${id}`;
      if (count(lane, 1) > concurrency) violations.push(`${id} got more than ${concurrency} writes at once`);
      return () => void count(lane, -1);
    },
  };
}

/** What a world shows that none may show: broken rules, and anything stored twice. */
export function violationsOf({ watch, servers }: World): readonly string[] {
  const twice = [...servers.holdings].filter(([, stores]) => stores.length > 1);
  return [...watch.violations, ...twice.map(([key]) => `${key} was stored twice`)];
}

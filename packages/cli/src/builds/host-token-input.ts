import { type Outcome, reveal, type Secret } from '@lockstep/core';
import type { World } from '../world.ts';
import { hostTokenVariable } from './host-repository.ts';

/** Does some work with the host’s token of an input, which is no variable of the process. */
export function withHostToken<O extends Outcome>(
  token: Secret | undefined,
  work: (world: World) => Promise<O>,
): (world: World) => Promise<O> {
  if (token === undefined) return work;
  return (world) => work({ ...world, env: { ...world.env, [hostTokenVariable]: reveal(token) } });
}

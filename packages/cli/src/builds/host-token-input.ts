import { type Outcome, reveal, type Secret } from '@lockstep/core';
import type { World } from '../world.ts';
import { hostTokenVariable } from './host-repository.ts';

/** The same world with a token for the host of the repository, which is no variable of the process. */
export function lendHostToken(token: Secret, world: World): World {
  return { ...world, env: { ...world.env, [hostTokenVariable]: reveal(token) } };
}

/** Does some work with the host’s token of an input. */
export function withHostToken<O extends Outcome>(
  token: Secret | undefined,
  work: (world: World) => Promise<O>,
): (world: World) => Promise<O> {
  if (token === undefined) return work;
  return (world) => work(lendHostToken(token, world));
}

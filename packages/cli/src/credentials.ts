import { type Channel, type Problem, type Secret, throwAll } from '@lockstep/core';
import { type Environment, resolveSecret } from '@lockstep/hosts';

/** Secrets by channel, and those that could not be had. */
export interface Credentials {
  readonly secrets: ReadonlyMap<string, Secret>;
  /** What is wrong with the others, by channel. */
  readonly lacking: ReadonlyMap<string, Problem>;
}

/** Reads the credential of every channel that names one. */
export async function readCredentials(channels: readonly Channel[], env: Environment): Promise<Credentials> {
  const secrets = new Map<string, Secret>();
  const lacking = new Map<string, Problem>();
  for (const { id, token } of channels) {
    if (token === undefined) continue;
    const resolved = await resolveSecret(token, env);
    if ('secret' in resolved) secrets.set(id, resolved.secret);
    else lacking.set(id, resolved.problem);
  }
  return { secrets, lacking };
}

/**
 * Reads every credential that a command cannot do without.
 * @throws LockstepError `TOKEN_MISSING`, naming all of them.
 */
export async function demandCredentials(
  channels: readonly Channel[],
  env: Environment,
): Promise<ReadonlyMap<string, Secret>> {
  const { secrets, lacking } = await readCredentials(channels, env);
  throwAll([...lacking.values()]);
  return secrets;
}

import { type Channel, type Problem, problem, type Secret, throwAll } from '@lockstep/core';
import { type Environment, identityObstacle, resolveSecret } from '@lockstep/hosts';

/** Secrets by channel, and those that could not be had. */
export interface Credentials {
  readonly secrets: ReadonlyMap<string, Secret>;
  /** What is wrong with the others, by channel. */
  readonly lacking: ReadonlyMap<string, Problem>;
}

// A channel that publishes by the job's identity has no need of a token, unless there is no identity.
function withoutIdentity({ id }: Channel, env: Environment, token: Problem | undefined): Problem | undefined {
  const obstacle = identityObstacle(env);
  if (obstacle === undefined) return undefined;
  const also = token === undefined ? '' : `; ${token.message}`;
  return { ...obstacle, message: `${id}: ${obstacle.message}${also}`, where: { target: id } };
}

/**
 * Reads the credential of every channel that names one. A channel that publishes by the job's identity lacks one where
 * there is neither an identity nor a token.
 */
export async function readCredentials(channels: readonly Channel[], env: Environment): Promise<Credentials> {
  const secrets = new Map<string, Secret>();
  const lacking = new Map<string, Problem>();
  for (const channel of channels) {
    const { id, token, trusted } = channel;
    const resolved = token === undefined ? undefined : await resolveSecret(token, env);
    if (resolved !== undefined && 'secret' in resolved) {
      secrets.set(id, resolved.secret);
      continue;
    }
    const missing = resolved?.problem;
    const found = trusted === undefined ? missing : withoutIdentity(channel, env, missing);
    if (found !== undefined) lacking.set(id, found);
  }
  return { secrets, lacking };
}

function limited({ id, trusted }: Channel): readonly Problem[] {
  if (trusted === undefined) return [];
  const message = `${id} has no token, and credentials of trusted publishing may not ${trusted.rules.cannot}`;
  return [problem('TRUSTED_LIMITED', message, { where: { target: id } })];
}

/**
 * Reads every credential that a command cannot do without, and that the identity of a job cannot replace: it takes back
 * what is public.
 * @throws LockstepError `TOKEN_MISSING` or `TRUSTED_LIMITED`, naming all of them.
 */
export async function demandCredentials(
  channels: readonly Channel[],
  env: Environment,
): Promise<ReadonlyMap<string, Secret>> {
  const secrets = new Map<string, Secret>();
  const problems: Problem[] = [];
  for (const channel of channels) {
    if (channel.token === undefined) {
      problems.push(...limited(channel));
      continue;
    }
    const resolved = await resolveSecret(channel.token, env);
    if ('secret' in resolved) secrets.set(channel.id, resolved.secret);
    else problems.push(resolved.problem);
  }
  throwAll(problems);
  return secrets;
}

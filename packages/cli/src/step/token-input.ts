import { fail, type Outcome, reveal, type Secret, type SecretReference, secretName } from '@lockstep/core';
import type { CommandName } from '../commands.ts';
import type { Options } from '../options.ts';
import { openProject } from '../project.ts';
import { runCommandByName } from '../run.ts';
import type { World } from '../world.ts';

function refuse(message: string): Error {
  return fail('USAGE', message, {
    where: { key: 'token' },
    remedy: 'Name one channel whose token is { env: NAME } in lockstep.yaml, or leave the input empty.',
  });
}

function variableIn(references: readonly SecretReference[], channel = 'any channel'): string {
  const file = references.find((reference) => 'file' in reference);
  if (file !== undefined) throw refuse(`lockstep.yaml reads a token from ${secretName(file)}`);
  const [name, another] = new Set(references.map(secretName));
  if (name === undefined) throw refuse(`lockstep.yaml names no token for ${channel}`);
  if (another !== undefined) throw refuse(`one input cannot take the place of ${name} and ${another}`);
  return name;
}

async function withToken(token: Secret, { dir, channel }: Options, world: World): Promise<World> {
  const { config } = await openProject(dir, world);
  const references = config.channels
    .filter(({ id }) => channel === undefined || id === channel)
    .flatMap(({ settings }) => settings.token ?? []);
  return { ...world, env: { ...world.env, [variableIn(references, channel)]: reveal(token) } };
}

/**
 * Runs a command with a token in the place of the environment variable that lockstep.yaml names for it. It never
 * enters the environment of a process under that name.
 * @throws LockstepError `USAGE` when no single variable is named.
 */
export async function runCommandWithToken(
  command: CommandName,
  options: Options,
  token: Secret | undefined,
  world: World,
): Promise<Outcome> {
  return runCommandByName(
    command,
    options,
    token === undefined ? world : await withToken(token, options, world),
  );
}

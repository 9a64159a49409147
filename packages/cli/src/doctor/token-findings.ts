import { type Channel, type Problem, problem, secretName } from '@lockstep/core';
import { type Environment, resolveSecret } from '@lockstep/hosts';

/** What is at hand of a channel's credentials: names, never contents. */
export interface TokenFindings {
  readonly notes: readonly string[];
  readonly warnings: readonly Problem[];
}

function needless({ id, trusted }: Channel, env: Environment): readonly Problem[] {
  const names = trusted?.rules.usualTokens ?? [];
  return names
    .filter((name) => (env[name] ?? '').trim() !== '')
    .map((name) =>
      problem('TOKEN_NOT_NEEDED', `${name} is set, and ${id} publishes by trusted publishing alone`, {
        where: { target: id },
      }),
    );
}

/** Says which credential of a channel is at hand, and which is there without need. */
export async function tokenFindings(channel: Channel, env: Environment): Promise<TokenFindings> {
  const { id, token, trusted } = channel;
  if (token === undefined) {
    const note = trusted === undefined ? [`${id}: no token is configured`] : [];
    return { notes: note, warnings: needless(channel, env) };
  }
  const resolved = await resolveSecret(token, env);
  const role = trusted === undefined ? 'the token' : 'the token for when trusted publishing fails';
  const standing =
    'secret' in resolved ? 'is at hand' : 'is not at hand here; the job that publishes needs it';
  return { notes: [`${id}: ${role}, ${secretName(token)}, ${standing}`], warnings: [] };
}

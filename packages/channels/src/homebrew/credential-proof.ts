import { type Channel, problem, type Target } from '@lockstep/core';
import { disproof, nameOfToken, noToken, type Proof, proof } from '../registry/proof.ts';
import type { Connection } from './connection.ts';
import { repositoryAddress } from './repository-address.ts';
import type { Tap, Trouble } from './tap.ts';
import { isProtection, refusalProblem, wordsOf } from './trouble.ts';

const taken =
  'the tap took a push that leaves its branch where it is; a rule for the branch may still show only when it moves';

function refusedProof(
  name: string,
  trouble: Extract<Trouble, { outcome: 'refused' }>,
  target: Target,
  connection: Connection,
): Proof {
  const isProposal = connection.settings['pull-request'];
  const words = wordsOf(trouble, connection);
  if (isProposal && isProtection(trouble))
    return proof(
      name,
      'not provable here',
      `the tap’s branch is protected, and pull requests are not: ${words}`,
    );
  const found = refusalProblem(trouble, 'a push that changes nothing', target, connection);
  return { ...proof(name, 'not provable here', words), problems: [found] };
}

/**
 * Tries to push the tap’s branch to the commit that it has: the server then checks the right to write, and nothing moves.
 */
async function provePush(
  name: string,
  { head, tip }: Tap,
  target: Target,
  connection: Connection,
): Promise<Proof> {
  const reply = await connection.git.push({ ref: head, from: tip, to: tip });
  if (reply.outcome === 'ok') return proof(name, 'proven', taken);
  if (reply.outcome === 'throttled' || reply.outcome === 'failed')
    return disproof(name, 'UNREACHABLE', `the tap gave no answer to a push: ${wordsOf(reply, connection)}`);
  // It moved between look and push: the right to write was checked before that.
  if (reply.reason === 'conflict') return proof(name, 'proven', taken);
  return refusedProof(name, reply, target, connection);
}

async function proveProposal(name: string, found: Proof, { context, settings }: Connection): Promise<Proof> {
  const host = context.host(repositoryAddress(settings), context.secret);
  const reply = await host.repository();
  if (reply.outcome === 'ok' && reply.value.canPush === false)
    return disproof(name, 'TOKEN_READ_ONLY', `it may only read ${reply.value.fullName}`);
  if (reply.outcome === 'ok') return found;
  const words = reply.outcome === 'failed' ? reply.why : reply.message;
  const code = reply.outcome === 'refused' ? 'ADDRESS_WRONG' : 'UNREACHABLE';
  const message = `the API of the tap’s server does not show the repository: ${words}`;
  return { ...found, problems: [...found.problems, problem(code, message)] };
}

/** Says how far it is shown that the credential may write to the tap. */
export async function proveCredential(
  channel: Pick<Channel, 'token'>,
  tap: Tap | undefined,
  target: Target,
  connection: Connection,
): Promise<Proof> {
  const { secret } = connection.context;
  const name = nameOfToken(channel, secret);
  if (secret === undefined) return noToken(name);
  if (tap === undefined) return proof(name, 'not provable here', 'the tap could not be read');
  const found = await provePush(name, tap, target, connection);
  return connection.settings['pull-request'] ? proveProposal(name, found, connection) : found;
}

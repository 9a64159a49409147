import { type Channel, foreignText, type HostRepository, problem } from '@lockstep/core';
import { disproof, nameOfToken, noToken, type Proof, proof } from '../registry/proof.ts';
import type { Connection } from './connection.ts';
import { problemOf } from './reply.ts';

async function identityOf({ host, context }: Connection): Promise<string | undefined> {
  const reply = await host.identity();
  return reply.outcome === 'ok' ? foreignText(reply.value, context.secret) : undefined;
}

function readOnly(secret: string, repository: HostRepository, identity: string | undefined): Proof {
  const reason = repository.isArchived
    ? `${repository.fullName} is archived, and takes no releases`
    : `it may only read ${repository.fullName}`;
  const problems = [problem('TOKEN_READ_ONLY', `${secret}: ${reason}`)];
  return { ...proof(secret, 'identity only', reason, identity), problems };
}

// Both hosts tell what an account may do; a token can be limited to less, which shows only when it writes.
function proofFor(secret: string, repository: HostRepository, identity: string | undefined): Proof {
  const { canPush, fullName } = repository;
  if (canPush === undefined)
    return proof(
      secret,
      'not provable here',
      `the host does not tell who may write to ${fullName}`,
      identity,
    );
  const reason = `its account may write to ${fullName}; whether the token was limited to less, the host does not tell`;
  return proof(secret, 'identity only', reason, identity);
}

/** A proof with what the host says of the repository, where it says anything. */
export type HostProof = Proof & { readonly repository?: HostRepository };

/** Proves without writing what can be proven about the channel’s token. */
export async function proveCredential(
  channel: Pick<Channel, 'id' | 'token'>,
  connection: Connection,
): Promise<HostProof> {
  const { host, context } = connection;
  const secret = nameOfToken(channel, context.secret);
  if (context.secret === undefined) return noToken(secret);
  const reply = await host.repository();
  if (reply.outcome !== 'ok') {
    const { owner, name } = host.address;
    const reason = problemOf(reply, {
      target: `${channel.id} ${owner}/${name}`,
      secret: context.secret,
    });
    return { ...disproof(secret, reason.code, reason.message), problems: [reason] };
  }
  const repository = reply.value;
  const identity = await identityOf(connection);
  const mayWrite = repository.canPush !== false && !repository.isArchived;
  const found = mayWrite ? proofFor(secret, repository, identity) : readOnly(secret, repository, identity);
  return { ...found, repository };
}

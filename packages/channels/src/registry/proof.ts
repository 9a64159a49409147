import {
  type Channel,
  type CredentialProof,
  type ErrorCode,
  type Problem,
  type ProofStrength,
  problem,
  type Secret,
  secretName,
} from '@lockstep/core';

/** How far a credential could be proven, and what already speaks against it. */
export interface Proof {
  readonly credential: CredentialProof;
  readonly problems: readonly Problem[];
}

/** What operators call the credential of a channel. */
export function nameOfToken({ token }: Pick<Channel, 'token'>, secret: Secret | undefined): string {
  return secret?.name ?? (token && secretName(token)) ?? 'token';
}

/** A proof that nothing speaks against. */
export function proof(secret: string, strength: ProofStrength, reason: string, identity?: string): Proof {
  return {
    credential: { secret, strength, reason, ...(identity !== undefined && { identity }) },
    problems: [],
  };
}

/** A credential that a reason speaks against. */
export function disproof(secret: string, code: ErrorCode, reason: string): Proof {
  return { ...proof(secret, 'not provable here', reason), problems: [problem(code, `${secret}: ${reason}`)] };
}

/** No credential at all. */
export function noToken(secret: string): Proof {
  return disproof(secret, 'TOKEN_MISSING', 'there is no token to publish with');
}

import type { Problem } from '../errors/problem.ts';
import type { Secret } from '../secret.ts';
import type { IdentityClaims } from './identity-claims.ts';

/** What came of asking who this job is. */
export type IdentityReply =
  | {
      readonly kind: 'token';
      /** The signed statement; whoever holds it can pose as the job before its audience. */
      readonly secret: Secret;
      readonly claims: IdentityClaims;
    }
  /** A problem that a rerun can mend comes from the way there; any other from what the job is. */
  | { readonly kind: 'unavailable'; readonly problem: Problem };

/** The identity that the server gives a job (OpenID Connect). */
export interface Identity {
  /** Why there is none here, as far as that shows without asking anyone. */
  readonly obstacle?: Problem;
  /** Whether the server calls the repository a fork. */
  readonly isFork: boolean;
  /**
   * Has a new token made, for one audience alone. The token is hidden from logs before it is returned.
   * @param audience who is to believe it, such as `pypi`.
   */
  token(audience: string): Promise<IdentityReply>;
}

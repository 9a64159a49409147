import {
  bodyJson,
  type Context,
  foreignText,
  type HttpAnswer,
  type HttpRequest,
  type Identity,
  type IdentityClaims,
  isRecord,
  type Minted,
  type Problem,
  problem,
  type Secret,
  secretOf,
  workflowReference,
} from '@lockstep/core';
import { claimFaults, type Expectation, registeredClaim } from './claim-faults.ts';
import { type RefusalProtocol, refusalOf } from './refusal.ts';

/** One way from an identity to a credential. */
export interface Application extends Expectation, RefusalProtocol {
  readonly audience: string;
  /** What carries the identity token to the registry, and nowhere else. */
  readonly request: (token: Secret) => HttpRequest;
  /** How long a credential lives, in milliseconds: as its answer says, or as the registry's documents do. */
  readonly lifeMs: (answer: Readonly<Record<string, unknown>>, context: Context) => number;
}

/** What people see where a token's name would stand. */
const credentialName = 'trusted publishing';
/** No answer of these is longer. */
const longestAnswer = 256 * 1024;
const answerTimeoutMs = 30_000;

function refused(...problems: readonly [Problem, ...Problem[]]): Minted {
  return { kind: 'refused', problems };
}

function identityName(claims: IdentityClaims, { rules }: Expectation): string {
  const { repository = 'an unnamed repository', environment } = claims;
  const file = workflowReference(registeredClaim(claims, rules))?.file ?? 'an unnamed workflow';
  return `${file} of ${repository}${environment === undefined ? '' : `, environment ${environment}`}`;
}

function tokenIn(json: unknown): string | undefined {
  const token = isRecord(json) ? json.token : undefined;
  return typeof token === 'string' && /^[\x21-\x7e]{8,16384}$/.test(token) ? token : undefined;
}

function minted(
  answer: HttpAnswer,
  claims: IdentityClaims,
  application: Application,
  context: Context,
): Minted {
  const json = bodyJson(answer);
  const token = tokenIn(json);
  if (token === undefined || !isRecord(json)) {
    const message = `the registry answered HTTP ${answer.status} without a credential`;
    return refused(problem('TRUSTED_UNANSWERED', message, { where: application.where }));
  }
  return {
    kind: 'minted',
    secret: secretOf(credentialName, token),
    lifeMs: application.lifeMs(json, context),
    identity: identityName(claims, application),
  };
}

async function ask(application: Pick<Application, 'audience'> & Expectation, identity: Identity) {
  const asked = await identity.token(application.audience);
  const faults =
    asked.kind === 'unavailable'
      ? [{ ...asked.problem, where: application.where }]
      : claimFaults(asked.claims, application);
  return { asked, faults };
}

/** Why a registry would refuse the job, as far as that is known without asking it. */
export async function examine(
  application: Pick<Application, 'audience'> & Expectation,
  identity: Identity,
): Promise<readonly Problem[]> {
  return (await ask(application, identity)).faults;
}

/**
 * Has a registry turn the job's identity into a credential. What is known to be refused is not asked for.
 *
 * The request is sent once: registries take an identity token a single time.
 */
export async function mint(application: Application, identity: Identity, context: Context): Promise<Minted> {
  const { asked, faults } = await ask(application, identity);
  const [fault, ...others] = faults;
  if (asked.kind === 'unavailable' || fault !== undefined)
    return refused(fault ?? problem('OIDC_FAILED', 'there is no identity token'), ...others);
  const { secret: token, claims } = asked;
  const limits = { maxBytes: longestAnswer, timeoutMs: answerTimeoutMs };
  const outcome = await context.http({ ...limits, ...application.request(token) });
  if (outcome.kind === 'failure') {
    const message = `the registry gave no credential: ${foreignText(outcome.why, token)}`;
    const code = outcome.sent ? 'TRUSTED_UNANSWERED' : 'UNREACHABLE';
    return refused(problem(code, message, { where: application.where }));
  }
  if (outcome.status >= 200 && outcome.status < 300) return minted(outcome, claims, application, context);
  return refused(refusalOf(outcome, application, { ...application, claims, identity, token }));
}

import { foreignText } from '../answers/foreign-text.ts';
import { isRecord } from '../record.ts';

/** Claims that registries check, by the names that GitHub's documentation of OpenID Connect gives them. */
const claimNames = [
  'iss',
  'sub',
  'repository',
  'repository_owner_id',
  'workflow_ref',
  'job_workflow_ref',
  'environment',
  'ref',
  'event_name',
  'runner_environment',
] as const;

/** What an identity token says of its job: texts that are fit to be shown, and that prove nothing here. */
export type IdentityClaims = Readonly<Partial<Record<(typeof claimNames)[number], string>>>;

function payloadOf(token: string): unknown {
  const [, payload = ''] = token.split('.');
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Reads the claims of an identity token without trusting it: whoever is to believe them checks its signature.
 *
 * @param token a JSON Web Token (RFC 7519); anything else has no claims.
 */
export function readClaims(token: string): IdentityClaims {
  const payload = payloadOf(token);
  if (!isRecord(payload)) return {};
  const told = claimNames.flatMap((name) => {
    const value = Object.hasOwn(payload, name) ? payload[name] : undefined;
    return typeof value === 'string' && value !== '' ? [[name, foreignText(value)] as const] : [];
  });
  return Object.fromEntries(told);
}

/** A workflow file as a claim names it. */
export interface WorkflowReference {
  /** `owner/name` */
  readonly repository: string;
  /** The file's name, such as `release-publish.yml`. */
  readonly file: string;
}

/** Reads `owner/name/.github/workflows/file.yml@ref`; undefined for anything else. */
export function workflowReference(claim: string | undefined): WorkflowReference | undefined {
  const [owner, name, ...path] = claim?.split('@', 1)[0]?.split('/') ?? [];
  const file = path.at(-1);
  if (!owner || !name || !file || path.length < 2) return undefined;
  return { repository: `${owner}/${name}`, file };
}

/** The claims that tell one publisher from another, for messages. */
export function describeClaims(claims: IdentityClaims): string {
  const { repository, workflow_ref: calling, job_workflow_ref: own, environment, ref, event_name } = claims;
  const told = [
    ['repository', repository],
    ['workflow_ref', calling],
    ['job_workflow_ref', own === calling ? undefined : own],
    ['environment', environment ?? 'none'],
    ['ref', ref],
    ['event', event_name],
  ] as const;
  return told.flatMap(([name, value]) => (value === undefined ? [] : `${name} ${value}`)).join(', ');
}

import type { JsonObject } from '../../json-object.ts';
import { ownerNumber, type TrustedPublisher } from '../../oidc/trusted-publisher.ts';
import { textClaim } from '../../oidc/verification.ts';
import { workflowFile } from '../../oidc/workflow-file.ts';
import { quoted } from '../names/python-text.ts';

/** Why no publisher fits a token that is valid. */
export interface Mismatch {
  readonly kind: 'mismatch';
  readonly why: string;
}

const mismatch = (why: string): Mismatch => ({ kind: 'mismatch', why });

/** Whether a value is one. */
export function isMismatch(value: object): value is Mismatch {
  return 'kind' in value && value.kind === 'mismatch';
}

const required = [
  'repository',
  'repository_owner',
  'repository_owner_id',
  'job_workflow_ref',
  'jti',
  'event_name',
  'ref',
  'sha',
];

/** One workflow and environment are one publisher, whatever number of projects it may publish. */
export function publisherKey({ repository, workflow, environment = '' }: TrustedPublisher): string {
  return [repository, workflow, environment.toLowerCase()].join(' ');
}

/**
 * The entry that a token's claims belong to (Warehouse, `oidc/models/github.py`, `lookup_by_claims`): owner, name and
 * file in their very spelling, the file being that of the workflow that the job is written in, and an entry with an
 * environment before one without. A reusable workflow of another repository is found under no entry of the caller's,
 * or, when its file happens to have the same name, is refused by `claimProblem`.
 */
export function lookUp(
  publishers: readonly TrustedPublisher[],
  claims: JsonObject,
): TrustedPublisher | Mismatch {
  const missing = required.find((name) => (claims[name] ?? null) === null);
  if (missing !== undefined) return mismatch(`Missing claim ${quoted(missing)}`);
  const file = workflowFile(textClaim(claims, 'job_workflow_ref') ?? '');
  // The words are Warehouse's, in their very order.
  if (file === undefined) return mismatch('Could not job extract workflow filename from OIDC claims');
  const found = publishers.filter(
    (each) =>
      each.repository === claims.repository &&
      ownerNumber(each) === claims.repository_owner_id &&
      each.workflow === file,
  );
  const environment = textClaim(claims, 'environment')?.toLowerCase();
  const fitting =
    found.find((each) => environment !== undefined && each.environment?.toLowerCase() === environment) ??
    found.find((each) => each.environment === undefined);
  return fitting ?? mismatch('Publisher with matching claims was not found');
}

/** Why the claims do not let an entry publish, although it was found by them; in Warehouse's order. */
export function claimProblem(publisher: TrustedPublisher, claims: JsonObject): Mismatch | undefined {
  const [owner] = publisher.repository.split('/');
  if (claims.repository_owner !== owner)
    return mismatch("Check failed for required claim 'repository_owner'");
  const refs = [claims.ref, claims.sha].filter((ref) => typeof ref === 'string' && ref !== '');
  if (refs.length === 0) return mismatch('The ref and sha claims are empty');
  const file = `${publisher.repository}/.github/workflows/${publisher.workflow}`;
  const expected = refs.map((ref) => `${file}@${ref}`);
  const got = String(claims.job_workflow_ref);
  if (!expected.includes(got)) {
    const list = expected.toSorted().map(quoted).join(', ');
    return mismatch(
      `The job_workflow_ref claim does not match, expecting one of [${list}], got ${quoted(got)}`,
    );
  }
  return undefined;
}

/** Why the event is one that may not publish. */
export function eventProblem(claims: JsonObject): Mismatch | undefined {
  return claims.event_name === 'pull_request_target'
    ? mismatch("Publishing from a workflow invoked via 'pull_request_target' is not supported.")
    : undefined;
}

import type { JsonObject } from '../../json-object.ts';
import { ownerNumber, type TrustedPublisher } from '../../oidc/trusted-publisher.ts';
import { textClaim } from '../../oidc/verification.ts';
import { workflowFile } from '../../oidc/workflow-file.ts';
import { type Refusal, refusals } from '../refusal.ts';

/** What crates.io reads of a token besides its times (`crates_io_trustpub/src/github/claims.rs`); all but the environment are required. */
export interface WorkflowClaims {
  readonly id: string;
  readonly repository: string;
  readonly ownerId: string;
  readonly workflowRef: string;
  readonly event: string;
  readonly environment: string | undefined;
}

/** The claims of a token, or undefined when one is missing. */
export function workflowClaims(claims: JsonObject): WorkflowClaims | undefined {
  const [id, repository, ownerId, workflowRef, event, runId, sha] = [
    'jti',
    'repository',
    'repository_owner_id',
    'workflow_ref',
    'event_name',
    'run_id',
    'sha',
  ].map((name) => textClaim(claims, name));
  if (id === undefined || repository === undefined || ownerId === undefined) return undefined;
  if (workflowRef === undefined || event === undefined || runId === undefined || sha === undefined)
    return undefined;
  return { id, repository, ownerId, workflowRef, event, environment: textClaim(claims, 'environment') };
}

const refusedEvents = ['pull_request_target', 'workflow_run'];

/**
 * The publishers that a job is, by the workflow that was triggered, whatever workflow the job is written in; or what
 * is wrong, in the order and the words of crates.io (`src/controllers/trustpub/tokens/exchange/mod.rs`).
 */
export function matchingPublishers(
  publishers: readonly TrustedPublisher[],
  claims: WorkflowClaims,
): readonly TrustedPublisher[] | Refusal {
  const { repository, ownerId, workflowRef, event } = claims;
  if (refusedEvents.includes(event))
    return refusals.bad(
      `Trusted Publishing does not support the \`${event}\` event trigger due to security concerns. ` +
        'Please use a different trigger such as `push`, `release`, or `workflow_dispatch`.',
    );
  const file = workflowFile(workflowRef);
  if (!repository.includes('/')) return refusals.bad('Unexpected `repository` value');
  if (file === undefined) return refusals.bad('Unexpected `workflow_ref` value');
  if (!isNumber(ownerId)) return refusals.bad('Unexpected `repository_owner_id` value');
  const here = publishers.filter((each) => each.repository.toLowerCase() === repository.toLowerCase());
  return narrow(here, file, claims);
}

/** A signed number of 32 bits. */
const isNumber = (text: string) => /^[+-]?\d{1,11}$/.test(text) && Math.abs(Number(text)) < 2 ** 31;

function narrow(
  here: readonly TrustedPublisher[],
  file: string,
  { repository, ownerId, environment }: WorkflowClaims,
): readonly TrustedPublisher[] | Refusal {
  const config = `The Trusted Publishing config for repository \`${repository}\``;
  if (here.length === 0)
    return refusals.bad(`No Trusted Publishing config found for repository \`${repository}\`.`);
  const owned = here.filter((each) => Number(ownerNumber(each)) === Number(ownerId));
  if (owned.length === 0)
    return refusals.bad(
      `${config} does not match the repository owner ID (${Number(ownerId)}) in the JWT. Expected owner IDs: ` +
        `${here.map(ownerNumber).join(', ')}. Please recreate the Trusted Publishing config to update the repository owner ID.`,
    );
  const ofFile = owned.filter(({ workflow }) => workflow === file);
  if (ofFile.length === 0)
    return refusals.bad(
      `${config} does not match the workflow filename \`${file}\` in the JWT. Expected workflow filenames: ` +
        listed(owned.map(({ workflow }) => workflow)),
    );
  const found = ofFile.filter(
    (each) => each.environment === undefined || each.environment.toLowerCase() === environment?.toLowerCase(),
  );
  return found.length > 0 ? found : wrongEnvironment(config, ofFile, environment);
}

function wrongEnvironment(
  config: string,
  publishers: readonly TrustedPublisher[],
  environment: string | undefined,
): Refusal {
  const expected = `Expected environments: ${listed(publishers.map((each) => each.environment ?? ''))}`;
  return refusals.bad(
    environment === undefined
      ? `${config} requires an environment, but the JWT does not specify one. ${expected}`
      : `${config} does not match the environment \`${environment}\` in the JWT. ${expected}`,
  );
}

const listed = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ');

import {
  type IdentityClaims,
  type Problem,
  type PublisherRules,
  type PublisherTerms,
  problem,
  type Where,
  workflowReference,
} from '@lockstep/core';

/** What a job is compared with before a registry is asked. */
export interface Expectation {
  readonly terms: PublisherTerms;
  readonly rules: PublisherRules;
  readonly where: Where;
}

type Fault = (claims: IdentityClaims, expected: Expectation) => Problem | undefined;

/** The claim that names the registered file: PyPI reads another one than npm and crates.io. */
export function registeredClaim(
  claims: IdentityClaims,
  { registers }: Pick<PublisherRules, 'registers'>,
): string | undefined {
  return registers === 'the job’s file' ? claims.job_workflow_ref : claims.workflow_ref;
}

const refusedEvent: Fault = ({ event_name: event = '' }, { rules, where }) =>
  rules.refusedEvents.includes(event)
    ? problem('TRUSTED_EVENT', `this run was started by ${event}, and the registry trusts no such run`, {
        where,
      })
    : undefined;

const ownRunner: Fault = ({ runner_environment: runner }, { rules, where }) =>
  rules.hostedRunnersOnly && runner === 'self-hosted'
    ? problem('TRUSTED_RUNNER', 'this job runs on a self-hosted runner, and the registry trusts none', {
        where,
      })
    : undefined;

const foreignFile: Fault = (claims, { rules, where }) => {
  const own = workflowReference(claims.job_workflow_ref);
  if (rules.registers !== 'the job’s file' || own === undefined || claims.repository === undefined)
    return undefined;
  if (own.repository.toLowerCase() === claims.repository.toLowerCase()) return undefined;
  const message = `the job stands in ${own.file} of ${own.repository}, and the registry takes files of ${claims.repository} alone`;
  return problem('TRUSTED_REUSABLE', message, { where });
};

const otherWorkflow: Fault = (claims, { terms, rules, where }) => {
  const actual = workflowReference(registeredClaim(claims, rules))?.file;
  if (terms.workflow === undefined || actual === undefined || actual === terms.workflow) return undefined;
  const message = `lockstep.yaml says that ${terms.workflow} is registered, and ${rules.registers} is ${actual}`;
  return problem('TRUSTED_WORKFLOW', message, { where });
};

// GitHub tells environments apart without regard to case, and so do the registries.
const otherEnvironment: Fault = ({ environment }, { terms, where }) => {
  if (terms.environment === undefined || terms.environment.toLowerCase() === environment?.toLowerCase())
    return undefined;
  const actual = environment === undefined ? 'in no environment' : `in the environment ${environment}`;
  const message = `lockstep.yaml says that the environment ${terms.environment} is registered, and this job runs ${actual}`;
  return problem('TRUSTED_ENVIRONMENT', message, { where });
};

const faults: readonly Fault[] = [refusedEvent, ownRunner, foreignFile, otherWorkflow, otherEnvironment];

/** Why a registry will refuse a job, as far as its claims, the registry's rules and the configuration tell. */
export function claimFaults(claims: IdentityClaims, expected: Expectation): readonly Problem[] {
  return faults.flatMap((fault) => fault(claims, expected) ?? []);
}

import { accountNumber } from './claims.ts';

/** A workflow that a registry lets publish a package, as the package's owner entered it on the website. */
export interface TrustedPublisher {
  /** The name of the package, the project or the crate. */
  readonly package: string;
  /** `owner/name` */
  readonly repository: string;
  /** The file of the workflow, without its folder. */
  readonly workflow: string;
  /** The environment that the job has to be in; default: any, or none. */
  readonly environment?: string;
  /**
   * The number of the owner's account, which PyPI and crates.io look up when a publisher is entered, so that nobody
   * who takes the name over later can publish. Default: the number that the OIDC stand-in gives to that name.
   */
  readonly ownerId?: string;
  /** PyPI alone: the account that entered it for a project that does not exist yet (a pending publisher). */
  readonly pendingFor?: string;
}

/** What a registry knows of trusted publishing. */
export interface TrustedPublishing {
  /** The issuer whose tokens count; the key set is read from there. */
  readonly issuer: string;
  readonly publishers: readonly TrustedPublisher[];
  /** Default: that of the public registry; npm's follows from the registry's host. */
  readonly audience?: string;
}

/** The number of an owner's account, as the registry noted it. */
export function ownerNumber({ ownerId, repository }: TrustedPublisher): string {
  return ownerId ?? accountNumber(repository.split('/')[0] ?? '');
}

/** Throws when a publisher could not be entered on any registry's website: for a test that meant another thing. */
export function checkPublishers(publishers: readonly TrustedPublisher[]): readonly TrustedPublisher[] {
  for (const { repository, workflow } of publishers) {
    if (!/^[^/\s]+\/[^/\s]+$/.test(repository)) throw new Error(`“${repository}” is not owner/name`);
    if (!/^[^/]+\.ya?ml$/.test(workflow))
      throw new Error(`“${workflow}” is not the name of a workflow's file, without a folder`);
  }
  return publishers;
}

/** Replaces what a registry knows; throws where it has no trusted publishing. */
export function setPublishers(
  trust: { publishers: readonly TrustedPublisher[] } | undefined,
  publishers: readonly TrustedPublisher[],
): void {
  if (trust === undefined) throw new Error('This registry was started without trusted publishing');
  trust.publishers = checkPublishers(publishers);
}

import type { ProofStrength, Target } from './channel.ts';
import type { Problem } from './errors/problem.ts';
import type { Context } from './ports/context.ts';
import type { Identity } from './ports/identity.ts';
import type { Secret } from './secret.ts';

/** What the configuration says of the publisher that a registry was told to trust. */
export interface PublisherTerms {
  readonly environment?: string | undefined;
  /** The workflow file's name, such as `release-publish.yml`. */
  readonly workflow?: string | undefined;
}

/** How a registry tells publishers apart, and what they may do; each a fact with its document. */
export interface PublisherRules {
  /** Whose file is registered: that of the job itself, or that of the workflow which was started. */
  readonly registers: 'the job’s file' | 'the started file';
  /** Events whose runs are refused. */
  readonly refusedEvents: readonly string[];
  readonly hostedRunnersOnly: boolean;
  /** How many packages that do not exist yet one publisher can create at a time. */
  readonly creates: 0 | 1;
  /** What such a credential may not do, as a list for a sentence. */
  readonly cannot: string;
  /** What is proven once a credential was given. */
  readonly strength: ProofStrength;
  readonly reason: string;
  /** Variables that usually hold the long-lived token that this replaces. */
  readonly usualTokens: readonly string[];
  /** Where these facts come from. */
  readonly source: string;
}

/** What came of asking a registry for a credential. */
export type Minted =
  | {
      readonly kind: 'minted';
      readonly secret: Secret;
      /** How long the registry takes it, counted from the request; in milliseconds. */
      readonly lifeMs: number;
      /** As whom the registry knows the job. */
      readonly identity: string;
    }
  /** None is given, for one reason or several. One that a rerun can mend is no refusal yet. */
  | { readonly kind: 'refused'; readonly problems: readonly [Problem, ...Problem[]] };

/** What to enter at a registry. */
export interface Registration {
  /** The page where it is entered; undefined for a registry that is not known. */
  readonly page?: string;
  readonly fields: readonly (readonly [label: string, value: string])[];
}

/** Whom a registry is to trust. */
export interface Publisher {
  readonly owner: string;
  readonly repository: string;
  readonly workflow: string;
  readonly environment?: string | undefined;
}

/** How a channel publishes with credentials that live for minutes, given to the job's own identity. */
export interface TrustedPublishing {
  readonly terms: PublisherTerms;
  readonly rules: PublisherRules;
  /** Targets of one scope share a credential; npm gives one for each package. */
  scopeOf(target: Target): string;
  /** Whether the registry does not know a package yet; undefined when it does not say. Asks without any credential. */
  isNew(name: string, context: Context): Promise<boolean | undefined>;
  /** Why no credential would be given, as far as that is known without asking the registry. */
  examine(identity: Identity): Promise<readonly Problem[]>;
  /** Has a credential made for a scope: one request, which publishes nothing. */
  mint(scope: string, identity: Identity, context: Context): Promise<Minted>;
  /** Has a registry forget a credential; where there is no such thing, it expires. */
  revoke?(secret: Secret, context: Context): Promise<boolean>;
  /** What to enter, and where. Pure. */
  registration(name: string, isNew: boolean | undefined, publisher: Publisher): Registration;
}

/** A package with the licence that it names. */
export interface Licensed {
  readonly name: string;
  /** As it stands there; undefined where it names none. */
  readonly licence: string | undefined;
  /** Where it says so: a file of the repository, or of an artifact. */
  readonly file: string;
}

/** What could be known of licences without asking a registry, and what could not. */
export interface KnownLicences {
  readonly packages: readonly Licensed[];
  /** In half a sentence each. */
  readonly unknown: readonly string[];
}

export const nothingKnown: KnownLicences = { packages: [], unknown: [] };

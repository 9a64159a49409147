import type { RegistryClient } from '../registry-client.ts';

/** Longest body that both registries of the contract suite take. */
export const maxBodyBytes = 200_000;

/** A registry, seen as a user, and a name to try something on. */
export interface Subject {
  readonly client: RegistryClient;
  /** The token of another user. */
  readonly otherToken: string;
  /** A package name that no other statement uses. */
  readonly name: string;
}

/** Something that holds of an npm registry. */
export interface Statement {
  readonly title: string;
  readonly observe: (subject: Subject) => Promise<unknown>;
  readonly expected: unknown;
}

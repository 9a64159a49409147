import type { RegistryClient } from '../registry-client.ts';

/** A registry, seen as a user, and a name to try something on. */
export interface Subject {
  readonly client: RegistryClient;
  /** A normalized project name that no other statement uses. */
  readonly name: string;
}

/** Something that holds of a Python package index. */
export interface Statement {
  readonly title: string;
  readonly observe: (subject: Subject) => Promise<unknown>;
  readonly expected: unknown;
}

import type { RegistryClient } from '../registry-client.ts';

/** Longest `.crate` file that the registry of the contract suite takes. */
export const maxCrateBytes = 100_000;

/** A registry, seen as a user, and a name to try something on. */
export interface Subject {
  readonly client: RegistryClient;
  /** The token of another user. */
  readonly otherToken: string;
  /** The login of that user. */
  readonly other: string;
  /** A crate's name of ten letters that no other statement uses. */
  readonly name: string;
  /** Where the index keeps it. */
  readonly indexPath: string;
}

/** Something that holds of crates.io. */
export interface Statement {
  readonly title: string;
  readonly observe: (subject: Subject) => Promise<unknown>;
  readonly expected: unknown;
}

/** Publishes a version that the rest of the statement needs. */
export async function publishFirst({ client, name }: Subject, version = '1.0.0'): Promise<void> {
  const [status, detail] = await client.publish(name, version);
  if (status >= 300) throw new Error(`publishing ${name} ${version} was answered ${status}: ${detail}`);
}

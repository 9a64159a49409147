import type { RegistryKind } from './registry.ts';

/** What one ecosystem adds to a release. */
export interface Part {
  readonly kind: RegistryKind;
  /** The variable that holds the credential. */
  readonly tokenVariable: string;
  /** The settings of its channel, for the stand-in at an address. */
  settings(url: string): Readonly<Record<string, string>>;
  /** Writes the sources into the folder of the release, for the stand-in at an address. */
  write(folder: string, url: string): Promise<void>;
  /** Builds the files that are sealed. */
  build(place: Place): Promise<void>;
}

/** Where a part is built. */
export interface Place {
  /** The release, committed and tagged. */
  readonly folder: string;
  /** A home for the programs that build. */
  readonly home: string;
  /** Where built files belong; the folder exists. */
  readonly out: string;
}

/** The version of every release. */
export const version = '1.0.0';

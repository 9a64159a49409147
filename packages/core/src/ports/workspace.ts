import type { PackageSource } from '../package-source.ts';

/** What git says about the checked-out commit. */
export interface GitState {
  readonly commit: string;
  /** Tags that point at the commit. */
  readonly tags: readonly string[];
  /** Tracked files that differ from the commit. */
  readonly changed: readonly string[];
}

/** The folder that is released. */
export interface Workspace extends PackageSource {
  /** Its path, for people. */
  readonly folder: string;
  /** A file's bytes. */
  open(file: string): AsyncIterable<Uint8Array>;
  /** What git says, or undefined outside a checkout with a commit. */
  git(): Promise<GitState | undefined>;
  /** The commit that a tag points at, or undefined when there is no such tag. */
  commitOf(tag: string): Promise<string | undefined>;
  /** The versions of executables, by what `--version` prints first; without those that are not there. */
  tools(names: readonly string[]): Promise<readonly { readonly name: string; readonly version: string }[]>;
  /** Replaces a file as a whole: after a crash it is the old one or the new one. */
  write(file: string, text: string): Promise<void>;
}

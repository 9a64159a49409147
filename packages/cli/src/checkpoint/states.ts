/** The checkout that a command runs in. */
export interface TreeState {
  /** Undefined when HEAD is detached. */
  readonly branch?: string;
  readonly head?: string;
  /** Tracked files that differ from HEAD. */
  readonly changed: readonly string[];
  /** How HEAD and the branch on the remote relate, in words. */
  readonly remote: string;
}

/** The tag of a release. */
export interface TagState {
  readonly name: string;
  /** The commit that it leads to; undefined where it is not in this checkout. */
  readonly commit?: string;
  readonly isAnnotated?: boolean;
  /** Whether the remote has it, in words. */
  readonly remote: string;
}

/** A run of a workflow, or why nobody could be asked. */
export type RunState =
  | {
      readonly id: string;
      /** Undefined while it runs. */
      readonly conclusion?: string;
      readonly url: string;
    }
  | { readonly unknown: string };

/** A workflow that a person starts, and what it is to be told. */
export interface Dispatch {
  readonly workflow: string;
  /** `release-tag=v1.2.3, rehearsal=true` */
  readonly inputs: string;
  /** The command of the host’s own client, where there is one. */
  readonly command?: string;
}

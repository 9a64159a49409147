import type { DocumentNode, Entry, Spot, TextNode } from './document/node.ts';

/** Which server reads a workflow file, told by its folder. */
export type Server = 'github' | 'gitea' | 'forgejo';

export interface Step {
  readonly spot: Spot;
  readonly node: DocumentNode;
  readonly uses: TextNode | undefined;
  readonly run: TextNode | undefined;
  readonly with: DocumentNode | undefined;
  readonly condition: TextNode | undefined;
}

export interface Job {
  readonly id: string;
  /** Where its id stands. */
  readonly spot: Spot;
  readonly node: DocumentNode;
  readonly needs: readonly TextNode[];
  readonly condition: TextNode | undefined;
  /** The reusable workflow that it calls. */
  readonly uses: TextNode | undefined;
  readonly steps: readonly Step[];
}

/** What starts a workflow. */
export interface Trigger {
  readonly name: string;
  readonly spot: Spot;
  readonly value: DocumentNode | undefined;
}

/** A workflow file. */
export interface Workflow {
  readonly file: string;
  readonly server: Server;
  readonly root: DocumentNode;
  readonly on: Spot;
  readonly triggers: readonly Trigger[];
  /** The inputs of a start by hand. */
  readonly inputs: readonly Entry[];
  readonly jobs: readonly Job[];
}

export function triggerOf(workflow: Workflow, name: string): Trigger | undefined {
  return workflow.triggers.find((trigger) => trigger.name === name);
}

import { type Problem, problem } from '@lockstep/core';
import {
  childOf,
  type DocumentNode,
  type Entry,
  entriesOf,
  entryOf,
  textNode,
  textsOf,
} from './document/node.ts';
import { readDocument } from './document/read.ts';
import type { Job, Server, Step, Trigger, Workflow } from './model.ts';

export function stepsIn(node: DocumentNode | undefined): readonly Step[] {
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item) =>
    item.kind !== 'map'
      ? []
      : {
          spot: item.spot,
          node: item,
          uses: textNode(childOf(item, 'uses')),
          run: textNode(childOf(item, 'run')),
          with: childOf(item, 'with'),
          condition: textNode(childOf(item, 'if')),
        },
  );
}

function jobOf({ key, spot, value }: Entry): Job {
  return {
    id: key,
    spot,
    node: value,
    needs: textsOf(childOf(value, 'needs')),
    condition: textNode(childOf(value, 'if')),
    uses: textNode(childOf(value, 'uses')),
    steps: stepsIn(childOf(value, 'steps')),
  };
}

function triggersIn(on: DocumentNode): readonly Trigger[] {
  if (on.kind === 'map') return on.entries.map(({ key, spot, value }) => ({ name: key, spot, value }));
  return textsOf(on).map(({ text, spot }) => ({ name: text, spot, value: undefined }));
}

// A writer that knows YAML 1.1 alone turns the key `on` into `true`.
function onOf(root: DocumentNode): Entry | undefined {
  return entryOf(root, 'on') ?? entryOf(root, 'true');
}

function faultsIn(workflow: Workflow): readonly Problem[] {
  const ids = new Set(workflow.jobs.map(({ id }) => id));
  return workflow.jobs.flatMap(({ id, needs }) =>
    needs
      .filter(({ text }) => !ids.has(text))
      .map(({ text, spot }) =>
        problem('WORKFLOW_INVALID', `the job “${id}” needs “${text}”, and there is no such job`, {
          where: spot,
        }),
      ),
  );
}

/** A workflow as far as it can be read. */
export interface ReadWorkflow {
  readonly workflow: Workflow | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a workflow file. */
export async function readWorkflow(file: string, text: string, server: Server): Promise<ReadWorkflow> {
  const { root, problems } = await readDocument(file, text);
  if (root === undefined) return { workflow: undefined, problems };
  const on = onOf(root);
  const jobs = childOf(root, 'jobs');
  if (on === undefined || jobs?.kind !== 'map') {
    const missing = on === undefined ? '“on”, which says what starts it' : '“jobs”, a map of what it does';
    const message = `the workflow lacks ${missing}`;
    return { workflow: undefined, problems: [problem('WORKFLOW_INVALID', message, { where: root.spot })] };
  }
  const triggers = triggersIn(on.value);
  const dispatch = triggers.find(({ name }) => name === 'workflow_dispatch');
  const inputs = entriesOf(childOf(dispatch?.value, 'inputs'));
  const workflow = { file, server, root, on: on.spot, triggers, inputs, jobs: jobs.entries.map(jobOf) };
  return { workflow, problems: faultsIn(workflow) };
}

import { type Problem, problem } from '@lockstep/core';
import type { Tree } from '../tree.ts';
import { childOf, type DocumentNode, textAt } from './document/node.ts';
import { readDocument } from './document/read.ts';
import type { Server, Step, Workflow } from './model.ts';
import { type ReadWorkflow, readWorkflow, stepsIn } from './read-workflow.ts';

/** An action that stands in the repository itself. */
export interface LocalAction {
  readonly file: string;
  readonly name: string;
  /** The steps of a composite action; undefined for one that runs a program. */
  readonly steps: readonly Step[] | undefined;
}

/** The workflow files of a repository, and the actions of its own that they use. */
export interface WorkflowRepository {
  readonly workflows: readonly Workflow[];
  /** By folder, `.` for the root. */
  readonly actions: ReadonlyMap<string, LocalAction>;
  readonly problems: readonly Problem[];
}

const workflowFile = /^\.(github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/;
const actionFile = /(^|\/)action\.ya?ml$/;

function serverOf(file: string): Server | undefined {
  const server = workflowFile.exec(file)?.[1];
  return server === 'github' || server === 'gitea' || server === 'forgejo' ? server : undefined;
}

/** The folder that `uses: ./folder` names; undefined for what stands elsewhere. */
export function localFolder(uses: string): string | undefined {
  if (!/^[.$]\//.test(uses)) return undefined;
  return uses.slice(2).replace(/\/+$/, '') || '.';
}

function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '.';
}

function actionOf(file: string, root: DocumentNode): LocalAction {
  const runs = childOf(root, 'runs');
  const isComposite = textAt(runs, 'using') === 'composite';
  return {
    file,
    name: textAt(root, 'name') ?? '',
    steps: isComposite ? stepsIn(childOf(runs, 'steps')) : undefined,
  };
}

function unreadable(file: string): ReadWorkflow {
  const fault = problem('WORKFLOW_INVALID', 'the file is too large to be read', { where: { file } });
  return { workflow: undefined, problems: [fault] };
}

async function readActions(tree: Tree, used: ReadonlySet<string>) {
  const actions = new Map<string, LocalAction>();
  const problems: Problem[] = [];
  const open = new Set(used);
  // A composite action may use others: the set grows while it is walked.
  for (const folder of open) {
    const file = tree.files.find((each) => actionFile.test(each) && folderOf(each) === folder);
    const text = file === undefined ? undefined : await tree.readText(file);
    if (file === undefined || text === undefined) continue;
    const { root, problems: faults } = await readDocument(file, text);
    problems.push(...faults);
    if (root === undefined) continue;
    const action = actionOf(file, root);
    actions.set(folder, action);
    for (const step of action.steps ?? []) {
      const next = localFolder(step.uses?.text ?? '');
      if (next !== undefined) open.add(next);
    }
  }
  return { actions, problems };
}

/** Reads every workflow file of a tree. */
export async function readWorkflows(tree: Tree): Promise<WorkflowRepository> {
  const read = await Promise.all(
    tree.files.map(async (file) => {
      const server = serverOf(file);
      if (server === undefined) return undefined;
      const text = await tree.readText(file);
      return text === undefined ? unreadable(file) : readWorkflow(file, text, server);
    }),
  );
  const workflows = read.flatMap((each) => each?.workflow ?? []);
  const steps = workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps));
  const used = new Set(steps.flatMap(({ uses }) => localFolder(uses?.text ?? '') ?? []));
  const { actions, problems } = await readActions(tree, used);
  return { workflows, actions, problems: [...read.flatMap((each) => each?.problems ?? []), ...problems] };
}

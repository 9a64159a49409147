import type { Tree } from '../tree.ts';
import { childOf, type DocumentNode, type Spot, textNode, textsOf } from './document/node.ts';
import type { Server } from './model.ts';
import { readWorkflows } from './repository.ts';
import { calledWorkflow, type RunJob, runsOf } from './run.ts';
import { callsOf, permissionOf } from './scene.ts';

/** A job that publishes, as a registry that trusts its identity sees it. */
export interface PublishingJob {
  readonly server: Server;
  readonly id: string;
  readonly spot: Spot;
  /** The name of the file that holds the job, without its folder. */
  readonly ownFile: string;
  /** The name of the file that a run starts with: another one where workflows call each other. */
  readonly startedFile: string;
  /** What starts that file. */
  readonly events: readonly string[];
  /** The channels that it publishes; undefined for all of them, or where only a run would tell. */
  readonly channels: readonly string[] | undefined;
  /** Undefined for none; an expression as it is written. */
  readonly environment: string | undefined;
  /** Whether it, and each job that calls its workflow, may ask for an identity token. */
  readonly mayIdentify: boolean;
  readonly isSelfHosted: boolean;
  /** The workflow of another repository that it calls instead of publishing itself. */
  readonly calls: string | undefined;
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function environmentOf(node: DocumentNode): string | undefined {
  const value = childOf(node, 'environment');
  const name = textNode(value) ?? textNode(childOf(value, 'name'));
  return name === undefined || name.text.trim() === '' ? undefined : name.text.trim();
}

function channelsOf(job: RunJob): readonly string[] | undefined {
  const named = callsOf(job, 'publish', 'preflight').map(({ call }) => call.option('channel'));
  const texts = named.map((each) => (typeof each === 'object' ? each.text : each));
  const known = texts.filter((each): each is string => typeof each === 'string' && !each.includes('${{'));
  return known.length === named.length && known.length > 0 ? known : undefined;
}

// A reusable workflow is known by its name alone; what it does is in another repository.
function foreignPublishing({ job }: RunJob, isLocal: boolean): string | undefined {
  const uses = job.uses?.text;
  return uses !== undefined && !isLocal && /lockstep-publish\.ya?ml@/.test(uses) ? uses : undefined;
}

/** Finds the jobs of a repository that publish, or have a workflow of another repository publish. */
export async function publishingJobs(tree: Tree): Promise<readonly PublishingJob[]> {
  const repository = await readWorkflows(tree);
  const runs = runsOf(repository).filter(({ isOnlyCalled }) => !isOnlyCalled);
  return runs.flatMap(({ entry, jobs }) =>
    jobs.flatMap((job) => {
      const isLocal = calledWorkflow(job.job, repository.workflows) !== undefined;
      const calls = foreignPublishing(job, isLocal);
      if (callsOf(job, 'publish').length === 0 && calls === undefined) return [];
      const chain = [job, ...job.callers];
      return [
        {
          server: job.workflow.server,
          id: job.job.id,
          spot: job.job.spot,
          ownFile: fileName(job.workflow.file),
          startedFile: fileName(entry.file),
          events: entry.triggers.map(({ name }) => name),
          channels: channelsOf(job),
          environment: environmentOf(job.job.node),
          mayIdentify: chain.every((each) =>
            ['write', 'write-all'].includes(permissionOf(each, 'id-token') ?? ''),
          ),
          isSelfHosted: textsOf(childOf(job.job.node, 'runs-on')).some(({ text }) => text === 'self-hosted'),
          calls,
        },
      ];
    }),
  );
}

import { resolve } from 'node:path';
import type { Outcome, Secret } from '@lockstep/core';
import { createConcealment, createWorkspace, type Redact } from '@lockstep/hosts';
import type { Step } from '@lockstep/hosts/actions';
import { outputFolder } from '../evidence-files.ts';
import { interruption } from '../interruption.ts';
import { knownSecrets } from '../known-secrets.ts';
import { createLog, printable, type Sink } from '../output/console-log.ts';
import { present } from '../output/present.ts';
import { summarise } from '../output/summary.ts';
import { failureOf } from '../run.ts';
import { startClean, startingProcess } from '../start-clean.ts';
import type { World } from '../world.ts';
import { annotationOf } from './annotation.ts';
import { keepFiles } from './files.ts';
import { outputsOf } from './outputs.ts';

/** What an action does. */
export interface Task {
  readonly command: string;
  /** The project, as a path from the workspace. */
  readonly directory: string;
  readonly work: (world: World) => Promise<Outcome>;
  /** A secret that came as an input. */
  readonly secret?: Secret | undefined;
  /** The credential for the git ledger, which came as an input too. */
  readonly ledgerToken?: Secret | undefined;
  /** Whether the evidence goes into the summary. */
  readonly showsEvidence?: boolean;
}

// Inputs are not the configuration's environment: a token among them is handed over by name or not at all.
function withoutInputs({ env }: Step): World['env'] {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('INPUT_')));
}

function worldOf(step: Step, sink: Sink, redact: Redact, { ledgerToken }: Task): World {
  const env = withoutInputs(step);
  const isVerbose = env.RUNNER_DEBUG === '1' || env.LOCKSTEP_DEBUG === '1';
  const log = createLog(sink, redact, isVerbose);
  return {
    env,
    cwd: step.cwd,
    log,
    signal: interruption(),
    inWorkflow: true,
    ...(ledgerToken && { ledgerToken }),
  };
}

async function perform({ command, work }: Task, world: World): Promise<Outcome> {
  try {
    return await work(world);
  } catch (error) {
    return failureOf(command, error);
  }
}

// Without a release the command wrote no evidence, and what lies there is not its own.
async function summaryOf(task: Task, { report }: Outcome, world: World): Promise<string> {
  const hasEvidence = task.showsEvidence === true && report.releases.length > 0;
  const evidence = hasEvidence
    ? await createWorkspace(resolve(world.cwd, task.directory), world.env).readText(
        `${outputFolder}/evidence.md`,
      )
    : undefined;
  return [summarise(report), evidence ?? ''].join('\n\n');
}

async function publishOutcome(task: Task, outcome: Outcome, world: World, redact: Redact, step: Step) {
  const files = await keepFiles(task.directory, outcome, redact, world);
  const outputs = Object.entries(outputsOf(outcome, files)).map(([name, value]) => [name, redact(value)]);
  step.setOutputs(Object.fromEntries(outputs));
  await step.summarise(redact(await summaryOf(task, outcome, world)));
  const { problems, warnings = [] } = outcome.report;
  step.annotate([...problems, ...warnings].map((each) => annotationOf(each, task.directory, redact)));
}

/**
 * Runs one command as a step of a workflow: everything it has to say is in the log, and again in the report file,
 * the outputs, the summary and the annotations, where the server has them.
 * @returns the exit code of the command.
 */
export async function runStep(task: Task, step: Step): Promise<number> {
  startClean(startingProcess(task.command, step.env, step.inputVariables));
  const given = [task.secret, task.ledgerToken].filter((secret) => secret !== undefined);
  const secrets = [...knownSecrets(step.env), ...given];
  step.mask(secrets);
  const concealment = createConcealment(secrets);
  const redact: Redact = (text) => concealment.redact(printable(text));
  const conceal = (secret: Secret) => {
    step.mask([secret]);
    concealment.add([secret]);
  };
  const sink: Sink = { colour: false, write: step.write };
  const world = { ...worldOf(step, sink, redact, task), conceal };
  const outcome = await step.withoutCommands(async () => {
    const done = await perform(task, world);
    sink.write(redact(present(sink, done.report)));
    return done;
  });
  try {
    await publishOutcome(task, outcome, world, redact, step);
  } catch (error) {
    // A full disk here must not make a release that went through look like one that did not.
    world.log.warn(`report, outputs or summary are incomplete: ${String(error)}`);
  }
  return outcome.exit;
}

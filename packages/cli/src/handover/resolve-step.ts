import { configFile, fail, type Outcome, throwAll } from '@lockstep/core';
import type { ResolvedBuild } from '@lockstep/engine';
import { hasWorkflowArtifacts } from '@lockstep/hosts';
import { buildRunOf } from '../builds/build-run-output.ts';
import { hostRepository } from '../builds/host-repository.ts';
import { type FoundBuild, findBuild } from '../commands/resolve-build.ts';
import type { Options } from '../options.ts';
import { openProject } from '../project.ts';
import { projectFor } from '../sealed-release.ts';
import { surroundingsOf } from '../surroundings.ts';
import type { World } from '../world.ts';
import { tagOfRun } from './build-tag.ts';
import { channelsByJob, fixedJobProblems, fixedJobs } from './fixed-channels.ts';
import { handOver, takeHandedOver } from './handed-over.ts';
import { configDigest } from './pinned-files.ts';

/** What a step wants of the build beside finding it. */
export interface ResolveTerms {
  /** Whether later jobs of this run take it from here. */
  readonly handOver: boolean;
  /** The seal that an earlier job handed over. */
  readonly seal?: string | undefined;
  /** The digest of the lockstep.yaml that it handed over. */
  readonly config?: string | undefined;
  /** Whether each kind of channel has one job. */
  readonly fixedJobs: boolean;
  /** Whether only the tag of a run is asked for. */
  readonly tagOnly: boolean;
}

/** What a step found, and its outputs beside those of every step. */
export interface Resolved {
  readonly outcome: Outcome;
  readonly outputs: Readonly<Record<string, string>>;
}

const digestForm = /^[0-9a-f]{64}$/;

function assertDigests({ seal, config }: ResolveTerms): void {
  for (const [key, value] of Object.entries({ 'seal-digest': seal, 'config-digest': config }))
    if (value !== undefined && !digestForm.test(value))
      throw fail('USAGE', `the input “${key}” is no SHA-256 digest`, { where: { key } });
}

function assertSame({ digest, location }: ResolvedBuild, expected: string): void {
  if (digest === expected) return;
  throw fail('HANDOVER_CHANGED', `${location} holds seal ${digest}, and the earlier job named ${expected}`);
}

async function hostHere(world: World) {
  return hostRepository(await surroundingsOf(world.cwd, world.env));
}

async function outputsOf({ outcome, project, build }: FoundBuild, world: World) {
  const own = projectFor(project, build.seal);
  const channels = channelsByJob(own.config.channels, (await hostHere(world)).kind);
  const config = (await project.workspace.readText(configFile)) ?? '';
  return {
    'build-run': buildRunOf(outcome),
    'config-digest': configDigest(config),
    ...Object.fromEntries(fixedJobs.map((job) => [`channel-${job}`, channels.get(job) ?? ''])),
  };
}

async function find(terms: ResolveTerms, options: Options, world: World): Promise<Resolved> {
  const { server, kind } = await hostHere(world);
  if (terms.fixedJobs) throwAll(fixedJobProblems(await openProject(options.dir, world), kind));
  const found = await findBuild(options, world);
  const outputs = await outputsOf(found, world);
  if (!terms.handOver) return { outcome: found.outcome, outputs };
  const inRun = hasWorkflowArtifacts(server);
  if (inRun) await handOver(found.project, found.build.seal, world);
  return { outcome: found.outcome, outputs: { ...outputs, 'handed-over': inRun ? 'artifact' : 'build' } };
}

// A server without artifacts for us keeps the build where it was found: it is found and verified there again.
async function take(
  seal: string,
  { config }: ResolveTerms,
  options: Options,
  world: World,
): Promise<Resolved> {
  const { server } = await hostHere(world);
  if (hasWorkflowArtifacts(server))
    return { outcome: await takeHandedOver({ dir: options.dir, seal, config }, world), outputs: {} };
  const found = await findBuild(options, world, (build) => assertSame(build, seal));
  const outputs = await outputsOf(found, world);
  if (config !== undefined && outputs['config-digest'] !== config)
    throw fail('HANDOVER_CHANGED', `${configFile} is not the one that the earlier job read`, {
      where: { file: configFile },
    });
  return { outcome: found.outcome, outputs };
}

/**
 * Finds a build, or takes it from the job that did, and says what later jobs need of it.
 * @throws LockstepError `USAGE`, `CHANNEL_WITHOUT_JOB`, `LEDGER_NOT_SHARED`, or why the build is refused.
 */
export async function resolveForJobs(terms: ResolveTerms, options: Options, world: World): Promise<Resolved> {
  assertDigests(terms);
  if (terms.tagOnly) {
    const { outcome, tag } = await tagOfRun(options.run, world);
    return { outcome, outputs: { release: tag } };
  }
  return terms.seal === undefined ? find(terms, options, world) : take(terms.seal, terms, options, world);
}

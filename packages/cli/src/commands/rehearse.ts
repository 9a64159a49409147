import { join } from 'node:path';
import { endpoints } from '@lockstep/channels';
import type { EntryBody, Outcome, Report, Seal } from '@lockstep/core';
import { LockstepError, releaseOf, sealDigest, writeResult } from '@lockstep/core';
import { chooseTarget, makeSeal, type Project, rehearse, stateOf } from '@lockstep/engine';
import { createGit, createSandbox, scratchCopy, withTemporaryFolder } from '@lockstep/hosts';
import { standInKinds } from '@lockstep/standins';
import { runBuild } from '../build.ts';
import { canRecord } from '../builds/recorded-seal.ts';
import { writeEvidenceFiles, writeOutput } from '../evidence-files.ts';
import { identify, identifyBuild } from '../identity.ts';
import { openLedger } from '../ledger.ts';
import type { Options } from '../options.ts';
import { narrowed, openProject } from '../project.ts';
import { resultFile } from '../result-files.ts';
import { createContext, findSeal, openChannels, projectFor } from '../sealed-release.ts';
import { upstreamsFor } from '../upstream.ts';
import type { Run, World } from '../world.ts';

/** The sealed files that a rehearsal plays with. */
interface Material {
  readonly seal: Seal;
  readonly folder: string;
}

async function buildScratch(
  project: Project,
  options: Options,
  world: World,
  folder: string,
): Promise<Material> {
  const original = project.workspace.folder;
  const scratch = join(folder, 'scratch');
  world.log.info('no seal here: building and sealing a scratch copy');
  await scratchCopy(original, scratch, createGit(original, world.env));
  const copy = narrowed(await openProject(scratch, world, original), options.packages);
  const named = { target: options.target, provisional: true };
  const target = await chooseTarget(copy, await stateOf(copy), named);
  await runBuild(copy, await createSandbox(join(folder, 'build'), world.env), target, world);
  const seal = await makeSeal(copy, { ...named, build: identifyBuild(world.env) });
  return { seal, folder: scratch };
}

async function perform(
  project: Project,
  { seal, folder }: Material,
  options: Options,
  world: World,
  temporary: string,
) {
  const upstreams = await upstreamsFor(project, world);
  return rehearse({
    seal,
    context: createContext(folder, world),
    identity: identify(options, world.env),
    channels: project.config.channels,
    kinds: project.kinds,
    standInKinds,
    endpoints,
    upstreamOf: (kind) => upstreams.get(kind),
    sandbox: await createSandbox(join(temporary, 'install'), world.env),
    log: world.log,
    signal: world.signal,
  });
}

function summaryOf({ ok, installed = [], problems }: Report): string {
  return ok
    ? `${installed.length} installations, all commands ran`
    : problems.map(({ code }) => code).join(', ');
}

// A rehearsal holds no credential, and a private repository shows its ledger to nobody without one.
async function evidenceIfReadable(
  folder: string,
  release: Parameters<typeof writeEvidenceFiles>[1],
  isRecorded: boolean,
  { log }: World,
): Promise<void> {
  try {
    await writeEvidenceFiles(folder, release, []);
  } catch (error) {
    if (isRecorded || !(error instanceof LockstepError)) throw error;
    log.warn(`no evidence is written: ${error.message}`);
  }
}

async function keepResult(
  project: Project,
  seal: Seal,
  report: Report,
  options: Options,
  world: World,
): Promise<void> {
  const { folder } = project.workspace;
  const entry = {
    kind: 'rehearsed',
    seal: sealDigest(seal),
    ok: report.ok,
    summary: summaryOf(report),
  } satisfies EntryBody;
  await writeOutput(folder, resultFile('rehearsal'), writeResult(entry));
  const identity = identify(options, world.env);
  const ledger = await openLedger({ project, release: releaseOf(seal).id, identity, options }, world);
  const records = !world.inWorkflow && (await canRecord(project, world));
  if (records) await ledger.append([entry]);
  await evidenceIfReadable(folder, { seal, ledger, channels: openChannels(project) }, records, world);
}

/** Rehearses a sealed release, or a scratch build of what is checked out; reads no credential. */
export const runRehearse: Run = async (options, world): Promise<Outcome> => {
  const project = narrowed(await openProject(options.dir, world), options.packages);
  const sealed = await findSeal(project, options.target, world);
  return withTemporaryFolder(async (temporary) => {
    const material =
      sealed === undefined
        ? await buildScratch(project, options, world, temporary)
        : { seal: sealed, folder: project.workspace.folder };
    const own = projectFor(project, material.seal);
    const { report, exit } = await perform(own, material, options, world, temporary);
    if (sealed !== undefined) await keepResult(own, sealed, report, options, world);
    return { report: { ...report, ...nextOf(report, sealed !== undefined, world) }, exit };
  });
};

function nextOf({ ok }: Report, isSealed: boolean, { inWorkflow }: World): { readonly next?: string } {
  if (!ok) return {};
  if (!isSealed) return { next: 'lockstep seal --build' };
  return { next: inWorkflow ? 'lockstep record' : 'lockstep preflight' };
}

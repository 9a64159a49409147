import { posix } from 'node:path';
import {
  manifestFile,
  partFile,
  releaseOf,
  type Seal,
  sealFile,
  sha512Manifest,
  writePart,
  writeSeal,
} from '@lockstep/core';
import { assertSealable, makePart, makeSeal, mergeParts, type Project } from '@lockstep/engine';
import { createSandbox, withTemporaryFolder } from '@lockstep/hosts';
import { runBuild } from '../build.ts';
import { canRecord, recordSeal } from '../builds/recorded-seal.ts';
import { outputFolder, writeOutput } from '../evidence-files.ts';
import { identify, identifyBuild } from '../identity.ts';
import { openLedger } from '../ledger.ts';
import type { Options } from '../options.ts';
import { narrowed, openProject } from '../project.ts';
import type { Run, World } from '../world.ts';
import { reportWithoutChannels } from './reports.ts';

async function build(project: Project, { target }: Options, world: World): Promise<void> {
  // What the manifests and the tree already tell need not wait for a build.
  const built = await assertSealable(project, { target });
  await withTemporaryFolder(async (temporary) => {
    const sandbox = await createSandbox(temporary, world.env);
    return runBuild(project, sandbox, built, world);
  });
}

async function sealPart(project: Project, name: string, { target }: Options, world: World) {
  const part = await makePart(project, name, { target, build: identifyBuild(world.env) });
  const { folder } = project.workspace;
  await writeOutput(folder, posix.relative(outputFolder, partFile(name)), writePart(part));
  const { report, exit } = reportWithoutChannels('seal', []);
  const note = `part ${name}: ${part.artifacts.length} files in ${partFile(name)}; lockstep seal merges all parts`;
  return { report: { ...report, notes: [note] }, exit };
}

// Where a matrix built, only what its jobs sealed can be merged; a build right here makes all of it in one place.
async function sealAll(project: Project, options: Options, world: World): Promise<Seal> {
  const isMerge = project.config.release.parts !== undefined && !options.build;
  const named = { target: options.target, build: identifyBuild(world.env) };
  return isMerge ? mergeParts(project, named) : makeSeal(project, named);
}

/**
 * Seals the built files, after building them if asked, and appends the seal to the ledger. Of a matrix build it seals a
 * part, or merges all parts.
 */
export const runSeal: Run = async (options, world) => {
  const project = narrowed(await openProject(options.dir, world), options.packages);
  if (options.build) await build(project, options, world);
  if (options.part !== undefined) return sealPart(project, options.part, options, world);
  const { workspace } = project;
  const seal = await sealAll(project, options, world);
  await workspace.write(sealFile, writeSeal(seal));
  await writeOutput(workspace.folder, manifestFile, sha512Manifest(seal));
  if (!(await canRecord(project, world)))
    return reportWithoutChannels('seal', [], { seal, project }, 'lockstep store');
  const identity = identify(options, world.env);
  await recordSeal(
    seal,
    await openLedger({ project, release: releaseOf(seal).id, identity, options }, world),
  );
  return reportWithoutChannels('seal', [], { seal, project }, 'lockstep rehearse');
};

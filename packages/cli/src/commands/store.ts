import type { Outcome, Seal } from '@lockstep/core';
import { isWorkflowBuild, type Project, storeBuild } from '@lockstep/engine';
import { createArtifactStore } from '@lockstep/hosts';
import { recordSeal } from '../builds/recorded-seal.ts';
import { canStore, withBuildStorage } from '../builds/storage.ts';
import type { Options } from '../options.ts';
import { openSealed } from '../sealed-release.ts';
import type { Run, World } from '../world.ts';
import { reportWithoutChannels } from './reports.ts';

function outcomeOf(seal: Seal, project: Project, note: string, next: string): Outcome {
  const { report, exit } = reportWithoutChannels('store', [], { seal, project }, next);
  return { report: { ...report, ...{ notes: [note] } }, exit };
}

async function whyNot(seal: Seal, project: Project, { storing }: Options, world: World) {
  if (!isWorkflowBuild(seal)) return 'not stored: it was sealed here, and can be published from here';
  if (storing === 'always' || (await canStore(project, world))) return undefined;
  return 'not stored: the runner offers no artifacts here, and there is no token for a draft';
}

/**
 * Appends the seal of this folder to the ledger, and stores it with its files where `resolve-build` finds them. This
 * process holds the credentials and runs nobody’s code but ours.
 */
export const runStore: Run = async (options, world) => {
  const { project, seal, ledger } = await openSealed(options, world);
  await recordSeal(seal, ledger);
  const reason = await whyNot(seal, project, options, world);
  if (reason !== undefined) return outcomeOf(seal, project, reason, 'lockstep rehearse');
  const use = { project, purpose: 'store', retentionDays: options.retention } as const;
  const artifacts = createArtifactStore(project.workspace.folder);
  const name = await withBuildStorage(use, world, async ({ storage }) => {
    await storeBuild(seal, artifacts, storage);
    return storage.name;
  });
  return outcomeOf(seal, project, `stored in ${name}`, 'lockstep resolve-build');
};

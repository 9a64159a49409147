import { fail, releaseOf } from '@lockstep/core';
import { applyRollback, planRollback } from '@lockstep/engine';
import { writeEvidenceFiles } from '../evidence-files.ts';
import { present } from '../output/present.ts';
import { confirmRollback } from '../rollback/confirmation.ts';
import { rollbackOptions, rollbackSession } from '../rollback/session.ts';
import { openByTag, openChannels } from '../sealed-release.ts';
import type { Run } from '../world.ts';
import { anchored } from './reports.ts';

const plain = { colour: false, write: () => undefined };

/** Shows how a release can be taken back, and does it when told to. */
export const runRollback: Run = async (options, world) => {
  if (options.apply && options.onlyPlans) throw fail('USAGE', '--plan and --apply exclude each other');
  const release = await openByTag(options, world);
  const { project, seal, ledger } = release;
  const session = await rollbackSession(release, options, world);
  const wishes = rollbackOptions(release, options);
  const plan = await planRollback(session, wishes);
  if (!options.apply) return { report: anchored(plan.report, ledger), exit: plan.exit };
  await confirmRollback(releaseOf(seal).id, present(plain, plan.report), options, world);
  const { report, exit } = await applyRollback(session, wishes);
  await writeEvidenceFiles(project.workspace.folder, { seal, ledger, channels: openChannels(project) }, []);
  return { report: anchored(report, ledger), exit };
};

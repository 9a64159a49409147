import { sealDigest } from '@lockstep/core';
import { writeEvidenceFiles } from '../evidence-files.ts';
import { leftGates } from '../recorded-gates.ts';
import { newResults } from '../result-files.ts';
import { openChannels, openSealed } from '../sealed-release.ts';
import type { Run } from '../world.ts';
import { anchored, reportWithoutChannels } from './reports.ts';

/** Writes the results of gates, rehearsal, preflights and installations, which came from other jobs, to the ledger; once. */
export const runRecord: Run = async (options, world) => {
  const release = await openSealed(options, world);
  const { project, seal, ledger } = release;
  const ids = project.config.channels.map(({ id }) => id);
  const news = [
    ...(await newResults(project.workspace, ids, sealDigest(seal), ledger)),
    ...(await leftGates(release, world)),
  ];
  if (news.length > 0) await ledger.append(news);
  await writeEvidenceFiles(project.workspace.folder, { seal, ledger, channels: openChannels(project) }, []);
  const { report, exit } = reportWithoutChannels('record', [], { seal, project }, 'lockstep publish');
  return { report: anchored(report, ledger), exit };
};

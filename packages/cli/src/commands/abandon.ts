import { fail } from '@lockstep/core';
import { abandon } from '@lockstep/engine';
import type { Run } from '../commands.ts';
import { writeEvidenceFiles } from '../evidence-files.ts';
import { openChannels, openSealed } from '../sealed-release.ts';
import { reportWithoutChannels } from './reports.ts';

/** Gives a release up for good. */
export const runAbandon: Run = async (options, world) => {
  const { reason } = options;
  if (reason === undefined)
    throw fail('USAGE', 'abandon needs --reason TEXT: whoever comes later will ask why');
  const release = await openSealed(options, world);
  const { project, seal, ledger, identity } = release;
  await abandon(ledger, identity.operator, reason);
  await writeEvidenceFiles(project.workspace.folder, { seal, ledger, channels: openChannels(project) }, []);
  return reportWithoutChannels('abandon', [], { seal, project });
};

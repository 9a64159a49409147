import { status } from '@lockstep/engine';
import type { Run } from '../commands.ts';
import { readCredentials } from '../credentials.ts';
import { writeEvidenceFiles } from '../evidence-files.ts';
import { openChannels, openSealed } from '../sealed-release.ts';
import { sessionOf } from '../session.ts';

/** Says where a release stands. A credential is used where there is one, and not asked for. */
export const runStatus: Run = async (options, world) => {
  const release = await openSealed(options, world);
  const { secrets } = await readCredentials(openChannels(release.project), world.env);
  const session = sessionOf(release, secrets, world);
  const { report, exit, sightings } = await status(session);
  await writeEvidenceFiles(release.project.workspace.folder, session, sightings);
  return { report, exit };
};

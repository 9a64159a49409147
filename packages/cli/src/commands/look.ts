import type { Outcome, Sighting } from '@lockstep/core';
import type { ReleaseSession } from '@lockstep/engine';
import { readCredentials } from '../credentials.ts';
import { writeEvidenceFiles } from '../evidence-files.ts';
import { anchorsOf } from '../kept-anchors.ts';
import { gateDemandsOf } from '../recorded-gates.ts';
import { openChannels, openSealed } from '../sealed-release.ts';
import { sessionOf } from '../session.ts';
import type { Run } from '../world.ts';
import { anchored } from './reports.ts';

/** A look at a release, with what was seen. */
type Look = (session: ReleaseSession) => Promise<Outcome & { readonly sightings: readonly Sighting[] }>;

/** A command that only looks. A credential is used where there is one, and not asked for. */
export function lookingBy(look: Look): Run {
  return async (options, world) => {
    const release = await openSealed(options, world);
    const { secrets } = await readCredentials(openChannels(release.project), world.env);
    const opened = sessionOf(release, secrets, world);
    const gates = gateDemandsOf(release.project, async () => undefined);
    const session = { ...opened, gates, anchors: anchorsOf(options) };
    const { report, exit, sightings } = await look(session);
    await writeEvidenceFiles(release.project.workspace.folder, session, sightings);
    return { report: anchored(report, session.ledger), exit };
  };
}

import { type BlockerEvidence, type Host, LockstepError, type TriageEvidence } from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import { createRedaction } from '@lockstep/hosts';
import { knownSecrets } from '../known-secrets.ts';
import { collectTriage } from '../triage/collect.ts';
import { ownPatterns } from '../triage/own-patterns.ts';
import type { World } from '../world.ts';

/** Adds why jobs of a run failed; whatever keeps it from being read, an incident is filed without. */
export async function withTriage(
  evidence: BlockerEvidence,
  host: Host,
  run: string,
  { config, locate }: Project,
  world: World,
): Promise<BlockerEvidence> {
  try {
    const own = await ownPatterns(config.triage, locate);
    const { evidence: found } = await collectTriage(host, run, own);
    const redact = createRedaction(knownSecrets(world.env));
    const triage: TriageEvidence = JSON.parse(redact(JSON.stringify(found)));
    return { ...evidence, triage };
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    world.log.info(`the jobs of run ${run} are not attached: ${error.message}`);
    return evidence;
  }
}

import { LockstepError, type Outcome, type Report } from '@lockstep/core';
import { anchored, reportWithoutChannels } from '../commands/reports.ts';
import type { Options } from '../options.ts';
import type { Extras } from '../output/present.ts';
import { openProject } from '../project.ts';
import { openByTag, type SealedRelease } from '../sealed-release.ts';
import type { World } from '../world.ts';
import type { NextStep } from './next-step.ts';
import { sealedStatus } from './sealed.ts';
import { unsealedStatus } from './unsealed.ts';

/** Where a release stands, with what comes next. */
export interface Look extends Outcome<Report & Extras> {
  readonly step: NextStep;
}

type Opened = { readonly release: SealedRelease } | { readonly unknown: readonly string[] };

async function openWhatIsThere(options: Options, world: World): Promise<Opened> {
  try {
    return { release: await openByTag(options, world) };
  } catch (error) {
    if (!(error instanceof LockstepError)) throw error;
    const [{ code, message }] = error.problems;
    if (code === 'SEAL_MISSING') return { unknown: [] };
    // A ledger out of reach may hold a seal, or not: that is said, and not guessed.
    if (code === 'LEDGER_UNWRITABLE') return { unknown: [message] };
    throw error;
  }
}

/** Looks where a release stands, sealed or not. */
export async function lookAt(options: Options, world: World): Promise<Look> {
  const opened = await openWhatIsThere(options, world);
  if ('release' in opened) {
    const { report, exit, checkpoint, step } = await sealedStatus(opened.release, options, world);
    const { next: _, ...rest } = report;
    const shown = { ...rest, checkpoint, ...(step.kind !== 'none' && { next: step.text }) };
    return { report: anchored(shown, opened.release.ledger), exit, step };
  }
  const { unknown } = opened;
  const project = await openProject(options.dir, world);
  const { checkpoint, step } = await unsealedStatus(project, options, world, unknown);
  const { report, exit } = reportWithoutChannels(
    'status',
    [],
    undefined,
    unknown.length > 0 ? undefined : step.text,
  );
  const unsure: NextStep = { kind: 'person', text: `reach the ledger: ${unknown.join('; ')}` };
  return { report: { ...report, checkpoint }, exit, step: unknown.length > 0 ? unsure : step };
}

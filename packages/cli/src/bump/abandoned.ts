import { historyOf, LockstepError, tagOf } from '@lockstep/core';
import type { Project } from '@lockstep/engine';
import { identify } from '../identity.ts';
import { openLedger } from '../ledger.ts';
import type { Options } from '../options.ts';
import type { World } from '../world.ts';

/** Whether a version was given up; `unknown` where its ledger cannot be read here. */
export type Fate =
  | { readonly state: 'abandoned' | 'free' }
  | { readonly state: 'unknown'; readonly why: string };

/** Asks the ledger of a version that is not released yet. */
export async function fateOf(
  project: Project,
  { version, name }: { readonly version: string; readonly name: string | undefined },
  options: Options,
  world: World,
): Promise<Fate> {
  const release = tagOf(project.config.release.tag, version, name);
  const identity = identify(options, world.env);
  try {
    const ledger = await openLedger({ project, release, identity, options }, world);
    const { abandoned } = historyOf(await ledger.read());
    return { state: abandoned === undefined ? 'free' : 'abandoned' };
  } catch (error) {
    if (!(error instanceof LockstepError) || error.code === 'LEDGER_TAMPERED') throw error;
    return { state: 'unknown', why: error.problems[0].message };
  }
}

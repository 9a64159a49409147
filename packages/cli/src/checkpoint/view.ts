import type { Checkpoint } from '@lockstep/engine';
import type { Dispatch, RunState, TagState, TreeState } from './states.ts';

/** Where a release stands, with its surroundings; what was not asked is named. */
export interface CheckpointView extends Partial<Omit<Checkpoint, 'stage'>> {
  readonly stage: Checkpoint['stage'] | 'not tagged' | 'not sealed';
  readonly tree?: TreeState;
  readonly tag?: TagState;
  /** The last run of the workflow that builds, for the release’s commit. */
  readonly lastBuild?: RunState;
  /** The last publishing run, as the host knows it. */
  readonly lastPublish?: RunState;
  /** What a person can start in place of the next command. */
  readonly dispatch?: Dispatch;
  readonly unknown?: readonly string[];
}

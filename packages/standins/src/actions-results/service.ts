import type { FinishedArtifact, StoredArtifact } from './artifact.ts';
import { isFinished } from './artifact.ts';

/** Everything that the handlers share. */
export interface Service {
  /** By their ids; replaced as a whole when something changes. */
  readonly artifacts: Map<string, StoredArtifact>;
  /** Signs tokens and addresses; of this process alone. */
  readonly key: Uint8Array;
  readonly retentionMs: number;
  readonly quotaBytes: number;
  readonly now: () => number;
  /** The address of the service, with a slash at the end. */
  readonly url: () => string;
}

/** The artifacts of a run, whatever their state. */
export function artifactsOfRun({ artifacts }: Service, run: string): readonly StoredArtifact[] {
  return [...artifacts.values()].filter((artifact) => artifact.backend.run === run);
}

/** The artifacts of a run that its jobs see: finished, and not expired. */
export function visibleArtifacts(service: Service, run: string): readonly FinishedArtifact[] {
  return artifactsOfRun(service, run)
    .filter(isFinished)
    .filter(({ expires }) => expires > service.now());
}

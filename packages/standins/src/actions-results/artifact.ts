/** An artifact whose upload has begun. */
export interface StoredArtifact {
  readonly id: string;
  /** The run's id on the host. */
  readonly run: string;
  /** The names of run and job inside the service. */
  readonly backend: { readonly run: string; readonly job: string };
  readonly name: string;
  readonly contentType: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly expires: number;
  /** Blocks that were sent, by their ids; they count once they are listed. */
  readonly blocks: ReadonlyMap<string, Uint8Array>;
  /** The bytes, once the upload was committed. */
  readonly bytes?: Uint8Array;
  /** `sha256:…`, once the artifact is finished; until then nobody sees it. */
  readonly digest?: string;
}

/** An artifact that is finished. */
export type FinishedArtifact = StoredArtifact & { readonly bytes: Uint8Array; readonly digest: string };

/** Whether an artifact is finished. */
export function isFinished(artifact: StoredArtifact): artifact is FinishedArtifact {
  return artifact.digest !== undefined && artifact.bytes !== undefined;
}

import type { Seal } from '../seal/seal.ts';
import type { UploadBody } from './http.ts';

/** The run of a workflow that built a release. */
export interface BuildRun {
  /** The id of the release. */
  readonly release: string;
  /** The run's id on its server. */
  readonly run: string;
}

/** One attempt at a build. */
export interface BuildAttempt extends BuildRun {
  readonly attempt: number;
}

/** A build that is to be stored. */
export interface NewBuild extends BuildAttempt {
  readonly commit: string;
}

/** A file that is stored. */
export interface BuildFile {
  /** Its path from the folder of lockstep.yaml, with `/`. */
  readonly file: string;
  /** Of its bytes, in hex. */
  readonly sha256: string;
  readonly body: UploadBody;
}

/** What a storage holds of a build. Nothing in it is believed before it was compared with something else. */
export interface StoredBuild {
  readonly build: BuildAttempt;
  /** Where it is, for people. */
  readonly location: string;
  /**
   * The text of its seal.
   * @throws LockstepError `STORAGE_FAILED`, `BUILD_EXPIRED` or `ARCHIVE_HOSTILE`.
   */
  readSeal(): Promise<string>;
  /**
   * Reads every sealed file and compares it with the seal.
   * @returns what puts seal and files in their places, each as a whole.
   * @throws LockstepError with everything that is wrong at once: `BUILD_EXPIRED` for a file that is not there,
   * `SEAL_BROKEN` for one with other bytes, `STORAGE_FAILED`, `ARCHIVE_HOSTILE`.
   */
  fetch(seal: Seal): Promise<() => Promise<void>>;
}

/** Where a build leaves its seal and files for the run that publishes them. */
export interface BuildStorage {
  /** What it is, for people. */
  readonly name: string;
  /**
   * Stores a build as a whole: until the last file is there, `find` finds nothing. Storing what is there already does
   * no harm.
   * @throws LockstepError `STORAGE_FAILED`, or what a file’s body throws.
   */
  store(build: NewBuild, files: readonly BuildFile[]): Promise<void>;
  /**
   * The latest attempt of a run that is stored; undefined when there is none, or it is gone by now.
   * @throws LockstepError `STORAGE_FAILED`.
   */
  find(run: BuildRun): Promise<StoredBuild | undefined>;
  /**
   * Removes everything that is stored for a release, after it is complete; nothing where the server does so in time.
   * @returns how many builds were removed.
   * @throws LockstepError `STORAGE_FAILED`.
   */
  remove(release: string): Promise<number>;
}

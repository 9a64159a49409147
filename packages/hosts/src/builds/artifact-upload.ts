import { type BuildAttempt, type BuildFile, fail, foreignText, type Log } from '@lockstep/core';
import { withTemporaryFolder } from '../files/temporary-folder.ts';
import { artifactName } from './build-name.ts';
import { withoutOutput } from './captured-output.ts';
import { stageFiles } from './stage.ts';

/**
 * Level 0 would store the contents with their sizes behind them, and then nothing tells where one ends; built files are
 * compressed already, so a higher one only costs time.
 */
const compressionLevel = 1;

/** What the runner’s library says, without the addresses that are credentials. */
export function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return foreignText(text.replace(/([?&]sig=)[^&\s"']+/g, '$1***'));
}

/** How a workflow artifact is made. */
export interface UploadTerms {
  readonly log: Log;
  /** Days after which the server removes it; its own default where it is not said. */
  readonly retentionDays?: number | undefined;
}

/**
 * Uploads files as one artifact of the workflow run that this process belongs to, by the client library of the runner,
 * which reads the run's token from the environment.
 * @throws LockstepError `STORAGE_FAILED`, or what a file’s body throws.
 */
export async function uploadFiles(
  name: string,
  files: readonly BuildFile[],
  { log, retentionDays }: UploadTerms,
): Promise<void> {
  await withTemporaryFolder(async (folder) => {
    const paths = await stageFiles(files, folder);
    const options = { compressionLevel, ...(retentionDays !== undefined && { retentionDays }) };
    try {
      await withoutOutput(log, async () => {
        const { DefaultArtifactClient } = await import('@actions/artifact');
        await new DefaultArtifactClient().uploadArtifact(name, [...paths], folder, options);
      });
    } catch (cause) {
      throw fail('STORAGE_FAILED', `the workflow artifact could not be stored: ${messageOf(cause)}`, {
        cause,
      });
    }
  });
}

/**
 * Uploads a build as one artifact of its run.
 * @throws LockstepError `STORAGE_FAILED`, or what a file’s body throws.
 */
export async function uploadArtifact(
  build: BuildAttempt,
  files: readonly BuildFile[],
  terms: UploadTerms,
): Promise<void> {
  await uploadFiles(artifactName(build), files, terms);
}

import { join } from 'node:path';
import {
  type BuildRun,
  type BuildStorage,
  type Host,
  type HostArtifact,
  replyProblem,
  type StoredBuild,
  throwAll,
} from '@lockstep/core';
import { type UploadTerms, uploadArtifact } from './artifact-upload.ts';
import { attemptOfArtifact } from './build-name.ts';
import { placeFiles } from './placing.ts';
import { downloadArchive, sealInArchive, unpackArchive } from './stored-archive.ts';
import { withSubfolder } from './subfolder.ts';

/** What a storage for builds works with. */
export interface StorageTerms extends UploadTerms {
  readonly host: Host;
  /** The folder of lockstep.yaml. */
  readonly folder: string;
  /** An empty folder on the same file system; whoever lends it removes it. */
  readonly scratch: string;
}

interface Kept {
  readonly attempt: number;
  readonly artifact: HostArtifact;
}

async function latest(host: Host, run: BuildRun): Promise<Kept | undefined> {
  const reply = await host.artifacts.ofRun(run.run);
  if (reply.outcome !== 'ok') {
    if (reply.outcome === 'refused' && reply.reason === 'missing') return undefined;
    throwAll([replyProblem(reply, `the artifacts of run ${run.run} cannot be listed`, 'STORAGE_FAILED')]);
    return undefined;
  }
  const kept = reply.value.flatMap((artifact) => {
    const attempt = attemptOfArtifact(artifact.name, run);
    return attempt === undefined ? [] : [{ attempt, artifact }];
  });
  return kept.sort((one, other) => other.attempt - one.attempt)[0];
}

function storedArchive({ attempt, artifact }: Kept, run: BuildRun, terms: StorageTerms): StoredBuild {
  const { host, folder, scratch } = terms;
  const own = withSubfolder(scratch);
  let archive: Promise<string> | undefined;
  const download = async () => {
    const path = join(await own(), 'archive.zip');
    await downloadArchive(host, artifact, path);
    return path;
  };
  const path = () => {
    archive ??= download();
    return archive;
  };
  return {
    build: { ...run, attempt },
    location: `artifact ${artifact.name} of run ${run.run}`,
    readSeal: async () => sealInArchive(await path(), artifact.name),
    async fetch(seal) {
      const checked = await unpackArchive(await path(), artifact.name, seal, await own());
      throwAll(checked.problems());
      return () => placeFiles(folder, seal, checked.paths);
    },
  };
}

/**
 * Builds as artifacts of their workflow runs. They are uploaded by the runner's own library, and read through the API
 * of the host, whatever run asks. The server removes them after some days.
 */
export function createWorkflowArtifacts(terms: StorageTerms): BuildStorage {
  return {
    name: 'workflow artifacts',
    store: (build, files) => uploadArtifact(build, files, terms),
    async find(run) {
      const kept = await latest(terms.host, run);
      return kept === undefined || kept.artifact.isExpired ? undefined : storedArchive(kept, run, terms);
    },
    remove: async () => 0,
  };
}

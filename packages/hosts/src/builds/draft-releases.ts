import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type Artifact,
  type BuildRun,
  type BuildStorage,
  type Host,
  type HostAsset,
  type HostRelease,
  LockstepError,
  type Problem,
  problem,
  type Seal,
  type StoredBuild,
  throwAll,
} from '@lockstep/core';
import { attemptOfDraft, draftPrefix, isDraftOf } from './build-name.ts';
import { type CheckedFiles, checkFiles } from './checked-files.ts';
import { assetName, sealAsset, wholeAsset } from './draft-asset.ts';
import { demand, uploadDraft } from './draft-upload.ts';
import { placeFiles } from './placing.ts';
import type { StorageTerms } from './workflow-artifacts.ts';

/** A seal of ten thousand artifacts has about six of them. */
const longestSeal = 16 * 1024 * 1024;

interface Kept {
  readonly attempt: number;
  readonly draft: HostRelease;
  readonly seal: HostAsset;
}

async function drafts(host: Host, prefix: string): Promise<readonly HostRelease[]> {
  const found = demand(await host.releases.startingWith(prefix), 'the drafts of builds cannot be listed');
  // What is public was published by somebody; it is no build, and not ours to touch.
  return found.filter(({ isDraft, tag }) => isDraft && tag.startsWith(prefix));
}

async function latest(host: Host, run: BuildRun): Promise<Kept | undefined> {
  const kept = (await drafts(host, `${draftPrefix}${run.release}/${run.run}/`)).flatMap((draft) => {
    const [attempt, seal] = [attemptOfDraft(draft.tag, run), sealAsset(draft)];
    return attempt === undefined || seal === undefined ? [] : [{ attempt, draft, seal }];
  });
  return kept.sort((one, other) => other.attempt - one.attempt)[0];
}

async function readAsset(host: Host, { draft, seal }: Kept): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const take = (piece: Uint8Array) => {
    size += piece.byteLength;
    if (size > longestSeal) throw new Error(`the seal is longer than ${longestSeal} bytes`);
    pieces.push(piece);
  };
  demand(await host.releases.download(draft.id, seal, take), `the seal of ${draft.tag} cannot be read`);
  return Buffer.concat(pieces).toString('utf8');
}

async function fetchOne(
  host: Host,
  draft: HostRelease,
  { file, digest }: Artifact,
  checked: CheckedFiles,
): Promise<readonly Problem[]> {
  const asset = wholeAsset(draft, assetName({ file, sha256: digest.sha256 }), digest.size);
  const incoming = asset === undefined ? undefined : checked.open(file);
  if (asset === undefined || incoming === undefined) return [];
  try {
    const reply = await host.releases.download(draft.id, asset, incoming.take);
    demand(reply, `${file} of ${draft.tag} cannot be read`);
    return [];
  } catch (error) {
    if (error instanceof LockstepError) return error.problems;
    throw error;
  } finally {
    incoming.end();
  }
}

async function fetchAll(host: Host, { draft }: Kept, seal: Seal, folder: string): Promise<CheckedFiles> {
  const checked = checkFiles(seal, folder, `draft ${draft.tag}`);
  const failed: Problem[] = [];
  for (const artifact of seal.artifacts) failed.push(...(await fetchOne(host, draft, artifact, checked)));
  // A download that broke off explains the bytes that are missing.
  throwAll(failed.length > 0 ? failed : checked.problems());
  return checked;
}

function storedDraft(kept: Kept, run: BuildRun, { host, folder, scratch }: StorageTerms): StoredBuild {
  return {
    build: { ...run, attempt: kept.attempt },
    location: `draft ${kept.draft.tag}`,
    readSeal: () => readAsset(host, kept),
    async fetch(seal) {
      const checked = await fetchAll(host, kept, seal, await mkdtemp(join(scratch, 'draft-')));
      return () => placeFiles(folder, seal, checked.paths);
    },
  };
}

async function removeDrafts(host: Host, release: string): Promise<number> {
  const every = await drafts(host, `${draftPrefix}${release}/`);
  const found = every.filter(({ tag }) => isDraftOf(tag, release));
  const problems: Problem[] = [];
  for (const { id, tag } of found) {
    const reply = await host.releases.remove(id);
    const isGone = reply.outcome === 'refused' && reply.reason === 'missing';
    if (reply.outcome !== 'ok' && !isGone)
      problems.push(problem('STORAGE_FAILED', `the draft ${tag} cannot be removed`));
  }
  throwAll(problems);
  return found.length;
}

/**
 * Builds as drafts of releases, one for each attempt at a run, for servers whose artifacts the runner’s library does
 * not reach. They are never published, so their tags never come to be, and they are removed when the release is
 * complete.
 */
export function createDraftReleases(terms: StorageTerms): BuildStorage {
  const { host } = terms;
  return {
    name: 'draft releases',
    store: (build, files) => uploadDraft(host, build, files),
    async find(run) {
      const kept = await latest(host, run);
      return kept === undefined ? undefined : storedDraft(kept, run, terms);
    },
    remove: (release) => removeDrafts(host, release),
  };
}

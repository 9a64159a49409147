import { createHash } from 'node:crypto';
import { basename } from 'node:path/posix';
import { type Installation, problem, releaseOf, type Seal } from '@lockstep/core';
import type { GithubStandIn } from './stand-in.ts';

const client = 'download';

/** How long one download may take, in milliseconds. */
const downloadMs = 60_000;

function failed(name: string, version: string, why: string): Installation {
  return {
    installed: { client, package: name, version, failed: true },
    problems: [problem('REHEARSAL_INSTALL', `${name} of ${version} cannot be downloaded: ${why}`)],
  };
}

/** What anyone gets at an address: nobody's credential is sent, and redirects are followed. */
async function sha256At(url: string): Promise<string> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(downloadMs) });
  if (!answer.ok) throw new Error(`the answer is ${answer.status}`);
  const hash = createHash('sha256');
  for await (const chunk of answer.body ?? []) hash.update(chunk);
  return hash.digest('hex');
}

async function download(url: string, name: string, version: string, sealed: string): Promise<Installation> {
  try {
    const sha256 = await sha256At(url);
    if (sha256 === sealed) return { installed: { client, package: name, version, file: name }, problems: [] };
    return failed(name, version, `its SHA-256 is ${sha256}, and ${sealed} was sealed`);
  } catch (error) {
    return failed(name, version, String(error));
  }
}

/**
 * Downloads the sealed files of a published release as a user would, by their public addresses, and compares them
 * with the seal. What else the release holds (the seal itself, checksums) is left to the channel's own check.
 */
export async function downloadAll(
  standIn: Pick<GithubStandIn, 'server' | 'inventory'>,
  repository: string,
  seal: Seal,
): Promise<readonly Installation[]> {
  const { id } = releaseOf(seal);
  const published = standIn.inventory(repository).releases.find(({ tag, isDraft }) => tag === id && !isDraft);
  if (published === undefined) return [failed(repository, id, 'there is no published release')];
  const names = new Set(published.assets.map(({ name }) => name));
  const root = `${standIn.server}${repository}/releases/download/${encodeURIComponent(id)}/`;
  const sealed = seal.artifacts.flatMap(({ file, digest }) => {
    const name = basename(file);
    return names.has(name) ? [{ name, sha256: digest.sha256 }] : [];
  });
  return Promise.all(
    sealed.map(({ name, sha256 }) => download(`${root}${encodeURIComponent(name)}`, name, id, sha256)),
  );
}

import { createHash } from 'node:crypto';
import { basename } from 'node:path/posix';
import { type Installation, problem, releaseOf, type Seal } from '@lockstep/core';
import { z } from 'zod';

const client = 'download';

/** How long one request may take, in milliseconds. */
const requestMs = 60_000;

/** What the API tells anyone of a release. */
const publicRelease = z.object({
  draft: z.boolean(),
  assets: z.array(z.object({ name: z.string(), browser_download_url: z.string() })),
});

function failed(name: string, version: string, why: string): Installation {
  return {
    installed: { client, package: name, version, failed: true },
    problems: [problem('REHEARSAL_INSTALL', `${name} of ${version} cannot be downloaded: ${why}`)],
  };
}

// Nobody's credential is sent: this is what users get.
async function read(url: string): Promise<Uint8Array> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(requestMs) });
  if (!answer.ok) throw new Error(`the answer is ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

async function download(url: string, name: string, version: string, sealed: string): Promise<Installation> {
  try {
    const sha256 = createHash('sha256')
      .update(await read(url))
      .digest('hex');
    if (sha256 === sealed) return { installed: { client, package: name, version, file: name }, problems: [] };
    return failed(name, version, `its SHA-256 is ${sha256}, and ${sealed} was sealed`);
  } catch (error) {
    return failed(name, version, String(error));
  }
}

/**
 * Downloads the sealed files of a published release as a user would and compares them with the seal. What else the
 * release holds (the seal itself, checksums) is left to the channel's own check.
 * @param api the root of the API, with a slash at the end.
 */
export async function downloadAll(
  api: string,
  repository: string,
  seal: Seal,
): Promise<readonly Installation[]> {
  const { id } = releaseOf(seal);
  const address = `${api}repos/${repository}/releases/tags/${encodeURIComponent(id)}`;
  const text = await read(address).catch(() => undefined);
  if (text === undefined) return [failed(repository, id, 'there is no published release')];
  const { assets } = publicRelease.parse(JSON.parse(Buffer.from(text).toString()));
  const sealed = new Map(seal.artifacts.map(({ file, digest }) => [basename(file), digest.sha256]));
  return Promise.all(
    assets.flatMap(({ name, browser_download_url: url }) => {
      const sha256 = sealed.get(name);
      return sha256 === undefined ? [] : [download(url, name, id, sha256)];
    }),
  );
}

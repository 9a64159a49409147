import type { HostRelease, NewRelease, ReleaseChange, Releases, Reply } from '@lockstep/core';
import { z } from 'zod';
import { mapReply } from '../answers/reply.ts';
import { type Api, type Parameters, perform, request } from '../api.ts';
import { list, plain } from '../pages.ts';
import { downloadAsset, readLimits, uploadAsset } from './assets.ts';
import { release } from './release-shape.ts';

const path = '/repos/{owner}/{repo}/releases';

function creationOf({ tag, commit, title, body, isPrerelease, isDraft }: NewRelease): Parameters {
  return {
    tag_name: tag,
    target_commitish: commit,
    name: title,
    body,
    prerelease: isPrerelease,
    draft: isDraft,
  };
}

// Gitea has no mark for the latest release.
function changesOf({ isDraft, isPrerelease, title, body }: ReleaseChange): Parameters {
  return {
    ...(isDraft !== undefined && { draft: isDraft }),
    ...(isPrerelease !== undefined && { prerelease: isPrerelease }),
    ...(title !== undefined && { name: title }),
    ...(body !== undefined && { body }),
  };
}

// `releases/tags/{tag}` finds a draft, but only one release, so that all are read.
async function where(
  api: Api,
  isWanted: (release: HostRelease) => boolean,
): Promise<Reply<readonly HostRelease[]>> {
  const all = await list(api, `GET ${path}`, z.array(release), plain);
  return mapReply(all, (releases) => releases.filter(isWanted));
}

/** The releases of a repository on Gitea. */
export function giteaReleases(api: Api): Releases {
  return {
    ofTag: (tag) => where(api, (each) => each.tag === tag),
    startingWith: (prefix) => where(api, (each) => each.tag.startsWith(prefix)),
    get: (id) => request(api, `GET ${path}/{id}`, release, { id }),
    create: (wanted) => request(api, `POST ${path}`, release, creationOf(wanted)),
    change: (id, change) => request(api, `PATCH ${path}/{id}`, release, { id, ...changesOf(change) }),
    remove: (id) => perform(api, `DELETE ${path}/{id}`, { id }),
    upload: (id, name, body) => uploadAsset(api, id, name, body),
    download: (_, asset, onChunk) => downloadAsset(api, asset, onChunk),
    removeAsset: (id, asset) => perform(api, `DELETE ${path}/{id}/assets/{asset}`, { id, asset }),
    limits: () => readLimits(api),
  };
}

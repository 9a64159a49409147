import type { HostRelease, NewRelease, ReleaseChange, Releases, Reply } from '@lockstep/core';
import { z } from 'zod';
import { mapReply, ok } from '../answers/reply.ts';
import { type Api, type Parameters, perform, request } from '../api.ts';
import { list, plain } from '../pages.ts';
import type { WritePace } from '../write-pace.ts';
import { downloadAsset, uploadAsset } from './assets.ts';
import { asset, release } from './release-shape.ts';

/** GitHub's documentation “About releases”: each file must be under 2 GiB; any type is taken. */
const limits = { maxBytes: 2 * 1024 ** 3 - 1, allowedTypes: [], isEnabled: true };

const path = '/repos/{owner}/{repo}/releases';

function creationOf({ tag, commit, title, body, isPrerelease, isDraft }: NewRelease): Parameters {
  return {
    tag_name: tag,
    target_commitish: commit,
    name: title,
    body,
    prerelease: isPrerelease,
    draft: isDraft,
    generate_release_notes: false,
  };
}

function changesOf({ isDraft, isPrerelease, title, body, isLatest }: ReleaseChange): Parameters {
  return {
    ...(isDraft !== undefined && { draft: isDraft }),
    ...(isPrerelease !== undefined && { prerelease: isPrerelease }),
    ...(title !== undefined && { name: title }),
    ...(body !== undefined && { body }),
    ...(isLatest !== undefined && { make_latest: String(isLatest) }),
  };
}

// `releases/tags/{tag}` does not find drafts, so that all are read.
async function where(
  api: Api,
  isWanted: (release: HostRelease) => boolean,
): Promise<Reply<readonly HostRelease[]>> {
  const all = await list(api, `GET ${path}`, z.array(release), plain);
  return mapReply(all, (releases) => releases.filter(isWanted));
}

/** The releases of a repository on GitHub. */
export function githubReleases(api: Api, pace: WritePace): Releases {
  return {
    ofTag: (tag) => where(api, (each) => each.tag === tag),
    startingWith: (prefix) => where(api, (each) => each.tag.startsWith(prefix)),
    get: (release_id) => request(api, `GET ${path}/{release_id}`, release, { release_id }),
    assets: (release_id) =>
      list(api, `GET ${path}/{release_id}/assets`, z.array(asset), plain, { release_id }),
    create: (wanted) => request(api, `POST ${path}`, release, creationOf(wanted)),
    change: (release_id, change) =>
      request(api, `PATCH ${path}/{release_id}`, release, { release_id, ...changesOf(change) }),
    remove: (release_id) => perform(api, `DELETE ${path}/{release_id}`, { release_id }),
    upload: (id, name, body) => uploadAsset(api, pace, id, name, body),
    download: (_, asset, onChunk) => downloadAsset(api, asset, onChunk),
    removeAsset: (_, asset_id) => perform(api, `DELETE ${path}/assets/{asset_id}`, { asset_id }),
    limits: async () => ok(limits),
  };
}

import { apiOf, pageOf } from '../world/addresses.ts';
import { type Gitea, instant } from '../world/gitea.ts';
import type { StoredAsset, StoredRelease } from '../world/release.ts';
import type { StoredRepository } from '../world/repository.ts';
import { userShape } from '../world/user.ts';

/** An asset as the API shows it: without any digest. */
export function assetShape(
  gitea: Gitea,
  { id, uuid, name, bytes, downloads, created }: StoredAsset,
): unknown {
  return {
    id,
    name,
    size: bytes.byteLength,
    download_count: downloads,
    created_at: instant(created),
    uuid,
    browser_download_url: `${gitea.url()}attachments/${uuid}`,
  };
}

/** The files of a release in the order of the API: by name, then as they came. */
export function assetsOf({ assets }: StoredRelease): readonly StoredAsset[] {
  return [...assets].sort((a, b) => (a.name === b.name ? a.id - b.id : a.name < b.name ? -1 : 1));
}

/** A release as the API shows it; a draft has a date of publication as well. */
export function releaseShape(gitea: Gitea, repository: StoredRepository, release: StoredRelease): unknown {
  const { id, tag, target, name, body, isDraft, isPrerelease, author, created } = release;
  const [api, page] = [apiOf(gitea, repository), pageOf(gitea, repository)];
  const place = tag.split('/').map(encodeURIComponent).join('/');
  return {
    id,
    tag_name: tag,
    target_commitish: target,
    name,
    body,
    url: `${api}/releases/${id}`,
    html_url: `${page}/releases/tag/${place}`,
    tarball_url: `${page}/archive/${place}.tar.gz`,
    zipball_url: `${page}/archive/${place}.zip`,
    upload_url: `${api}/releases/${id}/assets`,
    draft: isDraft,
    prerelease: isPrerelease,
    created_at: instant(created),
    published_at: instant(created),
    author: userShape(gitea, author),
    assets: assetsOf(release).map((asset) => assetShape(gitea, asset)),
  };
}

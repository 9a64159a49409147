import { accountDocument, nodeId } from '../documents/account.ts';
import { apiOf, type Hub, pageOf } from '../hub.ts';
import { instant, instantOrNull } from '../instant.ts';
import { fullName, type Repository } from '../repository.ts';
import type { StoredAsset, StoredRelease } from './stored-release.ts';

/** What stands for a release in the addresses of pages: a draft has no tag yet. */
export function pageName({ isDraft, draftName, tag }: StoredRelease): string {
  return encodeURIComponent(isDraft ? draftName : tag).replaceAll('%2F', '/');
}

/** A file of a release, as the API shows it. */
export function assetDocument(hub: Hub, repository: Repository, release: StoredRelease, asset: StoredAsset) {
  const created = instant(asset.createdAt);
  return {
    url: `${apiOf(hub, repository)}/releases/assets/${asset.id}`,
    id: asset.id,
    node_id: nodeId('ReleaseAsset', asset.id),
    name: asset.name,
    label: asset.label ?? '',
    uploader: accountDocument(hub, asset.uploader),
    content_type: asset.contentType,
    state: asset.state,
    size: asset.bytes.byteLength,
    digest: asset.sha256 === undefined ? null : `sha256:${asset.sha256}`,
    download_count: 0,
    created_at: created,
    updated_at: created,
    browser_download_url: `${pageOf(hub, repository)}/releases/download/${pageName(release)}/${encodeURIComponent(asset.name)}`,
  };
}

/**
 * A release as the API shows it. An upload that broke off is not among its files: only the list of the files
 * themselves shows it (itchio/gothub#1), so that who does not ask there finds the name free and is refused.
 */
export function releaseDocument(hub: Hub, repository: Repository, release: StoredRelease) {
  const url = `${apiOf(hub, repository)}/releases/${release.id}`;
  const archive = (format: string) =>
    release.isDraft ? null : `${apiOf(hub, repository)}/${format}/${encodeURIComponent(release.tag)}`;
  return {
    url,
    assets_url: `${url}/assets`,
    upload_url: `${hub.addresses().uploads}repos/${fullName(repository)}/releases/${release.id}/assets{?name,label}`,
    html_url: `${pageOf(hub, repository)}/releases/tag/${pageName(release)}`,
    id: release.id,
    author: accountDocument(hub, release.author),
    node_id: nodeId('Release', release.id),
    tag_name: release.tag,
    target_commitish: release.target,
    name: release.title,
    draft: release.isDraft,
    immutable: release.isImmutable,
    prerelease: release.isPrerelease,
    created_at: instant(release.createdAt),
    updated_at: instant(release.updatedAt),
    published_at: instantOrNull(release.publishedAt),
    assets: release.assets
      .filter(({ state }) => state === 'uploaded')
      .map((asset) => assetDocument(hub, repository, release, asset)),
    tarball_url: archive('tarball'),
    zipball_url: archive('zipball'),
    body: release.body,
  };
}

import type { StandInAnswer, StandInRequest } from '../../exchange.ts';
import { bytesAnswer, emptyAnswer, textAnswer } from '../http/answers.ts';
import { identify } from '../http/credential.ts';
import { accessOf, reaches, repositoryNamed } from '../http/repository-call.ts';
import type { Gitea } from '../world/gitea.ts';
import type { StoredAsset, StoredRelease } from '../world/release.ts';
import type { StoredRepository } from '../world/repository.ts';

interface Found {
  readonly repository: StoredRepository;
  readonly release: StoredRelease;
  readonly asset: StoredAsset;
}

function allFiles({ repositories }: Gitea): readonly Found[] {
  return [...repositories.values()].flatMap((repository) =>
    [...repository.releases.values()].flatMap((release) =>
      release.assets.map((asset) => ({ repository, release, asset })),
    ),
  );
}

function named(gitea: Gitea, path: string): Found | undefined {
  const [, owner, name, tag = '', file = ''] =
    /^([^/]+)\/([^/]+)\/releases\/download\/(.+)\/([^/]+)$/.exec(path) ?? [];
  const repository = repositoryNamed(gitea, `${owner}/${name}`);
  const matches = (text: string, part: string) => text === decodeURIComponent(part);
  return allFiles(gitea).find(
    (each) =>
      each.repository === repository && matches(each.release.tag, tag) && matches(each.asset.name, file),
  );
}

function findFile(gitea: Gitea, path: string): Found | undefined {
  const [, uuid] = /^attachments\/([0-9a-f-]+)$/.exec(path) ?? [];
  return uuid === undefined ? named(gitea, path) : allFiles(gitea).find(({ asset }) => asset.uuid === uuid);
}

function count({ repository, release, asset }: Found): void {
  const counted = { ...asset, downloads: asset.downloads + 1 };
  const assets = release.assets.map((each) => (each === asset ? counted : each));
  repository.releases.set(release.id, { ...release, assets });
}

/**
 * Hands out an asset by the address that browsers know, or undefined when a path is no such address. Drafts' are for
 * those who write (go-gitea/gitea#38318).
 */
export function answerDownload(
  gitea: Gitea,
  request: StandInRequest,
  path: string,
): StandInAnswer | undefined {
  if (!/^attachments\/|\/releases\/download\//.test(path)) return undefined;
  const found = findFile(gitea, path);
  if (found === undefined) return textAnswer(404, 'Not found.');
  const access = accessOf(found.repository, identify(gitea, request));
  if (!reaches(access, found.release.isDraft ? 'write' : 'read')) return textAnswer(404, 'Not found.');
  count(found);
  const store = gitea.storeUrl();
  return store === undefined
    ? bytesAnswer(found.asset.bytes)
    : emptyAnswer(302, { location: `${store}${found.asset.uuid}?signature=${found.asset.id}` });
}

/** The store that a server hands files out from: whoever holds a signed address gets them, and no other credential. */
export function answerFromStore(gitea: Gitea, request: StandInRequest): StandInAnswer {
  const uuid = request.path.slice(1);
  const asset = allFiles(gitea).find((each) => each.asset.uuid === uuid)?.asset;
  const isSigned = asset !== undefined && request.query.get('signature') === String(asset.id);
  // Amazon S3's API reference, error code InvalidArgument: “Only one auth mechanism allowed”.
  if (request.headers.authorization !== undefined) return textAnswer(400, 'Only one auth mechanism allowed');
  return isSigned ? bytesAnswer(asset.bytes) : textAnswer(403, 'Access denied');
}

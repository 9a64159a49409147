import { randomUUID } from 'node:crypto';
import type { StandInAnswer } from '../../exchange.ts';
import { emptyAnswer, giteaJson } from '../http/answers.ts';
import { type Endpoint, numberParam, type RepositoryCall, textIn } from '../http/call.ts';
import { refusals } from '../http/refusal.ts';
import { onRepository } from '../http/repository-call.ts';
import type { StoredAsset, StoredRelease } from '../world/release.ts';
import { storeRelease } from '../world/repository.ts';
import { releaseOf } from './lookup.ts';
import { assetShape, assetsOf } from './shape.ts';
import { checkUpload, uploadedFile } from './upload.ts';

function withAssets(release: StoredRelease, assets: readonly StoredAsset[]): StoredRelease {
  return { ...release, assets };
}

// A name that is taken is taken again.
function upload(call: RepositoryCall): StandInAnswer {
  const { gitea, repository, request } = call;
  const release = releaseOf(call);
  if (gitea.redirectUploads !== undefined) return emptyAnswer(307, { location: gitea.redirectUploads });
  if (!gitea.attachments.enabled) throw refusals.attachmentsOff();
  const file = uploadedFile(request);
  checkUpload(file, gitea.attachments);
  const asset: StoredAsset = {
    ...file,
    id: gitea.numbers.next('asset'),
    uuid: randomUUID(),
    downloads: 0,
    created: gitea.now(),
  };
  storeRelease(repository, withAssets(release, [...release.assets, asset]));
  return giteaJson(201, assetShape(gitea, asset));
}

function assetOf(call: RepositoryCall): { readonly release: StoredRelease; readonly asset: StoredAsset } {
  const release = releaseOf(call);
  const id = numberParam(call, 'asset');
  const asset = release.assets.find((each) => each.id === id);
  if (asset === undefined) throw refusals.notFound();
  return { release, asset };
}

function list(call: RepositoryCall): StandInAnswer {
  return giteaJson(
    200,
    assetsOf(releaseOf(call)).map((asset) => assetShape(call.gitea, asset)),
  );
}

function rename(call: RepositoryCall): StandInAnswer {
  const { release, asset } = assetOf(call);
  const renamed = { ...asset, name: textIn(call, 'name') || asset.name };
  checkUpload(renamed, call.gitea.attachments);
  const assets = release.assets.map((each) => (each.id === asset.id ? renamed : each));
  storeRelease(call.repository, withAssets(release, assets));
  return giteaJson(201, assetShape(call.gitea, renamed));
}

function remove(call: RepositoryCall): StandInAnswer {
  const { release, asset } = assetOf(call);
  storeRelease(
    call.repository,
    withAssets(
      release,
      release.assets.filter((each) => each !== asset),
    ),
  );
  return emptyAnswer(204);
}

/** The files of releases. */
export const assetEndpoints: readonly Endpoint[] = [
  onRepository('GET', 'releases/:id/assets', 'read', list),
  onRepository('POST', 'releases/:id/assets', 'write', upload),
  onRepository('GET', 'releases/:id/assets/:asset', 'read', (call) =>
    giteaJson(200, assetShape(call.gitea, assetOf(call).asset)),
  ),
  onRepository('PATCH', 'releases/:id/assets/:asset', 'write', rename),
  onRepository('DELETE', 'releases/:id/assets/:asset', 'write', remove),
];

import { jsonAnswer, type StandInAnswer } from '../../exchange.ts';
import { bodyOf, type Call, numberIn } from '../api/call.ts';
import { listAnswer } from '../api/page.ts';
import { isRefusal, refusals, refuse } from '../refusal.ts';
import { alone, storeRelease } from '../repository.ts';
import { assetPath } from '../storage/storage-handler.ts';
import { storedName } from './asset-name.ts';
import { releaseNamed, seesDrafts } from './reading.ts';
import { assetDocument } from './release-document.ts';
import type { StoredAsset, StoredRelease } from './stored-release.ts';

interface Found {
  readonly release: StoredRelease;
  readonly asset: StoredAsset;
}

function assetNamed(call: Call): Found | undefined {
  const id = numberIn(call, 'asset_id');
  for (const release of call.repository.releases.values()) {
    const asset = release.assets.find((each) => each.id === id);
    if (asset !== undefined && (!release.isDraft || seesDrafts(call))) return { release, asset };
  }
  return undefined;
}

/** Every file of a release, uploads that broke off included. */
export function listAssets(call: Call): StandInAnswer {
  const release = releaseNamed(call);
  if (release === undefined) return refuse(refusals.notFound());
  return listAnswer(call, release.assets, (asset) =>
    assetDocument(call.hub, call.repository, release, asset),
  );
}

/** A file's description, or where its bytes are (GitHub docs, “Get a release asset”). */
export function getAsset(call: Call): StandInAnswer {
  const found = assetNamed(call);
  if (found === undefined) return refuse(refusals.notFound());
  const { release, asset } = found;
  if (!wantsBytes(call)) return jsonAnswer(200, assetDocument(call.hub, call.repository, release, asset));
  return asset.state === 'uploaded' ? toStorage(call, asset) : refuse(refusals.notFound());
}

function wantsBytes({ request }: Call): boolean {
  return (request.headers.accept ?? '').includes('application/octet-stream');
}

function toStorage({ hub }: Pick<Call, 'hub'>, { id }: StoredAsset): StandInAnswer {
  const location = `${hub.addresses().storage}${hub.links.sign(assetPath(id)).slice(1)}`;
  return {
    status: 302,
    headers: { location, 'content-type': 'text/html;charset=utf-8' },
    body: new Uint8Array(),
  };
}

/** Sends a browser to where a file is stored. */
export const redirectToAsset = toStorage;

/** Takes a file away; nobody can from a locked release (uutils/coreutils#13839). */
export function deleteAsset(call: Call): Promise<StandInAnswer> {
  return alone(call.repository, async () => {
    const found = assetNamed(call);
    if (found === undefined) return refuse(refusals.notFound());
    const { release, asset } = found;
    if (release.isImmutable)
      return refuse(
        refusals.validation({
          resource: 'ReleaseAsset',
          code: 'custom',
          message: 'Cannot delete asset from an immutable release',
        }),
      );
    const assets = release.assets.filter(({ id }) => id !== asset.id);
    storeRelease(call.repository, { ...release, assets });
    return { status: 204, headers: {}, body: new Uint8Array() };
  });
}

/** Gives a file another name or label. */
export function updateAsset(call: Call): Promise<StandInAnswer> {
  const body = bodyOf(call, { name: 'string', label: 'string', state: 'string' });
  if (isRefusal(body)) return Promise.resolve(refuse(body));
  return alone(call.repository, async () => {
    const found = assetNamed(call);
    if (found === undefined) return refuse(refusals.notFound());
    const { release, asset } = found;
    if (release.isImmutable)
      return refuse(refusals.unprocessable('Cannot update assets of an immutable release.'));
    const name = typeof body.name === 'string' ? storedName(body.name) : asset.name;
    if (release.assets.some((each) => each.id !== asset.id && each.name === name))
      return refuse(refusals.validation({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }));
    const changed = { ...asset, name, label: typeof body.label === 'string' ? body.label : asset.label };
    const assets = release.assets.map((each) => (each.id === asset.id ? changed : each));
    const stored = storeRelease(call.repository, { ...release, assets });
    return jsonAnswer(200, assetDocument(call.hub, call.repository, stored, changed));
  });
}

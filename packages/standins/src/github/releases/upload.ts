import { createHash } from 'node:crypto';
import { jsonAnswer, type StandInAnswer, type StandInRequest } from '../../exchange.ts';
import type { Call } from '../api/call.ts';
import type { Hub } from '../hub.ts';
import { type FieldError, type Refusal, refusals, refuse } from '../refusal.ts';
import { alone, storeRelease } from '../repository.ts';
import { storedName } from './asset-name.ts';
import { releaseNamed } from './reading.ts';
import { assetDocument } from './release-document.ts';
import type { StoredAsset, StoredRelease } from './stored-release.ts';

/** GitHub docs, “About releases”, storage and bandwidth quotas. */
const mostAssets = 1000;

const error = (code: FieldError['code'], field: string, message?: string): FieldError => ({
  resource: 'ReleaseAsset',
  code,
  field,
  ...(message !== undefined && { message }),
});

/** Takes a file for a release. */
export function uploadAsset(call: Call): Promise<StandInAnswer> {
  return alone(call.repository, async () => {
    const release = releaseNamed(call);
    if (release === undefined) return refuse(refusals.notFound());
    const name = storedName(call.request.query.get('name') ?? '');
    const refusal = refusalOf(call.hub, release, name, call.request);
    if (refusal !== undefined) return refuse(refusal);
    return call.hub.cutUploads > 0 ? breakOff(call, release, name) : take(call, release, name);
  });
}

function refusalOf(
  { maxAssetBytes }: Hub,
  { isImmutable, assets }: StoredRelease,
  name: string,
  { headers, body }: StandInRequest,
): Refusal | undefined {
  if (isImmutable) return refusals.unprocessable('Cannot upload assets to an immutable release.');
  // denoland/deno#24197: a body of a length that is not told beforehand.
  if (headers['content-length'] === undefined) return refusals.badRequest('Bad Content-Length: ');
  if (headers['content-type'] === undefined) return refusals.badRequest('Bad Content-Type: ');
  if (name === '') return refusals.validation(error('missing_field', 'name'));
  // An upload that broke off keeps its name until it is deleted (getsentry/craft#313).
  if (assets.some((asset) => asset.name === name))
    return refusals.validation(error('already_exists', 'name'));
  if (body.byteLength === 0)
    return refusals.validation(error('custom', 'size', 'size must be greater than or equal to 1'));
  if (body.byteLength >= maxAssetBytes)
    return refusals.validation(error('custom', 'size', `size must be less than ${maxAssetBytes}`));
  if (assets.length >= mostAssets)
    return refusals.validation(
      error('custom', 'file_count', `file_count limited to ${mostAssets} assets per release`),
    );
  return undefined;
}

function newAsset({ hub, caller, request }: Call, name: string): StoredAsset {
  return {
    id: hub.nextId(),
    name,
    label: request.query.get('label') ?? undefined,
    state: 'uploaded',
    contentType: request.headers['content-type'] ?? '',
    bytes: request.body,
    sha256: createHash('sha256').update(request.body).digest('hex'),
    uploader: caller?.user ?? '',
    createdAt: hub.now(),
  };
}

function take(call: Call, release: StoredRelease, name: string): StandInAnswer {
  const asset = newAsset(call, name);
  const stored = storeRelease(call.repository, { ...release, assets: [...release.assets, asset] });
  const document = assetDocument(call.hub, call.repository, stored, asset);
  return jsonAnswer(201, document, { location: document.url });
}

/** An asset as an upload that broke off leaves it. */
function brokenOff(asset: StoredAsset): StoredAsset {
  return { ...asset, state: 'starter', bytes: new Uint8Array(), sha256: undefined };
}

/** GitHub docs, “Upload a release asset”: an upstream failure is a 502, and may leave an empty asset behind. */
function breakOff(call: Call, release: StoredRelease, name: string): StandInAnswer {
  call.hub.cutUploads -= 1;
  const asset = brokenOff(newAsset(call, name));
  storeRelease(call.repository, { ...release, assets: [...release.assets, asset] });
  return jsonAnswer(502, { message: 'Server Error' });
}

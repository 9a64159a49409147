import type { Operation } from '../api/call.ts';
import { deleteAsset, getAsset, listAssets, updateAsset } from './assets.ts';
import { getLatestRelease, getLock, getRelease, getReleaseByTag, listReleases } from './reading.ts';
import { uploadAsset } from './upload.ts';
import { createRelease, deleteRelease, updateRelease } from './writing.ts';

const reading = { area: 'contents', level: 'read' } as const;
const writing = { area: 'contents', level: 'write' } as const;

/** Releases and their files. */
export const releaseOperations: readonly Operation[] = [
  { method: 'GET', path: '/releases', needs: reading, answer: listReleases },
  { method: 'POST', path: '/releases', needs: writing, answer: createRelease },
  { method: 'GET', path: '/releases/latest', needs: reading, answer: getLatestRelease },
  { method: 'GET', path: '/releases/tags/{tag+}', needs: reading, answer: getReleaseByTag },
  { method: 'GET', path: '/releases/assets/{asset_id}', needs: reading, answer: getAsset },
  { method: 'PATCH', path: '/releases/assets/{asset_id}', needs: writing, answer: updateAsset },
  { method: 'DELETE', path: '/releases/assets/{asset_id}', needs: writing, answer: deleteAsset },
  { method: 'GET', path: '/releases/{release_id}', needs: reading, answer: getRelease },
  { method: 'PATCH', path: '/releases/{release_id}', needs: writing, answer: updateRelease },
  { method: 'DELETE', path: '/releases/{release_id}', needs: writing, answer: deleteRelease },
  { method: 'GET', path: '/releases/{release_id}/assets', needs: reading, answer: listAssets },
  {
    method: 'GET',
    path: '/immutable-releases',
    needs: { area: 'administration', level: 'read' },
    answer: getLock,
  },
];

/** What the host for uploads takes. */
export const uploadOperations: readonly Operation[] = [
  { method: 'POST', path: '/releases/{release_id}/assets', needs: writing, answer: uploadAsset },
];

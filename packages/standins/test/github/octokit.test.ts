import { GitHub } from '@actions/github/lib/utils';
import { expect, test } from '@jest/globals';
import { commit, type Scene, scenes, tokens } from './scene.ts';

const start = scenes();
const tool = { owner: 'ada', repo: 'tool' };

function clientOf({ standIn }: Scene) {
  return new GitHub({ auth: tokens.writer, baseUrl: standIn.api.replace(/\/$/, '') });
}

test('GitHub’s own client makes a draft, fills it, publishes it, and reads it back', async () => {
  const scene = await start();
  const { rest } = clientOf(scene);
  const made = await rest.repos.createRelease({
    ...tool,
    tag_name: 'v2.0.0',
    target_commitish: commit,
    draft: true,
  });
  const release_id = made.data.id;
  const sent = await rest.repos.uploadReleaseAsset({
    ...tool,
    release_id,
    name: 'tool.tgz',
    data: 'some bytes',
    url: made.data.upload_url,
    headers: { 'content-type': 'application/gzip', 'content-length': 10 },
  });
  expect(sent.data).toMatchObject({ name: 'tool.tgz', state: 'uploaded', size: 10 });
  await rest.repos.updateRelease({ ...tool, release_id, draft: false, make_latest: 'true' });
  expect((await rest.repos.getLatestRelease(tool)).data.tag_name).toBe('v2.0.0');
  const headers = { accept: 'application/octet-stream' };
  const file = await rest.repos.getReleaseAsset({ ...tool, asset_id: sent.data.id, headers });
  expect(Buffer.from(file.data as unknown as ArrayBuffer).toString()).toBe('some bytes');
  // The client did not take its credential along to the storage.
  expect(scene.standIn.storageRequests).toMatchObject([{ credential: false, status: 200 }]);
});

test('GitHub’s own client goes through all pages', async () => {
  const scene = await start();
  for (let number = 1; number <= 7; number += 1)
    scene.standIn.plant.release('ada/tool', { tag: `v${number}` });
  const { paginate, rest } = clientOf(scene);
  const found = await paginate(rest.repos.listReleases, { ...tool, per_page: 3 });
  expect(found.map(({ tag_name }) => tag_name)).toEqual(['v7', 'v6', 'v5', 'v4', 'v3', 'v2', 'v1']);
});

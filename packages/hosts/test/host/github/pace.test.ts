import { expect, test } from '@jest/globals';
import { open } from '../opened.ts';
import { assetJson, bodyOf, releaseJson } from '../samples.ts';
import { serveScript } from '../scripted-server.ts';

test('writes to GitHub start a second apart, uploads among them; reads do not wait', async () => {
  const { origin, heard } = await serveScript(({ path, method }) => ({
    status: method === 'POST' ? 201 : 200,
    body: path.includes('/assets?') ? assetJson() : releaseJson(),
  }));
  const { host, clock } = open('github', origin);
  const draft = { tag: 'v1', commit: 'c', title: 't', body: '', isPrerelease: false, isDraft: true };
  await host.releases.create(draft);
  expect(clock.naps).toEqual([]);
  await Promise.all([
    host.releases.get('1'),
    host.releases.upload('1', 'a', bodyOf('a')),
    host.releases.upload('1', 'b', bodyOf('b')),
    host.releases.get('1'),
    host.releases.change('1', { isDraft: false }),
  ]);
  expect(clock.naps).toEqual([1_000, 1_000, 1_000]);
  expect(heard).toHaveLength(6);
});

test('a server is paced as one, however often a repository on it is opened', async () => {
  const { origin } = await serveScript(() => ({ status: 204 }));
  const { host, again, clock } = open('github', origin);
  await host.releases.remove('1');
  await again.releases.remove('2');
  expect(clock.naps).toEqual([1_000]);
});

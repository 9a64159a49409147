import { describe, expect, test } from '@jest/globals';
import type { Host, NewRelease } from '@lockstep/core';
import { bodyOf, createSink, kinds } from '../samples.ts';
import { serveScript } from '../scripted-server.ts';
import { replyValue } from './reply-value.ts';
import { type Scene, setScene } from './scene.ts';

function draftOf({ commits }: Scene, change: Partial<NewRelease> = {}): NewRelease {
  return {
    tag: 'v1.0.0',
    commit: commits.main,
    title: 'demo 1.0.0',
    body: 'First.\n\n<!-- mark -->',
    isPrerelease: false,
    isDraft: true,
    ...change,
  };
}

async function downloaded(host: Host, release: string) {
  const [asset] = (await replyValue(host.releases.get(release))).assets;
  const sink = createSink();
  if (asset === undefined) throw new Error('no asset');
  const reply = await host.releases.download(release, asset, sink.onChunk);
  return { reply, text: sink.text() };
}

describe.each(kinds)('releases on %s', (kind) => {
  test('begin as a draft that only its maintainers see, and that makes no tag', async () => {
    const scene = await setScene(kind);
    const host = scene.as('writer');
    const made = await replyValue(host.releases.create(draftOf(scene)));
    expect(made).toMatchObject({
      tag: 'v1.0.0',
      title: 'demo 1.0.0',
      body: 'First.\n\n<!-- mark -->',
      isDraft: true,
      isPrerelease: false,
      isImmutable: false,
      author: 'ada',
      assets: [],
    });
    expect(await replyValue(host.releases.ofTag('v1.0.0'))).toEqual([made]);
    expect(await replyValue(host.releases.startingWith('v1.'))).toEqual([made]);
    expect(await replyValue(host.releases.startingWith('v2.'))).toEqual([]);
    expect(await replyValue(host.releases.get(made.id))).toEqual(made);
    expect(await replyValue(scene.as('reader').releases.ofTag('v1.0.0'))).toEqual([]);
    expect(await replyValue(host.refs.get('tags/v1.0.0'))).toBeUndefined();
  });

  test('take files, and give them back while they are drafts', async () => {
    const scene = await setScene(kind);
    const host = scene.as('writer');
    const { id } = await replyValue(host.releases.create(draftOf(scene)));
    const asset = await replyValue(host.releases.upload(id, 'demo.tgz', bodyOf('sealed bytes')));
    expect(asset).toMatchObject({ name: 'demo.tgz', size: 12, isWhole: true });
    expect((await replyValue(host.releases.get(id))).assets).toEqual([asset]);
    expect(await downloaded(host, id)).toEqual({
      reply: { outcome: 'ok', value: undefined },
      text: 'sealed bytes',
    });
    expect(await host.releases.removeAsset(id, asset.id)).toMatchObject({ outcome: 'ok' });
    expect((await replyValue(host.releases.get(id))).assets).toEqual([]);
    expect(await host.releases.removeAsset(id, asset.id)).toMatchObject({
      outcome: 'refused',
      reason: 'missing',
    });
  });

  test('become public by a change, with a tag at their commit', async () => {
    const scene = await setScene(kind);
    const host = scene.as('writer');
    const { id } = await replyValue(host.releases.create(draftOf(scene)));
    await replyValue(host.releases.upload(id, 'demo.tgz', bodyOf('sealed bytes')));
    const change = { isDraft: false, isPrerelease: true, title: 'demo', body: 'Public.', isLatest: false };
    const published = await replyValue(host.releases.change(id, change));
    expect(published).toMatchObject({
      id,
      isDraft: false,
      isPrerelease: true,
      title: 'demo',
      body: 'Public.',
    });
    expect(await replyValue(host.refs.get('tags/v1.0.0'))).toBe(scene.commits.main);
    expect(await replyValue(scene.as('nobody').releases.ofTag('v1.0.0'))).toEqual([published]);
    expect(await downloaded(scene.as('nobody'), id)).toMatchObject({ text: 'sealed bytes' });
  });

  test('of a tag that has a public one are a conflict', async () => {
    const scene = await setScene(kind);
    const host = scene.as('writer');
    await replyValue(host.releases.create(draftOf(scene, { isDraft: false })));
    const again = await host.releases.create(draftOf(scene, { isDraft: false }));
    expect(again).toMatchObject({ outcome: 'refused', reason: 'conflict' });
  });

  test('can be removed', async () => {
    const scene = await setScene(kind);
    const host = scene.as('writer');
    const { id } = await replyValue(host.releases.create(draftOf(scene)));
    expect(await host.releases.remove(id)).toEqual({ outcome: 'ok', value: undefined });
    expect(await host.releases.get(id)).toMatchObject({ outcome: 'refused', reason: 'missing' });
    expect(await host.releases.remove(id)).toMatchObject({ outcome: 'refused', reason: 'missing' });
  });

  test('are not for readers to make', async () => {
    const scene = await setScene(kind);
    const reply = await scene.as('reader').releases.create(draftOf(scene));
    expect(reply).toMatchObject({
      outcome: 'refused',
      reason: expect.stringMatching(/^(forbidden|missing)$/),
    });
    expect(await scene.as('stranger').releases.create(draftOf(scene))).toMatchObject({
      reason: 'unauthorized',
    });
    expect(await scene.as('nobody').releases.create(draftOf(scene))).toMatchObject({
      outcome: 'refused',
      reason: expect.stringMatching(/^(unauthorized|missing)$/),
    });
  });

  test('that are many are all read', async () => {
    const scene = await setScene(kind);
    const host = scene.as('writer');
    const count = kind === 'github' ? 101 : 51;
    for (let patch = 0; patch < count; patch += 1)
      await replyValue(host.releases.create(draftOf(scene, { tag: `v3.0.${patch}` })));
    expect(await replyValue(host.releases.startingWith('v3.'))).toHaveLength(count);
    expect(await replyValue(host.releases.ofTag('v3.0.0'))).toHaveLength(1);
  });

  test('keep their files to the server when uploads are redirected', async () => {
    const thief = await serveScript(() => ({ status: 201 }));
    const scene = await setScene(kind);
    const host = scene.as('writer');
    const { id } = await replyValue(host.releases.create(draftOf(scene)));
    scene.redirectUploads(`${thief.origin}/`);
    const reply = await host.releases.upload(id, 'demo.tgz', bodyOf('sealed bytes'));
    expect(reply).toMatchObject({ outcome: 'refused', reason: 'redirected' });
    expect(thief.heard).toEqual([]);
    expect((await replyValue(host.releases.get(id))).assets).toEqual([]);
  });

  test('come from a storage that sees no credential', async () => {
    const scene = await setScene(kind);
    const host = scene.as('writer');
    const { id } = await replyValue(host.releases.create(draftOf(scene)));
    await replyValue(host.releases.upload(id, 'a', bodyOf('a')));
    expect((await downloaded(host, id)).text).toBe('a');
    const stored = scene.storageRequests().map(({ credential, status }) => [credential, status]);
    expect(stored).toEqual([[false, 200]]);
  });

  test('have limits for their files', async () => {
    const scene = await setScene(kind);
    const limits = await replyValue(scene.as('writer').releases.limits());
    const maxBytes = kind === 'github' ? 2 ** 31 - 1 : 100 * 2 ** 20;
    expect(limits).toEqual({ isEnabled: true, allowedTypes: [], maxBytes });
  });
});

describe('two files of one name', () => {
  test('are a conflict on GitHub', async () => {
    const scene = await setScene('github');
    const host = scene.as('writer');
    const { id } = await replyValue(host.releases.create(draftOf(scene)));
    const first = await replyValue(host.releases.upload(id, 'a', bodyOf('a')));
    expect(first.sha256).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb');
    expect(await host.releases.upload(id, 'a', bodyOf('a'))).toMatchObject({
      reason: 'conflict',
      status: 422,
    });
  });

  test('are two files on Gitea', async () => {
    const scene = await setScene('gitea');
    const host = scene.as('writer');
    const { id } = await replyValue(host.releases.create(draftOf(scene)));
    await replyValue(host.releases.upload(id, 'a', bodyOf('a')));
    await replyValue(host.releases.upload(id, 'a', bodyOf('a')));
    expect((await replyValue(host.releases.get(id))).assets.map(({ name }) => name)).toEqual(['a', 'a']);
  });
});

import { expect, test } from '@jest/globals';
import { type Clock, type Host, type Reply, secretOf, silentLog } from '@lockstep/core';
import { createHttp, createOpenHost } from '@lockstep/hosts';
import { commit, type Scene, scenes, tokens } from './scene.ts';

const start = scenes();

/** Time stands still, but for those who sleep by it. */
function stillClock(): Clock {
  let now = Date.parse('2026-11-21T08:00:00Z');
  return {
    timestamp: () => new Date(now).toISOString(),
    since: (timestamp) => now - Date.parse(timestamp),
    sleep: async (milliseconds) => {
      now += milliseconds;
    },
  };
}

function hostOf({ standIn: { api, uploads } }: Scene, token: string = tokens.writer): Host {
  const open = createOpenHost(createHttp(), silentLog, stillClock());
  return open({ kind: 'github', api, uploads, owner: 'ada', name: 'tool' }, secretOf('TOKEN', token));
}

function given<T>(reply: Reply<T>): T {
  if (reply.outcome === 'ok') return reply.value;
  throw new Error(JSON.stringify(reply));
}

async function* pieces(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text.slice(0, 2));
  yield Buffer.from(text.slice(2));
}

const upload = (host: Host, id: string, name: string) =>
  host.releases.upload(id, name, { size: 10, chunks: () => pieces('some bytes') });

/** Every file of a release, where the host can tell more than the release itself does. */
async function wholeList({ releases }: Host, id: string) {
  const list = await releases.assets?.(id);
  return list === undefined ? undefined : given(list);
}

const draft = { tag: 'v1.0.0', commit, title: 'One', body: 'Notes', isPrerelease: false, isDraft: true };

test('our own host makes a draft, fills it, and publishes it', async () => {
  const scene = await start();
  const { releases } = hostOf(scene);
  const { id } = given(await releases.create(draft));
  const asset = given(await upload(hostOf(scene), id, 'tool.tgz'));
  const chunks: Uint8Array[] = [];
  given(await releases.download(id, asset, (chunk) => chunks.push(chunk)));
  expect(Buffer.concat(chunks).toString()).toBe('some bytes');
  expect(given(await releases.ofTag('v1.0.0'))).toMatchObject([
    { id, isDraft: true, assets: [{ isWhole: true }] },
  ]);
  expect(given(await releases.change(id, { isDraft: false, isLatest: true }))).toMatchObject({
    isDraft: false,
  });
  expect(scene.standIn.storageRequests).toMatchObject([{ credential: false }]);
});

test('our own host sees uploads that broke off, and removes them', async () => {
  const scene = await start();
  const host = hostOf(scene);
  const { id } = given(await host.releases.create(draft));
  scene.standIn.cutUploads(1);
  expect(await upload(host, id, 'tool.tgz')).toMatchObject({ outcome: 'failed', sent: true });
  const [asset] = (await wholeList(host, id)) ?? [];
  expect(asset).toMatchObject({ name: 'tool.tgz', isWhole: false });
  expect(await upload(host, id, 'tool.tgz')).toMatchObject({ outcome: 'refused', reason: 'conflict' });
  expect(await host.releases.removeAsset(id, asset?.id ?? '')).toMatchObject({ outcome: 'ok' });
  expect(await upload(host, id, 'tool.tgz')).toMatchObject({ outcome: 'ok' });
});

test('our own host understands refusals', async () => {
  const scene = await start();
  const host = hostOf(scene);
  scene.standIn.lockReleases('ada/tool', true);
  const { id } = given(await host.releases.create({ ...draft, isDraft: false }));
  expect(await upload(host, id, 'late.tgz')).toMatchObject({ outcome: 'refused', reason: 'immutable' });
  expect(await hostOf(scene, tokens.readingFine).releases.create(draft)).toMatchObject({
    reason: 'forbidden',
  });
  expect(await hostOf(scene, tokens.expired).releases.create(draft)).toMatchObject({
    reason: 'unauthorized',
  });
  scene.standIn.moveUploads('http://127.0.0.1:1/');
  expect(await upload(host, id, 'a.tgz')).toMatchObject({ outcome: 'refused', reason: 'redirected' });
  scene.standIn.throttle({ retryAfterSeconds: 600 });
  expect(await host.releases.create(draft)).toMatchObject({ outcome: 'throttled', retryAfterMs: 600_000 });
});

test('everything else that our own host asks is what GitHub describes', async () => {
  const scene = await start();
  const host = hostOf(scene);
  const { plant } = scene.standIn;
  const milestone = plant.milestone('ada/tool', 'v1.0.0');
  const run = plant.run('ada/tool', { commit, branch: 'v1.0.0' });
  plant.artifact('ada/tool', { run, name: 'build', archive: Buffer.from('zip') });
  expect(given(await host.repository())).toMatchObject({ fullName: 'ada/tool', defaultBranch: 'main' });
  expect(given(await host.identity())).toBe('ada');
  expect(given(await host.refs.get('tags/v1.0.0'))).toBe(commit);
  expect(given(await host.refs.get('tags/v9'))).toBeUndefined();
  expect(String(Buffer.from(given(await host.contents.read('README.md', commit)) ?? ''))).toBe('# tool\n');
  const issue = given(await host.issues.create({ title: 'Stuck', body: 'x', labels: ['release-blocker'] }));
  given(await host.issues.comment(issue.number, 'more'));
  given(await host.issues.change(issue.number, { isOpen: false }));
  expect(given(await host.issues.labelled('release-blocker'))).toHaveLength(1);
  given(await host.issues.since('2020-01-01T00:00:00Z'));
  expect(given(await host.milestones.titled('v1.0.0'))).toMatchObject([{ id: milestone, isOpen: true }]);
  expect(given(await host.milestones.close(milestone))).toMatchObject({ isOpen: false });
  given(await host.statuses.set(commit, { context: 'release', state: 'success', description: 'done' }));
  expect(given(await host.statuses.of(commit))).toEqual([{ context: 'release', state: 'success' }]);
  expect(given(await host.runs.ofCommit('release.yml', commit))).toMatchObject([{ id: String(run) }]);
  const [artifact] = given(await host.artifacts.ofRun(String(run)));
  expect(artifact).toMatchObject({ name: 'build', isExpired: false });
  const pull = { title: 'Formula', body: 'x', head: 'feature', base: 'main' };
  const made = given(await host.pulls.create(pull));
  expect(given(await host.pulls.from('feature'))).toMatchObject([{ number: made.number, isOpen: true }]);
});

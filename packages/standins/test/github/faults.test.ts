import { expect, test } from '@jest/globals';
import { fieldsOf, type Scene, scenes, tokens } from './scene.ts';

const start = scenes();
const releases = 'repos/ada/tool/releases';
const create = (scene: Scene, tag: string) =>
  scene.ask('POST', releases, { token: tokens.writer, body: { tag_name: tag, draft: true } });

test('a release can be made although nobody hears of it', async () => {
  const on = { method: 'POST', path: `/api/v3/${releases}`, nth: 1 };
  const scene = await start({ faults: [{ on, fault: { kind: 'lose-answer' } }] });
  await expect(create(scene, 'v1')).rejects.toThrow();
  await create(scene, 'v1');
  expect(scene.standIn.inventory('ada/tool').releases).toHaveLength(2);
  expect(scene.standIn.requests.map(({ status }) => status)).toEqual(['dropped', 201]);
});

test('an upload can be stored although nobody hears of it, and is refused the second time', async () => {
  const scene = await start({
    faults: [{ on: { path: /assets$/, nth: 1 }, fault: { kind: 'lose-answer' } }],
  });
  const id = scene.standIn.plant.release('ada/tool', { tag: 'v1', isDraft: true });
  await expect(scene.upload(id, 'a.tgz', 'x')).rejects.toThrow();
  expect(await scene.upload(id, 'a.tgz', 'x')).toMatchObject({ status: 422 });
  expect(scene.standIn.inventory('ada/tool').releases[0]?.assets).toMatchObject([
    { name: 'a.tgz', state: 'uploaded' },
  ]);
});

test('an upload that is cut before it was read leaves nothing', async () => {
  const fault = { kind: 'drop', moment: 'before-reading' } as const;
  const scene = await start({ faults: [{ on: { path: /assets$/, nth: 1 }, fault }] });
  const id = scene.standIn.plant.release('ada/tool', { tag: 'v1', isDraft: true });
  await expect(scene.upload(id, 'a.tgz', 'x')).rejects.toThrow();
  expect(scene.standIn.inventory('ada/tool').releases[0]?.assets).toEqual([]);
  expect(scene.standIn.uploadRequests).toMatchObject([{ status: 'dropped', credential: true }]);
});

test('each server runs the whole programme, and counts its own matches', async () => {
  const scene = await start({ faults: [{ on: { nth: 1 }, fault: { kind: 'reject', status: 503 } }] });
  const id = scene.standIn.plant.release('ada/tool', { tag: 'v1', isDraft: true });
  expect(await create(scene, 'v2')).toMatchObject({ status: 503 });
  expect(await scene.upload(id, 'a.tgz', 'x')).toMatchObject({ status: 503 });
  expect(await scene.upload(id, 'a.tgz', 'x')).toMatchObject({ status: 201 });
});

test('an answer can be held back until another request has passed it', async () => {
  const late = { kind: 'late', delay: { until: 'released', gate: 'first' } } as const;
  const scene = await start({ faults: [{ on: { method: 'POST', nth: 1 }, fault: late }] });
  const first = create(scene, 'v1');
  await create(scene, 'v2');
  const list = await scene.ask('GET', releases, { token: tokens.writer });
  expect(fieldsOf(list, 'tag_name').toSorted()).toEqual(['v1', 'v2']);
  scene.standIn.release('first');
  expect(await first).toMatchObject({ status: 201 });
});

test('what was asked is remembered without its credential', async () => {
  const scene = await start();
  await create(scene, 'v1');
  const [exchange] = scene.standIn.exchanges;
  expect(exchange).toMatchObject({
    method: 'POST',
    url: `${scene.standIn.api}${releases}`,
    credential: true,
  });
  expect(JSON.stringify(scene.standIn.exchanges)).not.toContain(tokens.writer);
});

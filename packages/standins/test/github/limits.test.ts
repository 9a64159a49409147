import { expect, test } from '@jest/globals';
import { type Scene, scenes, tokens } from './scene.ts';

const start = scenes();
const repo = 'repos/ada/tool';
const ask = (scene: Scene, token: string = tokens.writer) => scene.ask('GET', repo, { token });

test('every answer says how many requests are left, until there are none', async () => {
  let now = 5_000;
  const scene = await start({ rateLimit: { requests: 2, windowMs: 10_000 }, now: () => now });
  const first = await ask(scene);
  expect(Object.fromEntries(first.headers)).toMatchObject({
    'x-ratelimit-limit': '2',
    'x-ratelimit-used': '1',
    'x-ratelimit-remaining': '1',
    'x-ratelimit-reset': '15',
    'x-ratelimit-resource': 'core',
  });
  await ask(scene);
  const over = await ask(scene);
  expect(over).toMatchObject({
    status: 403,
    json: { message: expect.stringContaining('API rate limit exceeded') },
  });
  expect(over.headers.get('x-ratelimit-remaining')).toBe('0');
  expect(over.headers.get('retry-after')).toBeNull();
  expect(await ask(scene, tokens.reader)).toMatchObject({ status: 200 });
  now = 15_000;
  expect(await ask(scene)).toMatchObject({ status: 200 });
});

test('asking how many are left costs nothing', async () => {
  const scene = await start({ rateLimit: { requests: 1 } });
  await ask(scene);
  expect(await scene.ask('GET', 'rate_limit', { token: tokens.writer })).toMatchObject({
    status: 200,
    json: { rate: { limit: 1, remaining: 0 } },
  });
});

test('nobody in particular has few', async () => {
  const scene = await start();
  expect((await scene.ask('GET', repo)).headers.get('x-ratelimit-limit')).toBe('60');
});

test('requests that come too fast are refused, and nothing of them is stored', async () => {
  const scene = await start();
  scene.standIn.throttle({ on: { method: 'POST' }, retryAfterSeconds: 30 });
  const body = { tag_name: 'v1.0.0', draft: true };
  const create = () => scene.ask('POST', `${repo}/releases`, { token: tokens.writer, body });
  const refused = await create();
  expect(refused).toMatchObject({
    status: 403,
    json: { message: expect.stringContaining('secondary rate limit') },
  });
  expect(refused.headers.get('retry-after')).toBe('30');
  expect(Number(refused.headers.get('x-ratelimit-remaining'))).toBeGreaterThan(0);
  expect(scene.standIn.inventory('ada/tool').releases).toEqual([]);
  expect(await create()).toMatchObject({ status: 201 });
});

test('an upload can come too fast as well', async () => {
  const scene = await start();
  const id = scene.standIn.plant.release('ada/tool', { tag: 'v1', isDraft: true });
  scene.standIn.throttle({ on: { path: /assets$/ }, status: 429 });
  expect(await scene.upload(id, 'a.tgz', 'x')).toMatchObject({ status: 429 });
  expect(await scene.upload(id, 'a.tgz', 'x')).toMatchObject({ status: 201 });
});

test('what a token has can run out in the middle', async () => {
  const scene = await start();
  scene.standIn.throttle({ kind: 'primary', status: 429 });
  const refused = await ask(scene);
  expect(refused.status).toBe(429);
  expect(refused.headers.get('x-ratelimit-remaining')).toBe('0');
  expect(await ask(scene)).toMatchObject({ status: 403 });
});

import { afterEach, expect, test } from '@jest/globals';
import {
  type Delay,
  type FaultProgramme,
  type NpmStandIn,
  type NpmStandInOptions,
  startNpmStandIn,
} from '@lockstep/standins';
import { registryClient } from './npm/registry-client.ts';

const ada = { token: 'token-of-ada', user: 'ada', rights: 'publish' } as const;

let running: NpmStandIn | undefined;
afterEach(() => running?.close());

async function start(faults: FaultProgramme, options: Partial<NpmStandInOptions> = {}) {
  const standIn = await startNpmStandIn({ tokens: [ada], faults, ...options });
  running = standIn;
  return { standIn, ...registryClient(standIn.url, ada.token) };
}

const onPut = { method: 'PUT' } as const;

test('a rejection stores nothing, and befalls the nth request alone', async () => {
  const headers = { 'retry-after': '7' };
  const { standIn, publish } = await start([
    { on: { ...onPut, nth: 2 }, fault: { kind: 'reject', status: 503, headers } },
  ]);
  const statuses = [];
  for (const name of ['one', 'two', 'three']) statuses.push(await publish(name, '1.0.0'));
  expect(statuses).toEqual([200, 503, 200]);
  expect(Object.keys(standIn.packages())).toEqual(['one', 'three']);
});

test('a fault may befall the first few requests on a path', async () => {
  const { send } = await start([{ on: { path: /ping$/, first: 2 }, fault: { kind: 'reject', status: 500 } }]);
  const statuses = [];
  for (let count = 0; count < 3; count += 1) statuses.push((await send('GET', '-/ping')).status);
  expect(statuses).toEqual([500, 500, 200]);
});

test.each(['before-reading', 'after-reading'] as const)(
  'a connection cut %s stores nothing',
  async (moment) => {
    const { standIn, publish } = await start([{ on: onPut, fault: { kind: 'drop', moment } }]);
    await expect(publish('one', '1.0.0')).rejects.toThrow();
    expect(standIn.packages()).toEqual({});
    expect(standIn.requests.map(({ status }) => status)).toEqual(['dropped']);
  },
);

test('a lost answer stores the version all the same', async () => {
  const { standIn, publish } = await start([{ on: { ...onPut, nth: 1 }, fault: { kind: 'lose-answer' } }]);
  await expect(publish('one', '1.0.0')).rejects.toThrow();
  expect(Object.keys(standIn.packages().one?.versions ?? {})).toEqual(['1.0.0']);
  expect(await publish('one', '1.0.0')).toBe(403);
});

/** A stand-in whose answer for `/foreign` is late, and a promise that is fulfilled when that request is being served. */
async function startLate(delay: Delay) {
  const served = Promise.withResolvers<void>();
  const upstream = async () => {
    served.resolve();
    return { status: 200, headers: {}, body: Buffer.from('{}') };
  };
  const started = await start([{ on: { path: '/foreign' }, fault: { kind: 'late', delay } }], { upstream });
  const answer = started.send('GET', 'foreign');
  await served.promise;
  return { ...started, answer };
}

test('a late answer waits until the test lets it go', async () => {
  const { standIn, send, answer } = await startLate({ until: 'released', gate: 'enough' });
  await send('GET', '-/ping');
  expect(standIn.requests.map(({ status }) => status)).toEqual(['open', 200]);
  standIn.release('enough');
  expect((await answer).status).toBe(200);
});

test('a late answer can wait for another request', async () => {
  const { standIn, send, answer } = await startLate({ until: 'request', on: { path: '/-/ping' } });
  await send('GET', '-/whoami');
  expect(standIn.requests.map(({ status }) => status)).toEqual(['open', 200]);
  await send('GET', '-/ping');
  expect((await answer).status).toBe(200);
});

test('a late answer can wait for the timer', async () => {
  const slept: number[] = [];
  const delay = { until: 'elapsed', milliseconds: 5000 } as const;
  const sleep = async (milliseconds: number) => void slept.push(milliseconds);
  const { publish } = await start([{ on: onPut, fault: { kind: 'late', delay } }], { sleep });
  expect(await publish('one', '1.0.0')).toBe(200);
  expect(slept).toEqual([5000]);
});

test('every answer takes the latency that a benchmark asks for', async () => {
  const slept: number[] = [];
  const sleep = async (milliseconds: number) => void slept.push(milliseconds);
  const { send } = await start([], { sleep, latencyMs: 100 });
  await send('GET', '-/ping');
  expect(slept).toEqual([100]);
});

test('a garbage answer hides that the version was stored', async () => {
  const { standIn, send, publish } = await start([
    { on: { method: 'GET' }, fault: { kind: 'garbage', body: '<html>' } },
  ]);
  await publish('one', '1.0.0');
  expect((await send('GET', 'one')).body).toEqual({ text: '<html>' });
  expect(Object.keys(standIn.packages())).toEqual(['one']);
});

test('a stale answer is as of before the last change', async () => {
  const { packument, publish } = await start([{ on: { method: 'GET', first: 1 }, fault: { kind: 'stale' } }]);
  await publish('one', '1.0.0');
  await publish('one', '1.1.0');
  const tags = [(await packument('one'))['dist-tags'], (await packument('one'))['dist-tags']];
  expect(tags).toEqual([{ latest: '1.0.0' }, { latest: '1.1.0' }]);
});

test('a held publication is accepted and invisible for so many reads', async () => {
  const { send, publish } = await start([{ on: onPut, fault: { kind: 'hold', reads: 1 } }]);
  expect(await publish('one', '1.0.0')).toBe(200);
  expect([(await send('GET', 'one')).status, (await send('GET', 'one')).status]).toEqual([404, 200]);
});

test('a throttle answers 429, says when to come back, and lets through again then', async () => {
  let now = 0;
  const rule = { on: { path: '/-/ping' }, fault: { kind: 'throttle', allow: 2, windowMs: 10_000 } } as const;
  const { url } = await start([rule], { now: () => now });
  const ask = () => fetch(new URL('-/ping', url));
  const statuses = [(await ask()).status, (await ask()).status];
  now = 4000;
  const throttled = await ask();
  now = 10_000;
  expect([...statuses, throttled.status, (await ask()).status]).toEqual([200, 200, 429, 200]);
  expect(throttled.headers.get('retry-after')).toBe('6');
});

test('a closed stand-in leaves no connection open, not even a held one', async () => {
  const { standIn, answer } = await startLate({ until: 'released', gate: 'never' });
  const failed = expect(answer).rejects.toThrow();
  await standIn.close();
  await failed;
});

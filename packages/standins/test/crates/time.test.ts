import { afterEach, describe, expect, test } from '@jest/globals';
import {
  type CratesStandIn,
  type CratesStandInOptions,
  cratesIoRateLimits,
  startCratesStandIn,
} from '@lockstep/standins';
import { publishBody } from './publish-body.ts';
import { registryClient } from './registry-client.ts';

const noon = Date.UTC(2030, 0, 1, 12);
const minute = 60_000;

let running: CratesStandIn | undefined;
afterEach(() => running?.close());

async function start(options: Partial<CratesStandInOptions> = {}) {
  const tokens = [{ token: 'cio-ada', user: 'ada' }];
  running = await startCratesStandIn({ tokens, now: () => noon, ...options });
  return { standIn: running, client: registryClient(running.url, 'cio-ada') };
}

describe('the limits of crates.io', () => {
  let time = noon;
  const limited = { now: () => time, rateLimits: cratesIoRateLimits };

  test('take five new crates at once, then one in ten minutes, and say when', async () => {
    time = noon;
    const { client } = await start(limited);
    const publish = async (letter: string) => (await client.publish(`new-${letter}`, '1.0.0'))[0];
    const seen = [];
    for (const letter of 'abcdef') seen.push(await publish(letter));
    expect(seen).toEqual([200, 200, 200, 200, 200, 429]);
    const { status, headers, json } = await client.send('PUT', 'api/v1/crates/new', {
      body: publishBody('new-f', '1.0.0'),
    });
    expect([status, headers.get('retry-after')]).toEqual([429, 'Tue, 01 Jan 2030 12:10:00 GMT']);
    expect(json.errors).toEqual([
      {
        detail:
          'You have published too many new crates in a short period of time. Please try again after ' +
          'Tue, 01 Jan 2030 12:10:00 GMT and see crates.io/docs/rate-limits for more details.',
      },
    ]);
    time = noon + 15 * minute;
    expect([await publish('f'), await publish('g')]).toEqual([200, 429]);
    // What is left of a period counts towards the next one.
    time = noon + 20 * minute;
    expect([await publish('g'), await publish('h')]).toEqual([200, 429]);
  });

  test('count new versions by themselves, refused ones too', async () => {
    time = noon;
    const { client, standIn } = await start(limited);
    standIn.seed({ name: 'known', version: '0.1.0', file: Buffer.from('x'), owner: 'ada' });
    const seen = [];
    for (let count = 0; count < 31; count += 1) seen.push((await client.publish('known', '0.1.0'))[0]);
    expect(seen).toEqual([...Array(30).fill(400), 429]);
  });
});

test('without limits any number is taken', async () => {
  const { client } = await start();
  const seen = [];
  for (const letter of 'abcdefg') seen.push((await client.publish(`new-${letter}`, '1.0.0'))[0]);
  expect(seen).toEqual(Array(7).fill(200));
});

test('a version stays out of the index for so many reads of it, and is there at once otherwise', async () => {
  const { client, standIn } = await start({ pending: () => 2 });
  await client.publish('late-one', '1.0.0');
  expect(standIn.crates()['late-one']?.versions['1.0.0']?.visible).toBe(false);
  expect((await client.send('GET', 'api/v1/crates/late-one/1.0.0')).status).toBe(200);
  expect((await client.send('GET', 'crates/late-one/1.0.0/download')).status).toBe(200);
  expect((await client.publish('late-one', '1.0.0'))[0]).toBe(400);
  const seen = [];
  for (let read = 0; read < 3; read += 1) seen.push((await client.send('GET', 'la/te/late-one')).status);
  expect(seen).toEqual([404, 404, 200]);
});

test('what a fault holds back is one version, not the crate', async () => {
  const hold = { on: { method: 'PUT', nth: 2 }, fault: { kind: 'hold', reads: 1 } } as const;
  const { client } = await start({ faults: [hold] });
  for (const version of ['1.0.0', '1.1.0']) await client.publish('late-one', version);
  const versions = async () => (await client.index('la/te/late-one')).map(({ vers }) => vers);
  expect([await versions(), await versions()]).toEqual([['1.0.0'], ['1.0.0', '1.1.0']]);
});

test('a stale answer is from before the last change', async () => {
  const stale = { on: { method: 'GET', first: 1 }, fault: { kind: 'stale' } } as const;
  const { client } = await start({ faults: [stale] });
  await client.publish('one', '1.0.0');
  await client.send('DELETE', 'api/v1/crates/one/1.0.0/yank');
  const yanked = async () => (await client.index('3/o/one'))[0]?.yanked;
  expect([await yanked(), await yanked()]).toEqual([false, true]);
});

test('a lost answer leaves the version behind', async () => {
  const { client, standIn } = await start({
    faults: [{ on: { method: 'PUT' }, fault: { kind: 'lose-answer' } }],
  });
  await expect(client.publish('one', '1.0.0')).rejects.toThrow('fetch failed');
  expect(Object.keys(standIn.crates().one?.versions ?? {})).toEqual(['1.0.0']);
});

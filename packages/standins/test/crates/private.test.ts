import { afterEach, expect, test } from '@jest/globals';
import { type CratesStandIn, startCratesStandIn } from '@lockstep/standins';
import { registryClient } from './registry-client.ts';

const index = 'sparse+http://registry.invalid/index/';

let running: CratesStandIn | undefined;
afterEach(() => running?.close());

async function start() {
  running = await startCratesStandIn({ tokens: [{ token: 'cio-ada', user: 'ada' }], index });
  return registryClient(running.url, 'cio-ada');
}

test('the index of a private registry names every registry but itself', async () => {
  const client = await start();
  await client.publish('base', '1.0.0');
  const rest = `[dependencies]
base = { version = "1", registry-index = "${index}" }
here = { version = "1", registry-index = "sparse+${client.url}", package = "base" }
public = "1"
other = { version = "1", registry-index = "sparse+http://other.invalid/" }`;
  expect(await client.publish('user', '1.0.0', { rest })).toEqual([200, 'done']);
  const [line] = await client.index('us/er/user');
  const deps = line?.deps as readonly { name: string; registry?: string }[];
  expect(Object.fromEntries(deps.map(({ name, registry }) => [name, registry]))).toEqual({
    base: undefined,
    here: undefined,
    public: 'https://github.com/rust-lang/crates.io-index',
    other: 'sparse+http://other.invalid/',
  });
});

test('a private registry looks for its own dependencies alone', async () => {
  const client = await start();
  const rest = `[dependencies]\nabsent = { version = "1", registry-index = "${index}" }`;
  expect(await client.publish('user', '1.0.0', { rest })).toEqual([400, 'no known crate named `absent`']);
});

test('the rules of crates.io for descriptions, names and addresses do not hold there', async () => {
  const client = await start();
  const described = { description: undefined, license: undefined, categories: ['nonsense'] };
  expect(await client.publish('std', '1.0.0', { package: described })).toEqual([200, 'done']);
});

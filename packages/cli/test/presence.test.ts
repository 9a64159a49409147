import { describe, expect, test } from '@jest/globals';
import { type Holder, type Host, type HostRun, type OpenHost, silentLog, withoutHosts } from '@lockstep/core';
import { machineId } from '@lockstep/hosts';
import { presenceOf } from '../src/presence.ts';
import type { World } from '../src/world.ts';

const runner = {
  GITHUB_SERVER_URL: 'https://git.example.org',
  GITHUB_API_URL: 'https://git.example.org/api/v3',
  GITHUB_REPOSITORY: 'ada/tool',
};

function worldOf(change: Partial<World> = {}): World {
  return {
    env: {},
    cwd: '.',
    log: silentLog,
    signal: new AbortController().signal,
    inWorkflow: false,
    ...change,
  };
}

const holder: Holder = {
  run: 'local-1',
  operator: 'bob',
  since: '2026-03-01T12:00:00.000Z',
  opening: 'a'.repeat(64),
};
const options = { wait: 30, takeOver: false };

function presence(world: World, host: OpenHost = withoutHosts.host) {
  return presenceOf(options, host, undefined, world);
}

describe('at a terminal a holder is over', () => {
  test.each([
    ['when its process is gone', { process: 2 ** 22 + 1 }, true],
    ['not while its process is alive', { process: process.ppid }, false],
    ['when its number is our own, for it was given anew', { process: process.pid }, true],
  ])('%s', async (_what, own, over) => {
    const { isOver } = presence(worldOf());
    expect(await isOver({ ...holder, machine: machineId(), ...own })).toBe(over);
  });

  test('not for all that is known of another machine', async () => {
    const { isOver } = presence(worldOf());
    expect(await isOver({ ...holder, machine: 'f'.repeat(16), process: 2 ** 22 + 1 })).toBe(false);
    expect(await isOver(holder)).toBe(false);
  });

  test('at the latest when the time is over that the run asked for', () => {
    const { until } = presence(worldOf());
    const minutes = (Date.parse(until()) - Date.now()) / 60_000;
    expect(Math.round(minutes)).toBe(45);
  });
});

describe('in a workflow a holder is over', () => {
  const asked: string[] = [];
  const server = (isOver: boolean): OpenHost => {
    return ({ api, owner, name }) => {
      const get = async (id: string) => {
        asked.push(`${api} ${owner}/${name} ${id}`);
        return { outcome: 'ok', value: { id, isOver } as HostRun } as const;
      };
      return { runs: { get } } as unknown as Host;
    };
  };
  const world = worldOf({ env: runner, inWorkflow: true });
  const run = 'https://git.example.org/ada/tool/actions/runs/7/attempts/1';

  test.each([true, false])('as its server says: %s', async (isOver) => {
    expect(await presence(world, server(isOver)).isOver({ ...holder, run })).toBe(isOver);
    expect(asked.pop()).toBe('https://git.example.org/api/v3/ ada/tool 7');
  });

  // A ledger is written by whoever may write to the repository: it must not choose whom we ask.
  test.each([
    'https://evil.example.org/ada/tool/actions/runs/7',
    'https://git.example.org/eve/tool/actions/runs/7',
    'https://git.example.org/ada/tool/actions/runs/../7',
    'local-1',
  ])('never by asking for %s', async (foreign) => {
    const length = asked.length;
    expect(await presence(world, server(true)).isOver({ ...holder, run: foreign })).toBe(false);
    expect(asked.length).toBe(length);
  });
});

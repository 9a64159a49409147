import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type CratesStandIn, startCratesStandIn } from '@lockstep/standins';
import { divergences } from './divergences.ts';
import { registryClient } from './registry-client.ts';
import { maxCrateBytes, type Subject } from './statements/statement.ts';
import { statements } from './statements.ts';

let standIn: CratesStandIn;
beforeAll(async () => {
  const tokens = ['ada', 'grace'].map((user) => ({ token: `cio-${user}`, user }));
  standIn = await startCratesStandIn({ tokens, maxCrateBytes });
});
afterAll(() => standIn.close());

function subjectOf(name: string): Subject {
  const client = registryClient(standIn.url, 'cio-ada');
  const indexPath = `${name.slice(0, 2)}/${name.slice(2, 4)}/${name}`;
  return { client, otherToken: 'cio-grace', other: 'grace', name, indexPath };
}

const named = statements.map((statement, index) => ({ ...statement, name: `contract${10 + index}` }));

test.each(named)('$title', async ({ observe, expected, name }) => {
  expect(await observe(subjectOf(name))).toEqual(expected);
});

describe('diverges from crates.io', () => {
  const rows = divergences.map((divergence, index) => ({ ...divergence, name: `diverges${10 + index}` }));

  test.each(rows)('$title', async ({ observe, standIn: expected, cratesIo, name }) => {
    expect(await observe(subjectOf(name))).toBe(expected);
    expect(expected).not.toBe(cratesIo);
  });
});

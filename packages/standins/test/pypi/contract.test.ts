import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type PypiStandIn, startPypiStandIn } from '@lockstep/standins';
import { divergences } from './divergences.ts';
import { type Pypiserver, startPypiserver } from './pypiserver.ts';
import { registryClient } from './registry-client.ts';
import type { Statement } from './statements/statement.ts';
import { statements } from './statements.ts';

const token = 'token-of-ada';
const named = statements.map((statement, index) => ({ ...statement, name: `contract-${index}` }));

describe('the stand-in', () => {
  let standIn: PypiStandIn;
  beforeAll(async () => {
    standIn = await startPypiStandIn({ tokens: [{ token, user: 'ada' }], maxNewProjects: 1000 });
  });
  afterAll(() => standIn.close());

  test.each(named)('$title', async ({ observe, expected, name }) => {
    const client = registryClient(`${standIn.url}legacy/`, standIn.url, ['__token__', token]);
    expect(await observe({ client, name })).toEqual(expected);
  });
});

describe('pypiserver, a real index, is the same but for known divergences', () => {
  let pypiserver: Pypiserver;
  beforeAll(async () => {
    pypiserver = await startPypiserver(token);
  });
  afterAll(() => pypiserver.close());

  const observeThere = ({ observe, name }: Statement & { readonly name: string }) => {
    const client = registryClient(pypiserver.url, pypiserver.url, ['__token__', token]);
    return observe({ client, name });
  };
  const divergenceOf = ({ title }: Statement) => divergences.find(({ statement }) => statement === title);

  test.each(named.filter((each) => divergenceOf(each) === undefined))('$title', async (statement) => {
    expect(await observeThere(statement)).toEqual(statement.expected);
  });

  test.each(named.filter((each) => divergenceOf(each) !== undefined))(
    'diverges: $title',
    async (statement) => {
      const seen = await observeThere(statement);
      expect(seen).toEqual(divergenceOf(statement)?.pypiserver);
      expect(seen).not.toEqual(statement.expected);
    },
  );
});

test('every divergence is about a statement of the contract', () => {
  const titles = statements.map(({ title }) => title);
  expect(divergences.filter(({ statement }) => !titles.includes(statement))).toEqual([]);
});

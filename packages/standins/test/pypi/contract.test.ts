import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type PypiStandIn, startPypiStandIn } from '@lockstep/standins';
import { holdBut, named } from '../contract.ts';
import { divergences } from './divergences.ts';
import { type Pypiserver, startPypiserver } from './pypiserver.ts';
import { registryClient } from './registry-client.ts';
import type { Statement } from './statements/statement.ts';
import { statements } from './statements.ts';

const token = 'token-of-ada';
const contract = named(statements);

describe('the stand-in', () => {
  let standIn: PypiStandIn;
  beforeAll(async () => {
    standIn = await startPypiStandIn({ tokens: [{ token, user: 'ada' }], maxNewProjects: 1000 });
  });
  afterAll(() => standIn.close());

  test.each(contract)('$title', async ({ observe, expected, name }) => {
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
  holdBut(
    contract,
    divergences.map(({ statement, pypiserver: there }) => ({ statement, there })),
    observeThere,
  );
});

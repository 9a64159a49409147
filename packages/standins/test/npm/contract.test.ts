import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type NpmStandIn, startNpmStandIn } from '@lockstep/standins';
import { divergences } from './divergences.ts';
import { registryClient } from './registry-client.ts';
import { maxBodyBytes, type Statement } from './statements/statement.ts';
import { statements } from './statements.ts';
import { startVerdaccio, type Verdaccio } from './verdaccio.ts';

const named = statements.map((statement, index) => ({ ...statement, name: `contract-${index}` }));

describe('the stand-in', () => {
  let standIn: NpmStandIn;
  beforeAll(async () => {
    const tokens = ['ada', 'grace'].map((user) => ({
      token: `token-of-${user}`,
      user,
      rights: 'publish' as const,
    }));
    standIn = await startNpmStandIn({ tokens, maxBodyBytes });
  });
  afterAll(() => standIn.close());

  test.each(named)('$title', async ({ observe, expected, name }) => {
    const client = registryClient(standIn.url, 'token-of-ada');
    expect(await observe({ client, otherToken: 'token-of-grace', name })).toEqual(expected);
  });
});

describe('verdaccio, a real registry, is the same but for known divergences', () => {
  let verdaccio: Verdaccio;
  beforeAll(async () => {
    verdaccio = await startVerdaccio(maxBodyBytes);
  });
  afterAll(() => verdaccio.close());

  const observeThere = ({ observe, name }: Statement & { readonly name: string }) => {
    const [token, otherToken] = verdaccio.tokens;
    return observe({ client: registryClient(verdaccio.url, token), otherToken, name });
  };
  const divergenceOf = ({ title }: Statement) => divergences.find(({ statement }) => statement === title);

  test.each(named.filter((each) => divergenceOf(each) === undefined))('$title', async (statement) => {
    expect(await observeThere(statement)).toEqual(statement.expected);
  });

  test.each(named.filter((each) => divergenceOf(each) !== undefined))(
    'diverges: $title',
    async (statement) => {
      const seen = await observeThere(statement);
      expect(seen).toEqual(divergenceOf(statement)?.verdaccio);
      expect(seen).not.toEqual(statement.expected);
    },
  );
});

test('every divergence is about a statement of the contract', () => {
  const titles = statements.map(({ title }) => title);
  expect(divergences.filter(({ statement }) => !titles.includes(statement))).toEqual([]);
});

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type NpmStandIn, startNpmStandIn } from '@lockstep/standins';
import { holdBut, named } from '../contract.ts';
import { divergences } from './divergences.ts';
import { registryClient } from './registry-client.ts';
import { maxBodyBytes, type Statement } from './statements/statement.ts';
import { statements } from './statements.ts';
import { startVerdaccio, type Verdaccio } from './verdaccio.ts';

const contract = named(statements);

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

  test.each(contract)('$title', async ({ observe, expected, name }) => {
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
  holdBut(
    contract,
    divergences.map(({ statement, verdaccio: there }) => ({ statement, there })),
    observeThere,
  );
});

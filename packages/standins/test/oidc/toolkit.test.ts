import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OidcStandIn, startOidcStandIn } from '@lockstep/standins';
import { releaseJob } from './forged.ts';

const script = `
  const { getIDToken } = await import('@actions/core');
  const token = await getIDToken('npm:registry.example.org');
  const claims = JSON.parse(Buffer.from(token.split('.')[1], 'base64url').toString('utf8'));
  console.log('for ' + claims.aud + ' from ' + claims.repository);
`;

let oidc: OidcStandIn;
beforeAll(async () => {
  oidc = await startOidcStandIn();
});
afterAll(() => oidc.close());

function getIdToken(environment: Readonly<Record<string, string>>) {
  const env = { PATH: process.env.PATH, ...environment };
  return promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env });
}

test('GitHub’s own library gets a token from the address', async () => {
  const { stdout } = await getIdToken(oidc.environment(releaseJob));
  expect(stdout).toContain('for npm:registry.example.org from acme/widget');
});

test('GitHub’s own library is refused without the permission, for it has nothing to ask with', async () => {
  await expect(getIdToken({})).rejects.toThrow('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL');
});

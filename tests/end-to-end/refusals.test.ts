import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { FaultProgramme, NpmStandIn, NpmStandInOptions } from '@lockstep/standins';
import type { Checkout } from '../support/checkout.ts';
import { credentials, releaseTo, startRegistry, token, writesTo } from '../support/registry.ts';
import { report } from '../support/report-document.ts';
import { packSample } from '../support/sample-package.ts';
import { sealedWorkspace, version } from '../support/workspace.ts';

const bird = { token: 'npm-token-of-grace-9876543210', user: 'grace', rights: 'publish' } as const;

let sealed: Checkout;
let registry: NpmStandIn;
let checkout: Checkout;

beforeAll(async () => {
  sealed = await sealedWorkspace();
});
afterAll(() => sealed.remove());
afterEach(() => Promise.all([registry.close(), checkout.remove()]));

async function open(faults: FaultProgramme = [], options: Partial<NpmStandInOptions> = {}): Promise<void> {
  registry = await startRegistry(faults, options);
  checkout = await releaseTo(sealed, { npm: registry });
}

describe('a credential that cannot publish', () => {
  test.each([
    ['a token that the registry does not know', {}, { NPM_TOKEN: 'npm-token-of-nobody-0000' }, 'AUTH_FAILED'],
    [
      'a token that may only read',
      { tokens: [{ token, user: 'ada', rights: 'read' as const }] },
      credentials,
      'AUTH_FORBIDDEN',
    ],
    ['no token', {}, {}, 'TOKEN_MISSING'],
    ['an empty token', {}, { NPM_TOKEN: ' ' }, 'TOKEN_MISSING'],
    ['two lines instead of a token', {}, { NPM_TOKEN: `${token}\n${token}` }, 'TOKEN_MISSING'],
  ])('%s is diagnosed by preflight, with a remedy', async (_, options, env, code) => {
    await open([], options);
    const { exit, report: document } = await report(checkout, ['preflight'], env);
    const [problem] = document.problems;
    expect([exit, problem?.code]).toEqual([1, code]);
    expect(problem?.message).toContain('NPM_TOKEN');
    expect(problem?.remedy).not.toBe('');
    expect(writesTo(registry)).toEqual({});
  });

  test('of a user who may not write to a package that exists is diagnosed by preflight', async () => {
    await open([], { tokens: [{ token, user: 'ada', rights: 'publish' }, bird] });
    registry.seed({
      name: 'alder',
      version: '1.0.0',
      tarball: packSample({ name: 'alder' }, '1.0.0'),
      owner: 'grace',
    });
    const { exit, report: document } = await report(checkout, ['preflight'], credentials);
    expect(exit).toBe(1);
    expect(document.problems[0]).toMatchObject({
      code: 'AUTH_FORBIDDEN',
      message: expect.stringContaining('alder'),
    });
  });

  test('that only turns out so at the first write stops the run there', async () => {
    await open([], { tokens: [{ token, user: 'ada', rights: 'publish', packages: ['@grove/*'] }] });
    const {
      exit,
      codes,
      report: document,
    } = await report(checkout, ['publish', '--skip-rehearsal'], credentials);
    expect([exit, codes[0]]).toEqual([1, 'AUTH_FORBIDDEN']);
    expect(document.public).toEqual([]);
    expect(writesTo(registry)).toEqual({ alder: [403] });
  });
});

describe('what a registry would refuse', () => {
  test('a name that no registry takes is diagnosed by preflight', async () => {
    await open();
    const odd = await sealedWorkspace([{ name: 'http' }], { npm: { registry: registry.url } });
    const { exit, codes } = await report(odd, ['preflight'], credentials);
    expect([exit, codes]).toEqual([1, ['NAME_REJECTED']]);
    await odd.remove();
  });

  test.each([
    ['a second factor', 401, { error: 'You must provide a one-time pass.' }, 'OTP_REQUIRED'],
    ['payment', 402, { error: 'You must sign up for private packages' }, 'PAYMENT_REQUIRED'],
    ['a right that the token lacks', 403, { error: 'You may not perform that action.' }, 'AUTH_FORBIDDEN'],
    ['a smaller package', 413, { error: 'Payload Too Large' }, 'TOO_LARGE'],
    ['another name', 403, { error: 'Package name too similar to existing package' }, 'NAME_REJECTED'],
  ])('%s is diagnosed from its answer to the write', async (_, status, body, code) => {
    await open([{ on: { method: 'PUT' }, fault: { kind: 'reject', status, body: JSON.stringify(body) } }]);
    const { codes, report: document } = await report(checkout, ['publish', '--skip-rehearsal'], credentials);
    expect(codes[0]).toBe(code);
    expect(document.problems[0]?.message).toContain(body.error);
    expect(writesTo(registry)).toEqual({ alder: [status] });
  });

  test('a version that was removed can never be published again', async () => {
    const left = { name: 'alder', versions: {}, time: { [version]: '2026-01-01T00:00:00.000Z' } };
    await open([
      { on: { method: 'GET', path: '/alder' }, fault: { kind: 'garbage', body: JSON.stringify(left) } },
    ]);
    registry.seed({ name: 'alder', version, tarball: packSample({ name: 'alder' }, version), owner: 'ada' });
    const { exit, codes } = await report(checkout, ['publish', '--skip-rehearsal'], credentials);
    expect([exit, codes]).toEqual([3, ['VERSION_BURNED']]);
    expect(writesTo(registry)).toEqual({});
  });
});

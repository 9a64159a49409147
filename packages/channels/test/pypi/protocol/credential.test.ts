import { describe, expect, test } from '@jest/globals';
import { secretOf } from '@lockstep/core';
import { companions, endpoints } from '../../../src/endpoints.ts';
import { proveCredential } from '../../../src/pypi/credential-proof.ts';
import { contextOf, openChannel, targetsFor } from './channel-fixture.ts';
import { sampleSdist, sampleWheel } from './sample-files.ts';
import { tokenOf } from './tokens.ts';

const samples = [sampleWheel(), sampleSdist()];
const now = 1_750_000_000;

const warehouse = {
  upload: 'https://upload.example.org/legacy/',
  index: 'https://index.example.org/simple/',
};
const privateIndex = { upload: 'https://pypi.example.org/', index: 'https://pypi.example.org/simple/' };
const publicRegistry = { upload: endpoints.pypi, index: companions.pypiIndex };
const publicIssuer = new URL(companions.pypiIndex).hostname;
const issuer = 'index.example.org';

function prove(text: string | undefined, addresses = warehouse) {
  const targets = targetsFor(openChannel(addresses.upload, addresses.index), samples);
  const secret = text === undefined ? {} : { secret: secretOf('PYPI_TOKEN', text) };
  const context = contextOf(samples, { ...secret, now: now * 1000 });
  const proof = proveCredential({ token: { env: 'PYPI_TOKEN' } }, targets, {
    ...addresses,
    user: '__token__',
    context,
  });
  if (text !== undefined && text !== '') expect(JSON.stringify(proof)).not.toContain(text);
  expect(proof.credential).toMatchObject({ secret: 'PYPI_TOKEN', strength: 'not provable here' });
  return { codes: proof.problems.map(({ code }) => code), reason: proof.credential.reason };
}

describe('a token that can be read', () => {
  test('is not proven, and the reason says what was checked', () => {
    const { codes, reason } = prove(tokenOf(issuer, [3, 'uuid']));
    expect(codes).toEqual([]);
    expect(reason).toMatch(/no API of the registry tells.*issuer.*expiry.*projects/);
  });

  test.each([
    ['the whole account', [[3, 'uuid']], []],
    ['this project', [[1, ['left-pad']]], []],
    ['this project, spelt in another way', [[1, ['Left_Pad']]], []],
    ['projects by their ids', [[2, ['uuid']]], []],
    [
      'a publisher',
      [
        [4, 'uuid'],
        [1, ['left-pad']],
      ],
      [],
    ],
    ['another project', [[1, ['right-pad']]], ['AUTH_FORBIDDEN']],
    ['no project at all', [[1, []]], ['AUTH_FORBIDDEN']],
    [
      'this and then another project',
      [
        [1, ['left-pad', 'right-pad']],
        [1, ['right-pad']],
      ],
      ['AUTH_FORBIDDEN'],
    ],
    [
      'another project, as it was once written',
      [{ version: 1, permissions: { projects: ['x'] } }],
      ['AUTH_FORBIDDEN'],
    ],
    ['a time around now', [[0, now + 1, now]], []],
    ['a time that is over', [[0, now, now - 900]], ['AUTH_FAILED']],
    ['a time to come', [[0, now + 900, now + 1]], ['AUTH_FAILED']],
    [
      'a time that is over, and another project',
      [
        [0, now, 0],
        [1, ['x']],
      ],
      ['AUTH_FAILED', 'AUTH_FORBIDDEN'],
    ],
  ])('and is limited to %s', (_title, caveats, expected) => {
    expect(prove(tokenOf(issuer, ...caveats)).codes).toEqual(expected);
  });

  test('names the packages that it is not for, and nothing of itself', () => {
    const { reason } = prove(tokenOf(issuer, [1, ['secret-project']], [3, 'secret-user']));
    expect(reason).toContain('other projects than left-pad');
    expect(reason).not.toMatch(/secret/);
  });

  test('may have a condition that nobody knows yet', () => {
    const { codes, reason } = prove(tokenOf(issuer, [99, 'x']));
    expect(codes).toEqual([]);
    expect(reason).toContain('a condition that is not known');
  });

  test.each([
    ['the public registry', publicIssuer, publicRegistry, []],
    ['its test service, for the public registry', `test.${publicIssuer}`, publicRegistry, ['AUTH_FAILED']],
    ['the public registry, for another server', publicIssuer, privateIndex, ['AUTH_FAILED']],
    ['the public registry, for its test service', publicIssuer, warehouse, ['AUTH_FAILED']],
    ['a server of one’s own, for itself', 'pypi.example.org', privateIndex, []],
    ['nobody', '', warehouse, []],
  ])('was issued by %s', (_title, location, addresses, expected) => {
    expect(prove(tokenOf(location, [3, 'uuid']), addresses).codes).toEqual(expected);
  });
});

describe('a secret that is no such token', () => {
  test.each([['hunter2'], ['pypi-===='], [tokenOf(issuer, [3, 'uuid']).slice(0, -3)]])(
    'is refused where only tokens are taken: %s',
    (text) => {
      expect(prove(text).codes).toEqual(['AUTH_FAILED']);
    },
  );

  test('may be the password of a private registry', () => {
    const { codes, reason } = prove('hunter2', privateIndex);
    expect(codes).toEqual([]);
    expect(reason).toContain('no API of the registry tells');
  });

  test('is missing', () => {
    expect(prove(undefined).codes).toEqual(['TOKEN_MISSING']);
  });
});

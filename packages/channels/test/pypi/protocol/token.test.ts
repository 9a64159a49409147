import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readCaveat } from '../../../src/pypi/credential-caveats.ts';
import { readToken } from '../../../src/pypi/credential-macaroon.ts';
import { encoded, section, tokenBytes, tokenOf } from './tokens.ts';

function caveatsOf(token: string) {
  return readToken(token)?.caveats.map(readCaveat);
}

describe('an API token', () => {
  // Made by pymacaroons 0.13.0 as Warehouse makes them: location, a UUID, two caveats; its key was thrown away.
  const issued =
    'pypi-AgERaW5kZXguZXhhbXBsZS5vcmcCJDZhMWY4YTNlLTlkMWMtNGMxZS04YTUzLTBmNmYxZjNjMmIxMQACEFsxLFsibGVmdC1wYWQiXV0AAhlbMCwxODAwMDAwMDAwLDE3MDAwMDAwMDBdAAAGIAUD6Tx3QUZeQlJcL6XAUjt_X5QuAgOSmwhPnRpq55nN';

  test('is read as the registry’s own library writes it', () => {
    expect(readToken(issued)?.location).toBe('index.example.org');
    expect(caveatsOf(issued)).toEqual([
      { kind: 'projects', names: ['left-pad'] },
      { kind: 'lifetime', from: 1_700_000_000, until: 1_800_000_000 },
    ]);
  });

  test('may have any number of conditions, or none', () => {
    expect(caveatsOf(tokenOf('example.org'))).toEqual([]);
    expect(caveatsOf(tokenOf('example.org', ...new Array(200).fill([3, 'id'])))).toHaveLength(200);
  });

  test.each([
    [[0, 20, 10], { kind: 'lifetime', from: 10, until: 20 }],
    [[1, ['a', 'b']], { kind: 'projects', names: ['a', 'b'] }],
    [[2, ['uuid']], { kind: 'ids', of: 'projects' }],
    [[3, 'uuid'], { kind: 'ids', of: 'user' }],
    [[4, 'uuid', null], { kind: 'ids', of: 'publisher' }],
    [
      { version: 1, permissions: 'user' },
      { kind: 'ids', of: 'user' },
    ],
    [
      { version: 1, permissions: { projects: ['a'] } },
      { kind: 'projects', names: ['a'] },
    ],
    [
      { nbf: 10, exp: 20 },
      { kind: 'lifetime', from: 10, until: 20 },
    ],
    [{ project_ids: ['uuid'] }, { kind: 'ids', of: 'projects' }],
    [[99], { kind: 'unknown' }],
    [[0, '20', '10'], { kind: 'unknown' }],
    [[1, 'a'], { kind: 'unknown' }],
    [[1, [1]], { kind: 'unknown' }],
    [[], { kind: 'unknown' }],
    [{}, { kind: 'unknown' }],
    [{ version: 1, permissions: null }, { kind: 'unknown' }],
    [null, { kind: 'unknown' }],
    ['words', { kind: 'unknown' }],
  ])('has the condition %j: %j', (written, expected) => {
    expect(caveatsOf(tokenOf('example.org', written))).toEqual([expected]);
  });

  test('may have a condition that is no JSON, or no text', () => {
    const bytes = [Buffer.from('{'), Buffer.from([0xff, 0xfe])];
    expect(bytes.map(readCaveat)).toEqual([{ kind: 'unknown' }, { kind: 'unknown' }]);
  });
});

describe('what is no API token', () => {
  const whole = tokenBytes('example.org', [[3, 'uuid']]);
  const header = section([2, 'id']);
  const signature = Buffer.from([6, 1, 7]);
  const bytes = (...parts: readonly Uint8Array[]) => encoded(Buffer.concat([Buffer.from([2]), ...parts]));
  const end = Buffer.from([0]);

  test('has a counterpart that is one', () => {
    expect(readToken(bytes(header, end, signature))).toEqual({ location: '', caveats: [] });
  });

  test.each([
    ['nothing', ''],
    ['a password', 'hunter2'],
    ['the prefix alone', 'pypi-'],
    ['another prefix', `npm_${whole.toString('base64url')}`],
    ['base64 of the other alphabet', 'pypi-Ag+/'],
    ['words around it', `${encoded(whole)} x`],
    ['the first binary form', encoded(Buffer.from('0021location example.org\n'))],
    ['another version', encoded(Buffer.concat([Buffer.from([3]), whole.subarray(1)]))],
    ['something behind the signature', encoded(Buffer.concat([whole, end]))],
    ['no identifier', bytes(section([1, 'example.org']), end, signature)],
    ['fields out of order', bytes(section([2, 'id'], [1, 'example.org']), end, signature)],
    ['a field twice', bytes(section([2, 'id'], [2, 'id']), end, signature)],
    ['a condition without an identifier', bytes(header, section([1, 'example.org']), end, signature)],
    ['no signature', bytes(header, end)],
    ['another field in place of the signature', bytes(header, end, Buffer.from([5, 1, 7]))],
    ['a length beyond its end', bytes(Buffer.from([2, 0x7f, 1]))],
    ['a length without an end', bytes(Buffer.from([2, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]))],
    ['a huge one', `pypi-${'A'.repeat(1_000_000)}`],
  ])('%s', (_title, text) => {
    expect(readToken(text)).toBeUndefined();
  });

  test('a token that was cut short', () => {
    for (let length = 0; length < whole.length; length += 1)
      expect(readToken(encoded(whole.subarray(0, length)))).toBeUndefined();
  });

  test('any bytes: the reader never fails', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (noise) => {
        readToken(encoded(Buffer.concat([Buffer.from([2]), noise])))?.caveats.map(readCaveat);
      }),
    );
  });
});

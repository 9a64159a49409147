import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readStatement } from '../../src/host/approval/statement.ts';

const digest = '0123456789abcdef'.repeat(4);
const request = { word: 'approve', digest };
const read = (body: string) => readStatement(body, request);

test.each([
  'approve 0123456789ab',
  'Approve: 0123456789AB, go',
  `  approve ${digest}`,
  'approve\r\n\r\nthe seal `0123456789abcdef`, built from ffffffffffffffff',
  'approve\n0123456789ab\n\n> approve 999999999999',
])('%j approves', (body) => {
  expect(read(body)).toEqual({ kind: 'approval' });
});

test.each([
  ['approve', 'unclear'],
  ['approve 0123456789a', 'unclear'],
  ['approve 0123456789abff', 'unclear'],
  ['approve ffffffffffffff', 'unclear'],
  ['approve x0123456789ab', 'unclear'],
  [`approve\n\n> waits for ${digest}`, 'unclear'],
  ['> approve 0123456789ab', 'talk'],
  ['I approve 0123456789ab', 'talk'],
  ['approved 0123456789ab', 'talk'],
  ['approve-not 0123456789ab', 'talk'],
  ['approveé 0123456789ab', 'talk'],
  ['', 'talk'],
])('%j is %s', (body, kind) => {
  expect(read(body)).toMatchObject({ kind });
});

test.each([
  ['reject', ''],
  ['Reject: the changelog is wrong', 'the changelog is wrong'],
  ['deny — not today\u202e\u0007', '— not today'],
])('%j rejects', (body, reason) => {
  expect(read(body)).toEqual({ kind: 'rejection', reason });
});

test('a word of one’s own may have several parts', () => {
  const own = { word: 'ship it', digest };
  expect(readStatement('Ship it 0123456789ab', own)).toEqual({ kind: 'approval' });
  expect(readStatement('ship 0123456789ab', own)).toEqual({ kind: 'talk' });
});

test('nothing approves that does not begin with the word and name the seal', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { kind } = read(text);
      if (kind === 'approval') expect(text.trim().toLowerCase()).toMatch(/^approve.*0123456789ab/s);
      expect(read(`approve ${digest} ${text.replace(/[>\r\n]/g, '')}`)).toEqual({ kind: 'approval' });
    }),
  );
});

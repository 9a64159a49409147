import { describe, expect, test } from '@jest/globals';
import type { EntryBody } from '../../src/ledger/entry.ts';
import { readResult, writeResult } from '../../src/report/result.ts';

const seal = 'a'.repeat(64);
const rehearsed = { kind: 'rehearsed', seal, ok: true, summary: '3 installations' } as const;
const read = (text: string) => readResult(text, 'rehearsed', seal, 'rehearsal.json');

test('a result survives its file', () => {
  expect(read(writeResult(rehearsed))).toEqual(rehearsed);
});

describe('a result is refused', () => {
  const preflighted = {
    kind: 'preflighted' as const,
    seal,
    channels: ['npm'],
    ok: true,
    proofs: [],
  } satisfies EntryBody;
  const disguised = JSON.stringify({ schema: 1, entry: { kind: 'completed', seal } });
  test.each([
    ['that is no JSON', 'ok', /not a result/],
    ['with an unknown key', JSON.stringify({ schema: 1, entry: { ...rehearsed, by: 'me' } }), /not a result/],
    ['of another schema', JSON.stringify({ schema: 2, entry: rehearsed }), /not a result/],
    ['of the other kind', writeResult(preflighted), /holds no entry “rehearsed”/],
    ['that is another entry altogether', disguised, /holds no entry “rehearsed”/],
    ['of another seal', writeResult({ ...rehearsed, seal: 'b'.repeat(64) }), /another seal/],
  ])('%s', (_, text, message) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({ code: 'RESULT_INVALID', message: expect.stringMatching(message) }),
    );
  });
});
